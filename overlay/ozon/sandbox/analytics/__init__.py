"""Figures on sales and stock, computed from the postings and the stock of the shop."""
