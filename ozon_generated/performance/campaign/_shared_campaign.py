# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from datetime import date, datetime

from ...model import Model, model, wire
from ._shared_ad_placement import AdPlacement
from ._shared_autostop_status import AutostopStatus
from ._shared_campaign_autopilot_properties import CampaignAutopilotProperties
from ._shared_campaign_mode import CampaignMode
from ._shared_campaign_state import CampaignState
from ._shared_cpc_strategy import CpcStrategy


@model
class Campaign(Model):
    """A campaign with payment per click."""

    id: str | None = None
    """Number of the campaign."""

    autostop_status: AutostopStatus | None = wire("autostopStatus", default=None)
    """Whether Ozon may stop the campaign by itself; STOPPED means that it did."""

    is_autocreated: bool | None = wire("isAutocreated", default=None)
    """True when Ozon made the campaign."""

    payment_type: str | None = wire("paymentType", default=None)
    """What is paid for; CPC for clicks."""

    title: str | None = None
    """What the campaign is called in the cabinet."""

    state: CampaignState | None = None
    """Stage of a campaign. PLANNED waits for its first day, STOPPED ran out of budget, INACTIVE was stopped by the
    advertiser, FINISHED is past its last day; the MODERATION stages are those of banners.
    """

    from_date: date | None = wire("fromDate", default=None)
    """First day, Moscow time, as 2026-09-01; empty when it is open."""

    to_date: date | None = wire("toDate", default=None)
    """Last day, Moscow time; empty when it is open."""

    budget: str | None = None
    """Budget for the whole time, micro-roubles; 0 means no bound."""

    daily_budget: str | None = wire("dailyBudget", default=None)
    """Deprecated. Budget for a day, micro-roubles."""

    weekly_budget: str | None = wire("weeklyBudget", default=None)
    """Budget for a week, micro-roubles."""

    placement: AdPlacement | None = None
    """Where the products are shown."""

    product_autopilot_strategy: CpcStrategy | None = wire("productAutopilotStrategy", default=None)
    """What automatic bids aim at. MAX_CLICKS and TOP_MAX_CLICKS as many clicks as possible, TARGET_BIDS an average
    bid, TOP_PROMOTION top places, TARGET_CIR a share of advertising costs in the sales.
    """

    autopilot: CampaignAutopilotProperties | None = None
    """How the campaign chooses products by itself."""

    created_at: datetime | None = wire("createdAt", default=None)
    """Moment of creation, UTC."""

    updated_at: datetime | None = wire("updatedAt", default=None)
    """Moment of the last change, UTC."""

    product_campaign_mode: CampaignMode | None = wire("productCampaignMode", default=None)
    """Whether the campaign sets its bids itself or the advertiser does."""
