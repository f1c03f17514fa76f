# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ..model import Model, model


@model
class FbpApprovedItem(Model):
    """A product that the warehouse takes."""

    name: str | None = None
    """Title of the product, as its card shows it."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    barcode: str | None = None
    """Barcode of the product, its own or one that Ozon generated (OZN…)."""

    icon_name: str | None = None
    """Link of the main picture."""

    quantity: int | None = None
    """Pieces to supply."""

    volume: float | None = None
    """Volume, presumably in litres as in the summaries of the orders."""
