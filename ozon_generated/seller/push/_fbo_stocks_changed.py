# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``TYPE_FBO_STOCKS_CHANGED``, which Ozon sends by itself."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

import attrs

from ...model import Model, model
from ...push import Event, PushFacts


@model
class FboStocksChangedStock(Model):
    """Stock of a product over all warehouses of Ozon."""

    new_present: int | None = None
    """Pieces in the warehouses now."""

    new_reserved: int | None = None
    """Pieces reserved for postings now."""

    old_present: int | None = None
    """Pieces in the warehouses before."""

    old_reserved: int | None = None
    """Pieces reserved for postings before."""


@model
class FboStocksChanged(Event):
    """Stocks in warehouses of Ozon changed (``TYPE_FBO_STOCKS_CHANGED``).

    For one product over all warehouses of Ozon, with the numbers before and after. It has neither uuid nor
    product_id.
    """

    TYPE: ClassVar[str] = "TYPE_FBO_STOCKS_CHANGED"
    FACTS: ClassVar[PushFacts] = PushFacts(
        key=("sku", "updated_at"),
        time=("updated_at",),
        subject="sku",
        operations=("product.info_stocks",),
        scope=("FBO",),
    )

    sku: int | None = None
    """The product as Ozon sells it."""

    stocks: list[FboStocksChangedStock] = attrs.field(factory=list)
    """The numbers before and after. The table of Ozon has a list, its example a single object; an object is read as a
    list of one.
    """

    updated_at: datetime | None = None
    """Moment of the change, UTC."""

    seller_id: int | None = None
    """Account that the push is about."""
