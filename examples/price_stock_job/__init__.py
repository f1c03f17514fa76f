"""A job that sets prices and stocks from a spreadsheet: check, comparison, price guard, result file, resumption."""
