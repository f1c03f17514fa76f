"""FBS and rFBS postings: orders, assembly, marking, labels, carriages and delivery."""
