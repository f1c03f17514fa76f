"""Walking over pages and periods."""
