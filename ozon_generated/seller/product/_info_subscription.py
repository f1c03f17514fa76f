# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/product/info/subscription``: Count the buyers who wait for products."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from ...model import Model, model
from ...operation import (
    Operation,
)


@model
class ProductInfoSubscriptionRequest(Model):
    """Request of `product.info_subscription`."""

    skus: Sequence[int]
    """Products whose subscribers are counted."""


@model
class ProductSubscriptionCount(Model):
    """Subscribers of one product."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    count: int | None = None
    """Buyers who asked to be told when the product is on sale again."""


@model
class ProductInfoSubscriptionResponse(Model):
    """Answer of `product.info_subscription`."""

    result: list[ProductSubscriptionCount] = attrs.field(factory=list)


OPERATION = Operation(
    api="seller",
    name="product.info_subscription",
    method="POST",
    path="/v1/product/info/subscription",
    summary="Count the buyers who wait for products",
    safety="read",
    request=ProductInfoSubscriptionRequest,
    response=ProductInfoSubscriptionResponse,
)
