# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``PATCH /api/client/campaign/{campaignId}``: Change dates and budget of a campaign."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from ...model import Model, model, wire
from ...operation import (
    Operation,
)
from ._shared_campaign_autopilot_properties import CampaignAutopilotProperties
from ._shared_campaign_id import CampaignId

if TYPE_CHECKING:
    from ._inputs import CampaignAutopilotPropertiesDict


@model
class CampaignUpdateRequest(Model):
    """Request of `campaign.update`."""

    autopilot: CampaignAutopilotProperties | CampaignAutopilotPropertiesDict | None = None
    """How the campaign chooses products by itself."""

    from_date: date | None = wire("fromDate", default=None)
    """First day, Moscow time, as 2026-09-01."""

    to_date: date | None = wire("toDate", default=None)
    """Last day, Moscow time."""

    budget: str | None = None
    """Budget for the whole time, micro-roubles; 0 means no bound."""

    daily_budget: str | None = wire("dailyBudget", default=None)
    """Deprecated. Budget for a day, micro-roubles; use weeklyBudget."""

    weekly_budget: str | None = wire("weeklyBudget", default=None)
    """Budget for a week, micro-roubles."""


OPERATION = Operation(
    api="performance",
    name="campaign.update",
    method="PATCH",
    path="/api/client/campaign/{campaignId}",
    summary="Change dates and budget of a campaign",
    path_parameters={"campaign_id": "campaignId"},
    required_parameters=frozenset({"campaign_id"}),
    safety="write",
    repeatable=True,
    request=CampaignUpdateRequest,
    response=CampaignId,
)
