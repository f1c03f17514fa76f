# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, always, model


@model
class SearchQuery(Model):
    """What buyers typed and what came of it."""

    add_to_cart: float | None = None
    """Additions to the basket after the query."""

    avg_price: float | None = None
    """Average price of the products that were found."""

    client_count: float | None = None
    """Buyers who searched."""

    conversion_to_cart: float | None = None
    """Share of searches that ended in the basket."""

    items_views: float | None = None
    """Views of products that were found."""

    query: str = always()
    """What buyers typed."""

    sellers_count: float | None = None
    """Sellers whose products were found."""
