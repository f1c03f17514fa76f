# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/products/delete``: Delete archived products that never got a SKU."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import attrs

from ...model import Model, model
from ...operation import (
    Batch,
    ItemErrors,
    Operation,
)

if TYPE_CHECKING:
    from ._inputs import ProductDeleteItemDict


@model
class ProductDeleteItem(Model):
    """Names one archived product without a SKU."""

    offer_id: str
    """The seller's own article; unique within the shop."""


@model
class ProductDeleteRequest(Model):
    """Request of `product.delete`."""

    products: Sequence[ProductDeleteItem | ProductDeleteItemDict]
    """Up to 500 products."""


@model
class ProductDeleteStatus(Model):
    """What became of one product."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    error: str | None = None
    """Why it is still there."""

    is_deleted: bool | None = None
    """True when the product is gone."""


@model
class ProductDeleteResponse(Model):
    """Answer of `product.delete`."""

    status: list[ProductDeleteStatus] = attrs.field(factory=list)
    """One row per product of the request."""


OPERATION = Operation(
    api="seller",
    name="product.delete",
    method="POST",
    path="/v2/products/delete",
    summary="Delete archived products that never got a SKU",
    safety="destructive",
    item_errors=ItemErrors(items="status", errors="error", key="offer_id", flag="is_deleted"),
    batch=Batch(items="products", ids=("offer_id",), source="documented"),
    request=ProductDeleteRequest,
    response=ProductDeleteResponse,
)
