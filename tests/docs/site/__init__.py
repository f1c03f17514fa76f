"""The documentation site: pages made at build time, and the Sphinx extension that makes them."""
