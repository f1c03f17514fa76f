# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``GET /api/client/campaign/{campaignId}/objects``: List what a campaign advertises."""

from __future__ import annotations

from ...model import Model, model, wire
from ...operation import (
    Operation,
)


@model
class CampaignObject(Model):
    """An object that a campaign advertises."""

    id: str | None = None
    """SKU of a product or number of a banner."""


@model
class CampaignObjectsResponse(Model):
    """Answer of `campaign.objects`."""

    list_: list[CampaignObject] = wire("list", factory=list)
    """The advertised objects."""


OPERATION = Operation(
    api="performance",
    name="campaign.objects",
    method="GET",
    path="/api/client/campaign/{campaignId}/objects",
    summary="List what a campaign advertises",
    path_parameters={"campaign_id": "campaignId"},
    required_parameters=frozenset({"campaign_id"}),
    safety="read",
    response=CampaignObjectsResponse,
)
