# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/products/stocks``: Set stocks in the seller's warehouses."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import attrs

from ...model import Model, model
from ...operation import (
    Batch,
    ItemErrors,
    Limit,
    Operation,
)
from .._shared_product_item_error import ProductItemError

if TYPE_CHECKING:
    from ._inputs import ProductStocksUpdateItemDict


@model
class ProductStocksUpdateItem(Model):
    """New stock of a product in a warehouse."""

    product_id: int | None = None
    """Number of the product; use this or offer_id."""

    offer_id: str | None = None
    """The seller's own article; use this or product_id."""

    warehouse_id: int
    """Number of the seller's warehouse."""

    stock: int
    """Pieces that can be sold, without those in open orders. A larger number is refused in its row, with
    STOCK_TOO_BIG, and the other rows go through; a negative one refuses the whole request. At least 0, at most
    999999.
    """


@model
class ProductStocksUpdateRequest(Model):
    """Request of `product.stocks_update`."""

    stocks: Sequence[ProductStocksUpdateItem | ProductStocksUpdateItemDict]
    """1 to 100 pairs of product and warehouse."""


@model
class ProductStocksUpdateResult(Model):
    """What became of one row."""

    product_id: int | None = None
    """Number that Ozon gave to the product in this shop; the key of most methods."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    warehouse_id: int | None = None
    """Number of the seller's warehouse."""

    errors: list[ProductItemError] = attrs.field(factory=list)
    """Why it was not; a TOO_MANY_REQUESTS here is worth a later retry of this row."""

    updated: bool | None = None
    """True when the stock was taken."""


@model
class ProductStocksUpdateResponse(Model):
    """Answer of `product.stocks_update`."""

    result: list[ProductStocksUpdateResult] = attrs.field(factory=list)
    """One row per row of the request, also for rows that failed."""


OPERATION = Operation(
    api="seller",
    name="product.stocks_update",
    method="POST",
    path="/v2/products/stocks",
    summary="Set stocks in the seller's warehouses",
    safety="write",
    repeatable=True,
    limits=(Limit(count=80, per="minute", scope="account", of="requests", source="documented"),),
    item_errors=ItemErrors(items="result", errors="errors", key="offer_id", flag="updated"),
    batch=Batch(
        items="stocks",
        ids=("offer_id", "product_id"),
        also=("warehouse_id",),
        pause=30,
        source="documented; a product of a warehouse changes once in 30 seconds",
    ),
    request=ProductStocksUpdateRequest,
    response=ProductStocksUpdateResponse,
)
