"""Keeps products, prices, stocks and FBS postings of a shop in SQLite, and in Parquet."""
