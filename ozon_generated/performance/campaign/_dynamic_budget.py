# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /external/api/dynamic_budget``: Work out the least budget of a campaign (switched off)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Literal, TypeAlias

from ...model import Model, model, wire
from ...operation import (
    Lifecycle,
    Operation,
)

if TYPE_CHECKING:
    from ._inputs import DynamicBudgetCampaignChangeDict, DynamicBudgetNewCampaignDict, DynamicBudgetStrategyChangeDict


DynamicBudgetStrategy: TypeAlias = Literal["MAX_CLICKS", "TOP_MAX_CLICKS", "TARGET_BIDS", "NO_AUTO_STRATEGY"] | str
"""What automatic bids aim at; NO_AUTO_STRATEGY means bids by hand."""

DynamicBudgetNewCampaignPlacement: TypeAlias = (
    Literal[
        "CAMPAIGN_PLACEMENT_INVALID",
        "CAMPAIGN_PLACEMENT_PDP",
        "CAMPAIGN_PLACEMENT_SEARCH_AND_CATEGORY",
        "CAMPAIGN_PLACEMENT_TOP_PROMOTION",
        "CAMPAIGN_PLACEMENT_TAKEOVER",
    ]
    | str
)

CampaignDynamicBudgetResponseDynamicBudgetType: TypeAlias = (
    Literal["DYNAMIC_BUDGET_REQUIRED", "DYNAMIC_BUDGET_RECOMMENDED"] | str
)


@model
class DynamicBudgetNewCampaign(Model):
    """A campaign that is yet to be made."""

    autopilot_strategy: DynamicBudgetStrategy | None = wire("autopilotStrategy", default=None)
    """What automatic bids aim at; NO_AUTO_STRATEGY means bids by hand."""

    placement: DynamicBudgetNewCampaignPlacement | None = None
    """Where the products will be shown."""

    skus_count: str | None = wire("skusCount", default=None)
    """Number of products."""


@model
class DynamicBudgetStrategyChange(Model):
    """A new strategy; left out when it stays."""

    strategy: DynamicBudgetStrategy | None = None
    """What automatic bids aim at; NO_AUTO_STRATEGY means bids by hand."""


@model
class DynamicBudgetCampaignChange(Model):
    """A campaign that gets more products."""

    adding_skus: Sequence[str] | None = wire("addingSkus", default=None)
    """Products that are added."""

    autopilot_strategy: DynamicBudgetStrategyChange | DynamicBudgetStrategyChangeDict | None = wire(
        "autopilotStrategy", default=None
    )
    """A new strategy; left out when it stays."""

    campaign_id: str | None = wire("campaignId", default=None)
    """The id that `campaign.list` answers."""


@model
class CampaignDynamicBudgetRequest(Model):
    """Request of `campaign.dynamic_budget`."""

    create_campaign: DynamicBudgetNewCampaign | DynamicBudgetNewCampaignDict | None = wire(
        "createCampaign", default=None
    )
    """A campaign that is yet to be made."""

    update_campaign: DynamicBudgetCampaignChange | DynamicBudgetCampaignChangeDict | None = wire(
        "updateCampaign", default=None
    )
    """A campaign that gets more products."""


@model
class CampaignDynamicBudgetResponse(Model):
    """Answer of `campaign.dynamic_budget`."""

    campaign_budget: str | None = wire("campaignBudget", default=None)
    """Present budget."""

    dynamic_budget: str | None = wire("dynamicBudget", default=None)
    """Budget that it needs."""

    dynamic_budget_type: CampaignDynamicBudgetResponseDynamicBudgetType | None = wire("dynamicBudgetType", default=None)
    """Whether that budget is a condition or an advice."""

    sku_price: str | None = wire("skuPrice", default=None)
    """Budget that each further product adds."""


OPERATION = Operation(
    api="performance",
    name="campaign.dynamic_budget",
    method="POST",
    path="/external/api/dynamic_budget",
    summary="Work out the least budget of a campaign (switched off)",
    safety="read",
    lifecycle=Lifecycle(off=date(2025, 9, 1)),
    request=CampaignDynamicBudgetRequest,
    response=CampaignDynamicBudgetResponse,
)
