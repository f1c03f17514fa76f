# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/pricing-strategy/competitors/list``: List the competitors that strategies can follow."""

from __future__ import annotations

import attrs

from ...model import Model, model
from ...operation import (
    Operation,
    Pagination,
)


@model
class PricingStrategyCompetitorsListRequest(Model):
    """Request of `pricing_strategy.competitors_list`."""

    page: int
    """Page number, from 1."""

    limit: int
    """Competitors per page, 1 to 50."""


@model
class PricingStrategyCompetitorInfo(Model):
    """A shop or marketplace whose prices Ozon watches."""

    id: int | None = None
    """Number of the competitor; the competitor_id of a strategy."""

    name: str | None = None
    """Name of the shop."""


@model
class PricingStrategyCompetitorsListResponse(Model):
    """Answer of `pricing_strategy.competitors_list`."""

    competitor: list[PricingStrategyCompetitorInfo] = attrs.field(factory=list)
    """The page; the name stands in the singular."""

    total: int | None = None
    """Competitors over all pages."""

    def page_rows(self) -> list[PricingStrategyCompetitorInfo]:
        """The rows of this page."""
        return self.competitor


OPERATION = Operation(
    api="seller",
    name="pricing_strategy.competitors_list",
    method="POST",
    path="/v1/pricing-strategy/competitors/list",
    summary="List the competitors that strategies can follow",
    defaults={"page": 1, "limit": 50},
    safety="read",
    pagination=Pagination(
        scheme="page",
        items="competitor",
        token="page",
        size="limit",
        max=50,
        min=1,
        start=1,
        total=("total",),
        key="id",
    ),
    request=PricingStrategyCompetitorsListRequest,
    response=PricingStrategyCompetitorsListResponse,
)
