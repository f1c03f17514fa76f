# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``PUT /api/client/campaign/{campaignId}/products``: Change the bids of products in a campaign."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...model import Model, model, wire
from ...operation import (
    Operation,
)

if TYPE_CHECKING:
    from ._inputs import CampaignProductBidDict


@model
class CampaignProductBid(Model):
    """New bid of a product."""

    sku: str
    """Number of the product on ozon.ru."""

    bid: str | None = None
    """Bid per click, micro-roubles, rounded to kopecks."""

    target_cir: float | None = wire("targetCir", default=None)
    """Share of advertising costs in the sales that automatic bids aim at, percent; for the strategy TARGET_CIR. At
    least 10, at most 100. Ozon takes 15 when it is absent.
    """

    top_position: str | None = wire("topPosition", default=None)
    """Place among the top places that automatic bids aim at."""


@model
class CampaignProductUpdateRequest(Model):
    """Request of `campaign_product.update`."""

    bids: Sequence[CampaignProductBid | CampaignProductBidDict] | None = None
    """Products with their new bids."""


OPERATION = Operation(
    api="performance",
    name="campaign_product.update",
    method="PUT",
    path="/api/client/campaign/{campaignId}/products",
    summary="Change the bids of products in a campaign",
    path_parameters={"campaign_id": "campaignId"},
    required_parameters=frozenset({"campaign_id"}),
    safety="write",
    repeatable=True,
    request=CampaignProductUpdateRequest,
    reply="nothing",
)
