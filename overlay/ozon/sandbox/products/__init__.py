"""Products: categories, imports, lists, prices, stocks, pictures, barcodes and archive."""
