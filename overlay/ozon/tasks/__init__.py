"""Waiting for what Ozon does in the background, and fetching what it makes."""
