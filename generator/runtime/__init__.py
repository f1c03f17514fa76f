"""Code that needs no template: copied word for word into ``ozon_generated``."""
