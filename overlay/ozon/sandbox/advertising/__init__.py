"""The Performance API: campaigns, their figures, and the reports on them."""
