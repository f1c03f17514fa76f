"""The clients of the three APIs."""
