# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/product/info/stocks-by-warehouse/fbs``: Read stocks by product and warehouse (switched off)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)


@model
class ProductStocksByWarehouseFbsV1Request(Model):
    """Names the products by sku or by offer_id; one of the two lists must be given."""

    sku: Sequence[int] | None = None
    """Product numbers on ozon.ru; use this or offer_id."""

    offer_id: Sequence[str] | None = None
    """Articles of the seller; use this or sku."""


@model
class ProductFbsStockV1(Model):
    """Stock of one product in one warehouse of the seller."""

    product_id: int | None = None
    """Number that Ozon gave to the product in this shop; the key of most methods."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    warehouse_id: int | None = None
    """Number of the seller's warehouse."""

    present: int | None = None
    """Pieces on stock, those in reserved included."""

    reserved: int | None = None
    """Pieces that are in orders and not yet shipped."""

    warehouse_name: str | None = None
    """What the seller calls the warehouse in the cabinet."""


@model
class ProductStocksByWarehouseFbsV1Response(Model):
    """Answer of `product.stocks_by_warehouse_fbs_v1`."""

    result: list[ProductFbsStockV1] = attrs.field(factory=list)


OPERATION = Operation(
    api="seller",
    name="product.stocks_by_warehouse_fbs_v1",
    method="POST",
    path="/v1/product/info/stocks-by-warehouse/fbs",
    summary="Read stocks by product and warehouse (switched off)",
    safety="read",
    lifecycle=Lifecycle(
        announced=date(2026, 3, 24), off=date(2026, 4, 7), replacement=("product.stocks_by_warehouse_fbs",)
    ),
    request=ProductStocksByWarehouseFbsV1Request,
    response=ProductStocksByWarehouseFbsV1Response,
)
