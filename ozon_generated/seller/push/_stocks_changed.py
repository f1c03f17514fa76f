# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``TYPE_STOCKS_CHANGED``, which Ozon sends by itself."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

import attrs

from ...model import Model, model
from ...push import Event, PushFacts


@model
class StocksChangedStock(Model):
    """Stock in one warehouse."""

    warehouse_id: int | None = None
    """A warehouse of the seller."""

    present: int | None = None
    """Pieces in the warehouse, with those that are reserved."""

    reserved: int | None = None
    """Pieces that are reserved for postings."""


@model
class StocksChangedItem(Model):
    """Stocks of a product."""

    product_id: int | None = None
    """Number of the product for the operations."""

    sku: int | None = None
    """The product as Ozon sells it."""

    updated_at: datetime | None = None
    """Moment of the change, UTC."""

    stocks: list[StocksChangedStock] = attrs.field(factory=list)
    """What there is in each warehouse now."""


@model
class StocksChanged(Event):
    """Stocks in warehouses of the seller changed (``TYPE_STOCKS_CHANGED``).

    The rows tell what there is now, not by how much it changed.
    """

    TYPE: ClassVar[str] = "TYPE_STOCKS_CHANGED"
    FACTS: ClassVar[PushFacts] = PushFacts(
        key=("items",),
        time=("items.updated_at",),
        subject="items.product_id",
        operations=("product.info_warehouse_stocks", "product.info_stocks"),
        scope=("FBS", "rFBS"),
    )

    seller_id: int | None = None
    """Account that the push is about."""

    items: list[StocksChangedItem] = attrs.field(factory=list)
    """Products whose stocks changed."""
