# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/product/related-sku/get``: Show all SKU under which products are sold."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Operation,
)
from .._shared_delivery_schema import DeliverySchema

ProductRelatedSkuItemAvailability: TypeAlias = Literal["HIDDEN", "AVAILABLE", "UNAVAILABLE"] | str


@model
class ProductRelatedSkuRequest(Model):
    """Request of `product.related_sku`."""

    sku: Sequence[int]
    """Up to 200 product numbers."""


@model
class ProductRelatedSkuItem(Model):
    """A number under which the product is, or was, on ozon.ru."""

    product_id: int | None = None
    """Number that Ozon gave to the product in this shop; the key of most methods."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    availability: ProductRelatedSkuItemAvailability | None = None
    """Whether buyers can see and buy it."""

    deleted_at: datetime | None = None
    """Moment when the number was withdrawn; null while it is in use."""

    delivery_schema: DeliverySchema | None = None
    """Delivery schema that the number stands for."""


@model
class ProductRelatedSkuError(Model):
    """A number that could not be looked up."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    code: str | None = None
    """Machine-readable reason."""

    message: str | None = None
    """Reason in words."""


@model
class ProductRelatedSkuResponse(Model):
    """Answer of `product.related_sku`."""

    items: list[ProductRelatedSkuItem] = attrs.field(factory=list)

    errors: list[ProductRelatedSkuError] = attrs.field(factory=list)


OPERATION = Operation(
    api="seller",
    name="product.related_sku",
    method="POST",
    path="/v1/product/related-sku/get",
    summary="Show all SKU under which products are sold",
    safety="read",
    item_errors=ItemErrors(items="errors", errors="message", key="sku"),
    request=ProductRelatedSkuRequest,
    response=ProductRelatedSkuResponse,
)
