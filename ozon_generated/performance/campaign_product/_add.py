# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /api/client/campaign/{campaignId}/products``: Add products to a campaign."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...model import Model, model, wire
from ...operation import (
    Operation,
)

if TYPE_CHECKING:
    from ._inputs import CampaignProductNewDict


@model
class CampaignProductNew(Model):
    """A product that is added, and its bid."""

    sku: str | None = None
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
class CampaignProductAddRequest(Model):
    """Request of `campaign_product.add`."""

    bids: Sequence[CampaignProductNew | CampaignProductNewDict] | None = None
    """Products with their bids."""


OPERATION = Operation(
    api="performance",
    name="campaign_product.add",
    method="POST",
    path="/api/client/campaign/{campaignId}/products",
    summary="Add products to a campaign",
    path_parameters={"campaign_id": "campaignId"},
    required_parameters=frozenset({"campaign_id"}),
    safety="write",
    request=CampaignProductAddRequest,
    reply="nothing",
)
