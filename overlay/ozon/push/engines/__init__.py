"""Engines: what else can run the handlers, on any number of machines."""
