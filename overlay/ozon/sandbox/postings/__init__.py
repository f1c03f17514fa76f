"""FBS and rFBS postings: orders, assembly, marking, labels, carriages, delivery."""
