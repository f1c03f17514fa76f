# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/pricing-strategy/list``: List pricing strategies."""

from __future__ import annotations

from datetime import datetime

import attrs

from ...model import Model, model
from ...operation import (
    Operation,
    Pagination,
)
from ._shared_pricing_strategy_change import PricingStrategyChange
from ._shared_pricing_strategy_type import PricingStrategyType


@model
class PricingStrategyListRequest(Model):
    """Request of `pricing_strategy.list`."""

    page: int
    """Page number, from 1."""

    limit: int
    """Strategies per page, 1 to 50."""


@model
class PricingStrategy(Model):
    """A rule by which prices follow those of competitors."""

    id: str | None = None
    """The strategy_id of the other methods."""

    name: str | None = None
    """Name that the seller cabinet shows."""

    type: PricingStrategyType | None = None
    """Whether Ozon made the strategy and follows the lowest price elsewhere (MIN_EXT_PRICE), or the seller chose the
    competitors (COMP_PRICE).
    """

    update_type: PricingStrategyChange | None = None
    """What was done last; strategyItemsListChanged means that products came or went."""

    updated_at: datetime | None = None
    """Moment of the last change, UTC."""

    products_count: int | None = None
    """Products that the strategy prices."""

    competitors_count: int | None = None
    """Competitors that it follows."""

    enabled: bool | None = None
    """True while it changes prices."""


@model
class PricingStrategyListResponse(Model):
    """Answer of `pricing_strategy.list`."""

    strategies: list[PricingStrategy] = attrs.field(factory=list)

    total: int | None = None
    """Strategies over all pages."""

    def page_rows(self) -> list[PricingStrategy]:
        """The rows of this page."""
        return self.strategies


OPERATION = Operation(
    api="seller",
    name="pricing_strategy.list",
    method="POST",
    path="/v1/pricing-strategy/list",
    summary="List pricing strategies",
    defaults={"page": 1, "limit": 50},
    safety="read",
    pagination=Pagination(
        scheme="page",
        items="strategies",
        token="page",
        size="limit",
        max=50,
        min=1,
        start=1,
        total=("total",),
        key="id",
    ),
    request=PricingStrategyListRequest,
    response=PricingStrategyListResponse,
)
