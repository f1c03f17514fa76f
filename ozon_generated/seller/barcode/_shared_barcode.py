# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model


@model
class Barcode(Model):
    """A barcode and the product that it belongs to."""

    sku: int
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    barcode: str
    """Up to 100 characters: an EAN or UPC of the maker, or one that Ozon generated."""
