"""Returns of FBO and FBS orders."""
