# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/pricing-strategy/delete``: Delete a pricing strategy."""

from __future__ import annotations

from ...model import Model, model
from ...operation import (
    Operation,
)


@model
class PricingStrategyDeleteRequest(Model):
    """Request of `pricing_strategy.delete`."""

    strategy_id: str
    """Id of the strategy from `pricing_strategy.list`."""


OPERATION = Operation(
    api="seller",
    name="pricing_strategy.delete",
    method="POST",
    path="/v1/pricing-strategy/delete",
    summary="Delete a pricing strategy",
    safety="destructive",
    request=PricingStrategyDeleteRequest,
    reply="nothing",
)
