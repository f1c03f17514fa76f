"""A robot for the FBS day of a shop: assembles postings, prints labels, closes carriages, and says what is left."""
