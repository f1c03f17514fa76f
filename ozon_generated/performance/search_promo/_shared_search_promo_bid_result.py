# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model


@model
class SearchPromoBidResult(Model):
    """What became of one product."""

    sku: str | None = None
    """Number of the product on ozon.ru."""

    bid: float | None = None
    """Bid in percent of the price."""

    update: bool | None = None
    """True when the product was changed."""

    error: str | None = None
    """Why it was not; empty on success."""
