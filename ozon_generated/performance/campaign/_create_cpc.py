# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /api/client/campaign/cpc/v2/product``: Make a campaign with payment per click."""

from __future__ import annotations

from datetime import date
from typing import Literal, TypeAlias

from ...model import Model, model, wire
from ...operation import (
    Operation,
)
from ._shared_campaign_id import CampaignId
from ._shared_cpc_strategy import CpcStrategy

CampaignCreateCpcRequestPlacement: TypeAlias = (
    Literal["PLACEMENT_TOP_PROMOTION", "PLACEMENT_INVALID", "PLACEMENT_SEARCH_AND_CATEGORY"] | str
)


@model
class CampaignCreateCpcRequest(Model):
    """Request of `campaign.create_cpc`."""

    title: str | None = None
    """What the campaign is called in the seller cabinet."""

    from_date: date | None = wire("fromDate", default=None)
    """First day, Moscow time, as 2026-09-01; at once when left out."""

    to_date: date | None = wire("toDate", default=None)
    """Last day, Moscow time; open when left out."""

    daily_budget: str | None = wire("dailyBudget", default=None)
    """Deprecated. Budget for a day, micro-roubles; use weeklyBudget."""

    weekly_budget: str | None = wire("weeklyBudget", default=None)
    """Budget for a week, micro-roubles."""

    placement: CampaignCreateCpcRequestPlacement
    """Where the products are shown; PLACEMENT_INVALID is refused."""

    product_autopilot_strategy: CpcStrategy | None = wire("productAutopilotStrategy", default=None)
    """What automatic bids aim at. MAX_CLICKS and TOP_MAX_CLICKS as many clicks as possible, TARGET_BIDS an average
    bid, TOP_PROMOTION top places, TARGET_CIR a share of advertising costs in the sales.
    """


OPERATION = Operation(
    api="performance",
    name="campaign.create_cpc",
    method="POST",
    path="/api/client/campaign/cpc/v2/product",
    summary="Make a campaign with payment per click",
    safety="write",
    request=CampaignCreateCpcRequest,
    response=CampaignId,
)
