# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/product/info/stocks-by-warehouse/fbo``: Show stocks in the warehouses of Ozon."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Pagination,
)


@model
class ProductStocksByWarehouseFboRequest(Model):
    """Names the products by offer_ids or by skus."""

    offer_ids: Sequence[str] | None = None
    """Articles of the seller; use this or skus."""

    skus: Sequence[int] | None = None
    """Product numbers on ozon.ru; use this or offer_ids."""

    limit: int
    """Rows per page."""

    cursor: str | None = None
    """Where the page begins; empty for the first page."""


@model
class ProductFboStock(Model):
    """Stock of one product in one warehouse of Ozon."""

    product_id: int | None = None
    """Number that Ozon gave to the product in this shop; the key of most methods."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    warehouse_id: int | None = None
    """Number of the warehouse of Ozon."""

    present: int | None = None
    """Pieces on stock, those in reserved included."""

    reserved: int | None = None
    """Pieces that are in orders and not yet shipped."""


@model
class ProductStocksByWarehouseFboResponse(Model):
    """Answer of `product.stocks_by_warehouse_fbo`."""

    products: list[ProductFboStock] = attrs.field(factory=list)

    cursor: str | None = None
    """Token of the next page; empty on the last one."""

    has_next: bool | None = None
    """True when another page exists; that page may still be empty."""

    def page_rows(self) -> list[ProductFboStock]:
        """The rows of this page."""
        return self.products


OPERATION = Operation(
    api="seller",
    name="product.stocks_by_warehouse_fbo",
    method="POST",
    path="/v1/product/info/stocks-by-warehouse/fbo",
    summary="Show stocks in the warehouses of Ozon",
    defaults={"limit": 100},
    safety="read",
    pagination=Pagination(
        scheme="cursor", items="products", token="cursor", next="cursor", size="limit", more="has_next"
    ),
    lifecycle=Lifecycle(added=date(2026, 7, 2)),
    request=ProductStocksByWarehouseFboRequest,
    response=ProductStocksByWarehouseFboResponse,
)
