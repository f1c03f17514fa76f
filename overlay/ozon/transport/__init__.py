"""Sending requests: retries, rate limits, connections, downloads, logs."""
