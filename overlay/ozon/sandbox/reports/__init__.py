"""Reports: created by a call, made in the background, and fetched from a link."""
