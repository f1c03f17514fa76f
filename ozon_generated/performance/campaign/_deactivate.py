# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /api/client/campaign/{campaignId}/deactivate``: Stop a campaign."""

from __future__ import annotations

from ...operation import (
    Operation,
)
from ._shared_campaign import Campaign

OPERATION = Operation(
    api="performance",
    name="campaign.deactivate",
    method="POST",
    path="/api/client/campaign/{campaignId}/deactivate",
    summary="Stop a campaign",
    path_parameters={"campaign_id": "campaignId"},
    required_parameters=frozenset({"campaign_id"}),
    safety="write",
    repeatable=True,
    response=Campaign,
)
