"""Walks over pages and periods."""
