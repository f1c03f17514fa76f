# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/pricing-strategy/products/add``: Let a strategy price products."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from ...model import Model, model
from ...operation import (
    Batch,
    ItemErrors,
    Operation,
)


@model
class PricingStrategyProductsAddRequest(Model):
    """Request of `pricing_strategy.products_add`."""

    product_id: Sequence[int]
    """Up to 50 products to price by the strategy."""

    strategy_id: str
    """Id of the strategy from `pricing_strategy.list`."""


@model
class PricingStrategyProductError(Model):
    """A product that could not be added."""

    product_id: int | None = None
    """Number that Ozon gave to the product in this shop; the key of most methods."""

    code: str | None = None
    """Machine-readable reason."""

    error: str | None = None
    """Reason in words."""


@model
class PricingStrategyProductsAddResult(Model):
    """Products that could not be added."""

    errors: list[PricingStrategyProductError] = attrs.field(factory=list)
    """One row per product that failed."""

    failed_product_count: int | None = None
    """Number of products that failed."""


@model
class PricingStrategyProductsAddResponse(Model):
    """Answer of `pricing_strategy.products_add`."""

    result: PricingStrategyProductsAddResult | None = None
    """Products that could not be added."""


OPERATION = Operation(
    api="seller",
    name="pricing_strategy.products_add",
    method="POST",
    path="/v1/pricing-strategy/products/add",
    summary="Let a strategy price products",
    safety="write",
    repeatable=True,
    item_errors=ItemErrors(items="result.errors", errors="error", key="product_id"),
    batch=Batch(items="product_id", source="documented"),
    request=PricingStrategyProductsAddRequest,
    response=PricingStrategyProductsAddResponse,
)
