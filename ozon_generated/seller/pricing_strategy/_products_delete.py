# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/pricing-strategy/products/delete``: Take products out of their strategies."""

from __future__ import annotations

from collections.abc import Sequence

from ...model import Model, model
from ...operation import (
    Batch,
    ItemErrors,
    Operation,
)


@model
class PricingStrategyProductsDeleteRequest(Model):
    """Request of `pricing_strategy.products_delete`."""

    product_id: Sequence[int]
    """Up to 50 products to take out of their strategies."""


@model
class PricingStrategyProductsDeleteResult(Model):
    """How many products stayed in a strategy."""

    failed_product_count: int | None = None
    """Number of products that failed; the answer does not name them."""


@model
class PricingStrategyProductsDeleteResponse(Model):
    """Answer of `pricing_strategy.products_delete`."""

    result: PricingStrategyProductsDeleteResult | None = None
    """How many products stayed in a strategy."""


OPERATION = Operation(
    api="seller",
    name="pricing_strategy.products_delete",
    method="POST",
    path="/v1/pricing-strategy/products/delete",
    summary="Take products out of their strategies",
    safety="destructive",
    repeatable=True,
    item_errors=ItemErrors(items="", errors="result.failed_product_count"),
    batch=Batch(items="product_id", source="documented"),
    request=PricingStrategyProductsDeleteRequest,
    response=PricingStrategyProductsDeleteResponse,
)
