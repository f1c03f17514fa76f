"""Waits for work that Ozon does in the background."""
