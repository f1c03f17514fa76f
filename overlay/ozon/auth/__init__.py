"""Credentials: keys, OAuth tokens, and the signature of the legacy API."""
