# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/pricing-strategy/status``: Switch a pricing strategy on or off."""

from __future__ import annotations

from ...model import Model, model
from ...operation import (
    Operation,
)


@model
class PricingStrategyStatusRequest(Model):
    """Request of `pricing_strategy.status`."""

    enabled: bool | None = None
    """True switches the strategy on, false off."""

    strategy_id: str
    """Id of the strategy from `pricing_strategy.list`."""


OPERATION = Operation(
    api="seller",
    name="pricing_strategy.status",
    method="POST",
    path="/v1/pricing-strategy/status",
    summary="Switch a pricing strategy on or off",
    safety="write",
    repeatable=True,
    request=PricingStrategyStatusRequest,
    reply="nothing",
)
