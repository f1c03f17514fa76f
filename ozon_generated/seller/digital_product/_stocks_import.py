# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/product/digital/stocks/import``: Set stocks of digital goods."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

import attrs

from ...model import Model, model
from ...operation import (
    Batch,
    ItemErrors,
    Lifecycle,
    Operation,
    Tier,
)
from .._shared_product_item_error import ProductItemError

if TYPE_CHECKING:
    from ._inputs import DigitalProductStockDict


@model
class DigitalProductStock(Model):
    """New stock of a digital product."""

    offer_id: str
    """The seller's own article; unique within the shop."""

    stock: int
    """Number of codes that can be sold."""


@model
class DigitalProductStocksImportRequest(Model):
    """Request of `digital_product.stocks_import`."""

    stocks: Sequence[DigitalProductStock | DigitalProductStockDict]
    """New stocks by product."""


@model
class DigitalProductStockResult(Model):
    """What became of one product."""

    product_id: int | None = None
    """Number that Ozon gave to the product in this shop; the key of most methods."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    errors: list[ProductItemError] = attrs.field(factory=list)
    """Why it was not."""

    updated: bool | None = None
    """True when the stock was taken."""


@model
class DigitalProductStocksImportResponse(Model):
    """Answer of `digital_product.stocks_import`."""

    status: list[DigitalProductStockResult] = attrs.field(factory=list)
    """One row per product of the request, also for those that failed."""


OPERATION = Operation(
    api="seller",
    name="digital_product.stocks_import",
    method="POST",
    path="/v1/product/digital/stocks/import",
    summary="Set stocks of digital goods",
    safety="write",
    repeatable=True,
    lifecycle=Lifecycle(added=date(2025, 7, 1)),
    tier=Tier(programme="digital goods sellers"),
    item_errors=ItemErrors(items="status", errors="errors", key="offer_id", flag="updated"),
    batch=Batch(items="stocks", ids=("offer_id",), source="documented"),
    request=DigitalProductStocksImportRequest,
    response=DigitalProductStocksImportResponse,
)
