# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/product/import-by-sku``: Copy existing cards by SKU."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import attrs

from ...model import Model, model
from ...operation import (
    Batch,
    Limit,
    Operation,
    Task,
)
from .._shared_currency_code import CurrencyCode
from ._shared_vat_rate import VatRate

if TYPE_CHECKING:
    from ._inputs import ProductImportBySkuItemDict


@model
class ProductImportBySkuItem(Model):
    """The card to copy, and how the copy is sold."""

    name: str | None = None
    """Title of the copy, up to 500 characters."""

    offer_id: str | None = None
    """Article of the copy in this shop. At most 50 characters."""

    sku: int
    """Card of another seller that is copied."""

    old_price: str | None = None
    """Price before discount as decimal text; '0' for none. Pattern ^(\\d+(\\.\\d{1,2}0*)?)?$."""

    price: str | None = None
    """Price with discounts as decimal text. Pattern ^\\d+(\\.\\d{1,2}0*)?$."""

    vat: VatRate | None = None
    """VAT rate as text."""

    currency_code: CurrencyCode | None = None
    """Currency of the prices beside it."""


@model
class ProductImportBySkuRequest(Model):
    """Request of `product.import_by_sku`."""

    items: Sequence[ProductImportBySkuItem | ProductImportBySkuItemDict]
    """Up to 1000 products to copy."""


@model
class ProductImportBySkuResult(Model):
    """The task that was started."""

    task_id: int | None = None
    """What `product.import_info` takes."""

    unmatched_sku_list: list[int] = attrs.field(factory=list)
    """Cards that may not be copied."""


@model
class ProductImportBySkuResponse(Model):
    """Answer of `product.import_by_sku`."""

    result: ProductImportBySkuResult | None = None
    """The task that was started."""


OPERATION = Operation(
    api="seller",
    name="product.import_by_sku",
    method="POST",
    path="/v1/product/import-by-sku",
    summary="Copy existing cards by SKU",
    safety="write",
    limits=(
        Limit(
            per="minute",
            scope="account",
            of="items",
            items="items",
            source="documented; product_info_limit tells the count",
        ),
        Limit(
            per="day",
            scope="account",
            of="items",
            items="items",
            reset="00:00",
            source="documented; product_info_limit tells the count",
        ),
    ),
    task=Task(
        id="result.task_id",
        poll="product.import_info",
        argument="task_id",
        state="result.items.status",
        pending=("pending",),
        done=("imported", "skipped"),
        failed=("failed",),
    ),
    batch=Batch(items="items", ids=("offer_id", "sku"), source="documented"),
    request=ProductImportBySkuRequest,
    response=ProductImportBySkuResponse,
)
