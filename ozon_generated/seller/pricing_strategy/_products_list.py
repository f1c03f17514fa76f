# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/pricing-strategy/products/list``: List the products of a strategy."""

from __future__ import annotations

import attrs

from ...model import Model, model
from ...operation import (
    Operation,
)


@model
class PricingStrategyProductsListRequest(Model):
    """Request of `pricing_strategy.products_list`."""

    strategy_id: str
    """Id of the strategy from `pricing_strategy.list`."""


@model
class PricingStrategyProductsListResult(Model):
    """The products that the strategy prices."""

    product_id: list[int] = attrs.field(factory=list)
    """All of them; a list despite the name."""


@model
class PricingStrategyProductsListResponse(Model):
    """Answer of `pricing_strategy.products_list`."""

    result: PricingStrategyProductsListResult | None = None
    """The products that the strategy prices."""


OPERATION = Operation(
    api="seller",
    name="pricing_strategy.products_list",
    method="POST",
    path="/v1/pricing-strategy/products/list",
    summary="List the products of a strategy",
    safety="read",
    request=PricingStrategyProductsListRequest,
    response=PricingStrategyProductsListResponse,
)
