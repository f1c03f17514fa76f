"""Ozon's dictionaries of attribute values: walking, saving and searching them."""
