"""Products: categories, imports, lists, prices, stocks, pictures, barcodes, archive."""
