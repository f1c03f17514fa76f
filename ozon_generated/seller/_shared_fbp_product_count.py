# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ..model import Model, model


@model
class FbpProductCount(Model):
    """A product and how much of it is supplied."""

    sku: int
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    count: int
    """Pieces to supply."""
