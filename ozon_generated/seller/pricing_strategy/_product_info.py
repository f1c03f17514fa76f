# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/pricing-strategy/product/info``: Show the price that a strategy gave to a product."""

from __future__ import annotations

from datetime import datetime

from ...model import Model, model
from ...operation import (
    Operation,
)


@model
class PricingStrategyProductInfoRequest(Model):
    """Request of `pricing_strategy.product_info`."""

    product_id: int
    """A product that is in a strategy."""


@model
class PricingStrategyProductInfoResult(Model):
    """Where the price of a product comes from."""

    strategy_id: str | None = None
    """Id of the strategy that prices the product."""

    is_enabled: bool | None = None
    """True while the strategy changes the price of this product."""

    strategy_product_price: int | None = None
    """Price that the strategy has set; a whole number."""

    price_downloaded_at: datetime | None = None
    """Moment when the price was set, UTC."""

    strategy_competitor_id: int | None = None
    """Deprecated. Number of the competitor whose price was followed; announced to go away."""

    strategy_competitor_product_url: str | None = None
    """Page of the product at the competitor."""


@model
class PricingStrategyProductInfoResponse(Model):
    """Answer of `pricing_strategy.product_info`."""

    result: PricingStrategyProductInfoResult | None = None
    """Where the price of a product comes from."""


OPERATION = Operation(
    api="seller",
    name="pricing_strategy.product_info",
    method="POST",
    path="/v1/pricing-strategy/product/info",
    summary="Show the price that a strategy gave to a product",
    safety="read",
    request=PricingStrategyProductInfoRequest,
    response=PricingStrategyProductInfoResponse,
)
