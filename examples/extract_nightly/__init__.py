"""Reads shops into DuckDB every night, reports the day before, and fails with the names of what is missing."""
