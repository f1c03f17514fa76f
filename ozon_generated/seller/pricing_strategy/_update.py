# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/pricing-strategy/update``: Change a pricing strategy."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...model import Model, model
from ...operation import (
    Operation,
)
from ._shared_pricing_strategy_competitor import PricingStrategyCompetitor

if TYPE_CHECKING:
    from ._inputs import PricingStrategyCompetitorDict


@model
class PricingStrategyUpdateRequest(Model):
    """Request of `pricing_strategy.update`."""

    competitors: Sequence[PricingStrategyCompetitor | PricingStrategyCompetitorDict]
    """The whole list of competitors; those that are left out are dropped. At least 1 item."""

    strategy_id: str
    """Id of the strategy from `pricing_strategy.list`."""

    strategy_name: str
    """Name that the seller cabinet shows."""


OPERATION = Operation(
    api="seller",
    name="pricing_strategy.update",
    method="POST",
    path="/v1/pricing-strategy/update",
    summary="Change a pricing strategy",
    safety="write",
    repeatable=True,
    request=PricingStrategyUpdateRequest,
    reply="nothing",
)
