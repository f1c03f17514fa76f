# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/product/info/warehouse/stocks``: Read all stocks of one warehouse of the seller."""

from __future__ import annotations

from datetime import date, datetime

import attrs

from ...model import Model, always, model
from ...operation import (
    Lifecycle,
    Operation,
    Pagination,
)


@model
class ProductInfoWarehouseStocksRequest(Model):
    """Request of `product.info_warehouse_stocks`."""

    warehouse_id: int
    """The warehouse whose stocks are read."""

    limit: int
    """Rows per page, 1 to 1000."""

    cursor: str | None = None
    """Where the page begins; empty for the first page."""


@model
class ProductWarehouseStock(Model):
    """Stock of one product in the warehouse."""

    product_id: int = always()
    """Number that Ozon gave to the product in this shop; the key of most methods."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    warehouse_id: int | None = None
    """Number of the seller's warehouse."""

    free_stock: int | None = None
    """Pieces that can be sold now, present less reserved."""

    present: int | None = None
    """Pieces on stock, those in reserved included."""

    reserved: int | None = None
    """Pieces that are in orders and not yet shipped."""

    updated_at: datetime | None = None
    """Moment of the last change, UTC."""


@model
class ProductInfoWarehouseStocksResponse(Model):
    """Answer of `product.info_warehouse_stocks`."""

    stocks: list[ProductWarehouseStock] = attrs.field(factory=list)

    cursor: str | None = None
    """Token of the next page; empty on the last one."""

    has_next: bool | None = None
    """True when another page exists; that page may still be empty."""

    def page_rows(self) -> list[ProductWarehouseStock]:
        """The rows of this page."""
        return self.stocks


OPERATION = Operation(
    api="seller",
    name="product.info_warehouse_stocks",
    method="POST",
    path="/v1/product/info/warehouse/stocks",
    summary="Read all stocks of one warehouse of the seller",
    defaults={"limit": 1000},
    safety="read",
    pagination=Pagination(
        scheme="cursor",
        items="stocks",
        token="cursor",
        next="cursor",
        size="limit",
        max=1000,
        min=1,
        more="has_next",
        key="product_id",
    ),
    lifecycle=Lifecycle(added=date(2025, 10, 2)),
    request=ProductInfoWarehouseStocksRequest,
    response=ProductInfoWarehouseStocksResponse,
)
