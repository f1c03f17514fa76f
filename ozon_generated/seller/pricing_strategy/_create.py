# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/pricing-strategy/create``: Create a pricing strategy."""

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
class PricingStrategyCreateRequest(Model):
    """Request of `pricing_strategy.create`."""

    competitors: Sequence[PricingStrategyCompetitor | PricingStrategyCompetitorDict]
    """Competitors whose prices are followed. At least 1 item."""

    strategy_name: str
    """Name that the seller cabinet shows."""


@model
class PricingStrategyCreateResult(Model):
    """The strategy that was made."""

    strategy_id: str | None = None
    """Id of the strategy; what the other methods take."""


@model
class PricingStrategyCreateResponse(Model):
    """Answer of `pricing_strategy.create`."""

    result: PricingStrategyCreateResult | None = None
    """The strategy that was made."""


OPERATION = Operation(
    api="seller",
    name="pricing_strategy.create",
    method="POST",
    path="/v1/pricing-strategy/create",
    summary="Create a pricing strategy",
    safety="write",
    request=PricingStrategyCreateRequest,
    response=PricingStrategyCreateResponse,
)
