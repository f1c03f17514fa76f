# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``GET /api/client/campaign``: List campaigns."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal, TypeAlias

from ...model import Model, model, wire
from ...operation import (
    Operation,
    Pagination,
)
from ._shared_ad_placement import AdPlacement
from ._shared_autostop_status import AutostopStatus
from ._shared_campaign_autopilot_properties import CampaignAutopilotProperties
from ._shared_campaign_mode import CampaignMode
from ._shared_campaign_state import CampaignState

AdvObjectType: TypeAlias = Literal["SKU", "BANNER", "SEARCH_PROMO", "VIDEO_BANNER"] | str
"""What is advertised. SKU is payment per click, SEARCH_PROMO payment per order, the others are banners."""

CampaignInListPaymentType: TypeAlias = Literal["CAMPAIGN_TYPE_INVALID", "CPC", "CPM", "CPO"] | str

CampaignInListProductAutopilotStrategy: TypeAlias = (
    Literal["MAX_VIEWS", "MAX_CLICKS", "TOP_MAX_CLICKS", "NO_AUTO_STRATEGY", "TAKEOVER", "TOP_PROMOTION"] | str
)


@model
class CampaignInList(Model):
    """A campaign, as the list shows it."""

    id: str | None = None
    """Number of the campaign."""

    payment_type: CampaignInListPaymentType | None = wire("paymentType", default=None)
    """What is paid for: clicks (CPC), a thousand views (CPM) or orders (CPO)."""

    title: str | None = None
    """What the campaign is called in the cabinet."""

    state: CampaignState | None = None
    """Stage of a campaign. PLANNED waits for its first day, STOPPED ran out of budget, INACTIVE was stopped by the
    advertiser, FINISHED is past its last day; the MODERATION stages are those of banners.
    """

    adv_object_type: AdvObjectType | None = wire("advObjectType", default=None)
    """What is advertised. SKU is payment per click, SEARCH_PROMO payment per order, the others are banners."""

    from_date: date | None = wire("fromDate", default=None)
    """First day, Moscow time, as 2026-09-01; empty when it is open."""

    to_date: date | None = wire("toDate", default=None)
    """Last day, Moscow time, as 2026-10-31; empty when it is open."""

    autostop_status: AutostopStatus | None = wire("autostopStatus", default=None)
    """Whether Ozon may stop the campaign by itself; STOPPED means that it did."""

    is_autocreated: bool | None = wire("isAutocreated", default=None)
    """True when Ozon made the campaign."""

    budget: str | None = None
    """Budget for the whole time, micro-roubles; 0 means no bound."""

    daily_budget: str | None = wire("dailyBudget", default=None)
    """Budget for a day, micro-roubles; 0 means no bound."""

    weekly_budget: str | None = wire("weeklyBudget", default=None)
    """Budget for a week, micro-roubles."""

    placement: AdPlacement | None = None
    """Where the products are shown."""

    product_autopilot_strategy: CampaignInListProductAutopilotStrategy | None = wire(
        "productAutopilotStrategy", default=None
    )
    """What the automatic bids aim at."""

    autopilot: CampaignAutopilotProperties | None = None
    """How the campaign chooses products by itself."""

    created_at: datetime | None = wire("createdAt", default=None)
    """Moment of creation, UTC."""

    updated_at: datetime | None = wire("updatedAt", default=None)
    """Moment of the last change, UTC."""

    product_campaign_mode: CampaignMode | None = wire("productCampaignMode", default=None)
    """Whether the campaign sets its bids itself or the advertiser does."""


@model
class CampaignListResponse(Model):
    """Answer of `campaign.list`."""

    list_: list[CampaignInList] = wire("list", factory=list)
    """The campaigns of the page."""

    def page_rows(self) -> list[CampaignInList]:
        """The rows of this page."""
        return self.list_


OPERATION = Operation(
    api="performance",
    name="campaign.list",
    method="GET",
    path="/api/client/campaign",
    summary="List campaigns",
    query_parameters={
        "campaign_ids": "campaignIds",
        "adv_object_type": "advObjectType",
        "state": "state",
        "page": "page",
        "page_size": "pageSize",
    },
    safety="read",
    pagination=Pagination(scheme="page", items="list", token="page", size="pageSize", start=1, key="id"),
    response=CampaignListResponse,
)
