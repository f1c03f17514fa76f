"""The money of the shop: accruals, realization and balance, which follow from its postings."""
