# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``GET /api/client/campaign/{campaignId}/products/bids/competitive``: Show the bids of competitors."""

from __future__ import annotations

import attrs

from ...model import Model, model, wire
from ...operation import (
    Operation,
)


@model
class CompetitiveBid(Model):
    """Bid that stands up to the competitors of a product."""

    sku: str | None = None
    """Number of the product on ozon.ru."""

    bid: str | None = None
    """Bid per click, micro-roubles."""


@model
class CampaignProductCompetitiveBidsResponse(Model):
    """Answer of `campaign_product.competitive_bids`."""

    campaign_id: str | None = wire("campaignId", default=None)
    """The campaign that was asked for."""

    bids: list[CompetitiveBid] = attrs.field(factory=list)
    """One row per product."""


OPERATION = Operation(
    api="performance",
    name="campaign_product.competitive_bids",
    method="GET",
    path="/api/client/campaign/{campaignId}/products/bids/competitive",
    summary="Show the bids of competitors",
    path_parameters={"campaign_id": "campaignId"},
    query_parameters={"skus": "skus"},
    required_parameters=frozenset({"campaign_id"}),
    safety="read",
    response=CampaignProductCompetitiveBidsResponse,
)
