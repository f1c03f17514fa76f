# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/pricing-strategy/info``: Show one pricing strategy."""

from __future__ import annotations

import attrs

from ...model import Model, model
from ...operation import (
    Operation,
)
from ._shared_pricing_strategy_change import PricingStrategyChange
from ._shared_pricing_strategy_competitor import PricingStrategyCompetitor
from ._shared_pricing_strategy_type import PricingStrategyType


@model
class PricingStrategyInfoRequest(Model):
    """Request of `pricing_strategy.info`."""

    strategy_id: str
    """Id of the strategy from `pricing_strategy.list`."""


@model
class PricingStrategyInfoResult(Model):
    """The settings of a strategy."""

    name: str | None = None
    """Name that the seller cabinet shows."""

    competitors: list[PricingStrategyCompetitor] = attrs.field(factory=list)
    """Competitors that it follows."""

    enabled: bool | None = None
    """True while it changes prices."""

    type: PricingStrategyType | None = None
    """Whether Ozon made the strategy and follows the lowest price elsewhere (MIN_EXT_PRICE), or the seller chose the
    competitors (COMP_PRICE).
    """

    update_type: PricingStrategyChange | None = None
    """What was done last; strategyItemsListChanged means that products came or went."""


@model
class PricingStrategyInfoResponse(Model):
    """Answer of `pricing_strategy.info`."""

    result: PricingStrategyInfoResult | None = None
    """The settings of a strategy."""


OPERATION = Operation(
    api="seller",
    name="pricing_strategy.info",
    method="POST",
    path="/v1/pricing-strategy/info",
    summary="Show one pricing strategy",
    safety="read",
    request=PricingStrategyInfoRequest,
    response=PricingStrategyInfoResponse,
)
