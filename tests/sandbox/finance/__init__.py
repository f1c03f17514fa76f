"""The money of the shop."""
