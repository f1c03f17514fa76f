"""A copy of Ozon's dictionaries in a database."""
