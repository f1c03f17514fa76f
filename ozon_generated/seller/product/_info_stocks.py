# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v4/product/info/stocks``: Read stocks of products by delivery schema."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    FieldLifecycle,
    Operation,
    Pagination,
)
from .._shared_product_visibility import ProductVisibility
from ._shared_product_shipment_type import ProductShipmentType

if TYPE_CHECKING:
    from ._inputs import ProductInfoStocksFilterDict, ProductInfoStocksQuantFilterDict


ProductInfoStocksStockType: TypeAlias = Literal["fbs", "rfbs", "fbo", "fbp"] | str


@model
class ProductInfoStocksQuantFilter(Model):
    """Choice of products that are sold in packs."""

    created: bool | None = None
    """True for products whose pack was created."""

    exists: bool | None = None
    """True for products that have a pack in any state."""


@model
class ProductInfoStocksFilter(Model):
    """Which products to read; ids of one kind per request."""

    product_id: Sequence[int] | None = None
    """Number that Ozon gave to the product in this shop; the key of most methods."""

    offer_id: Sequence[str] | None = None
    """The seller's own article; unique within the shop."""

    visibility: ProductVisibility | None = None
    """Group of products by what buyers see and by the state of the card. ALL leaves the archive out; the archive is
    ARCHIVED, of which AUTO_ARCHIVED and MANUAL_ARCHIVED are parts. READY_TO_SUPPLY contains IN_SALE. BANNED is
    known to `product.info_stocks` only; SHOWCASE_SELECT_ACTIVE exists since 2026-09-25. Ozon takes 'ALL' when it is
    absent.
    """

    with_quant: ProductInfoStocksQuantFilter | ProductInfoStocksQuantFilterDict | None = None
    """Also or only products that are sold in packs."""


@model
class ProductInfoStocksRequest(Model):
    """Request of `product.info_stocks`."""

    filter: ProductInfoStocksFilter | ProductInfoStocksFilterDict
    """At least {visibility: ALL}."""

    limit: int
    """Products per page, 1 to 1000."""

    cursor: str | None = None
    """Where the page begins; empty for the first page."""


@model
class ProductInfoStocksStock(Model):
    """Stock of a product in one delivery schema."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    present: int | None = None
    """Pieces on stock, those in reserved included."""

    reserved: int | None = None
    """Pieces that are in orders and not yet shipped."""

    shipment_type: ProductShipmentType | None = None
    """How the goods are packed: single pieces, boxes or pallets."""

    type: ProductInfoStocksStockType | None = None
    """Delivery schema of the stock."""

    warehouse_ids: list[int] = attrs.field(factory=list)
    """Deprecated. Warehouses that hold the product; `product.info_warehouse_stocks` is the newer way."""


@model
class ProductInfoStocksItem(Model):
    """Stocks of one product."""

    product_id: int | None = None
    """Number that Ozon gave to the product in this shop; the key of most methods."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    stocks: list[ProductInfoStocksStock] = attrs.field(factory=list)
    """One row per delivery schema."""


@model
class ProductInfoStocksResponse(Model):
    """Answer of `product.info_stocks`."""

    items: list[ProductInfoStocksItem] = attrs.field(factory=list)

    cursor: str | None = None
    """Token of the next page; empty on the last one."""

    total: int | None = None
    """Deprecated (switched off on 2026-11-23; use `total_items`). Number of rows of the whole filter, not of the page."""

    total_items: int | None = None
    """Number of rows of the whole filter, not of the page."""

    def page_rows(self) -> list[ProductInfoStocksItem]:
        """The rows of this page."""
        return self.items


OPERATION = Operation(
    api="seller",
    name="product.info_stocks",
    method="POST",
    path="/v4/product/info/stocks",
    summary="Read stocks of products by delivery schema",
    defaults={"limit": 1000},
    safety="read",
    pagination=Pagination(
        scheme="cursor", items="items", token="cursor", next="cursor", size="limit", max=1000, min=1, key="product_id"
    ),
    fields=(
        FieldLifecycle(
            side="answer",
            path="total",
            announced=date(2026, 9, 24),
            off=date(2026, 11, 23),
            replacement=("total_items",),
        ),
    ),
    request=ProductInfoStocksRequest,
    response=ProductInfoStocksResponse,
)
