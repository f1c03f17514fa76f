# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/product/info/stocks-by-warehouse/fbs``: Read stocks by product and warehouse of the seller."""

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
class ProductStocksByWarehouseFbsRequest(Model):
    """Names the products by offer_id or by sku; one of the two lists must be given."""

    offer_id: Sequence[str] | None = None
    """Up to 1000 articles; use this or sku."""

    sku: Sequence[int] | None = None
    """Up to 1000 product numbers; use this or offer_id."""

    limit: int
    """Rows per page, at most 1000."""

    cursor: str | None = None
    """Where the page begins; empty for the first page."""


@model
class ProductFbsStock(Model):
    """Stock of one product in one warehouse of the seller."""

    product_id: int | None = None
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

    warehouse_name: str | None = None
    """What the seller calls the warehouse in the cabinet."""


@model
class ProductStocksByWarehouseFbsResponse(Model):
    """Answer of `product.stocks_by_warehouse_fbs`."""

    products: list[ProductFbsStock] = attrs.field(factory=list)

    cursor: str | None = None
    """Token of the next page; empty on the last one."""

    has_next: bool | None = None
    """True when another page exists; that page may still be empty."""

    def page_rows(self) -> list[ProductFbsStock]:
        """The rows of this page."""
        return self.products


OPERATION = Operation(
    api="seller",
    name="product.stocks_by_warehouse_fbs",
    method="POST",
    path="/v2/product/info/stocks-by-warehouse/fbs",
    summary="Read stocks by product and warehouse of the seller",
    defaults={"limit": 1000},
    safety="read",
    pagination=Pagination(
        scheme="cursor", items="products", token="cursor", next="cursor", size="limit", max=1000, more="has_next"
    ),
    lifecycle=Lifecycle(added=date(2025, 12, 2)),
    request=ProductStocksByWarehouseFbsRequest,
    response=ProductStocksByWarehouseFbsResponse,
)
