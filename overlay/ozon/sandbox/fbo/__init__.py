"""Orders from the warehouses of Ozon (FBO)."""
