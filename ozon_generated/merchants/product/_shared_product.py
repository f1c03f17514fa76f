# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model, wire


@model
class Product(Model):
    """A product as the service returns it, with the blocks that ResponseGroup asked for."""

    product_id: int | None = wire("ProductId", default=None)
    """Ozon's id of the product, a 32-bit number; the updates take it in their path."""
