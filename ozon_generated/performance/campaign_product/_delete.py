# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /api/client/campaign/{campaignId}/products/delete``: Take products out of a campaign."""

from __future__ import annotations

from collections.abc import Sequence

from ...model import Model, model
from ...operation import (
    Operation,
)


@model
class CampaignProductDeleteRequest(Model):
    """Request of `campaign_product.delete`."""

    sku: Sequence[str] | None = None
    """Products by SKU."""


OPERATION = Operation(
    api="performance",
    name="campaign_product.delete",
    method="POST",
    path="/api/client/campaign/{campaignId}/products/delete",
    summary="Take products out of a campaign",
    path_parameters={"campaign_id": "campaignId"},
    required_parameters=frozenset({"campaign_id"}),
    safety="destructive",
    repeatable=True,
    request=CampaignProductDeleteRequest,
    reply="nothing",
)
