"""From a request to an answer: retries, rate limits, connections, downloads, logs."""
