# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``GET /api/client/campaign/{campaignId}/v2/products``: List the products of a campaign."""

from __future__ import annotations

import attrs

from ...model import Model, model, wire
from ...operation import (
    Operation,
    Pagination,
)


@model
class CampaignProduct(Model):
    """What is bid for one product."""

    sku: str | None = None
    """Number of the product on ozon.ru."""

    bid: str | None = None
    """Bid per click, micro-roubles, rounded to kopecks."""

    target_cir: float | None = wire("targetCir", default=None)
    """Share of advertising costs in the sales that automatic bids aim at, percent."""

    title: str | None = None
    """What the product card is called."""

    top_position: str | None = wire("topPosition", default=None)
    """Place among the top places that automatic bids aim at."""


@model
class CampaignProductListResponse(Model):
    """Answer of `campaign_product.list`."""

    products: list[CampaignProduct] = attrs.field(factory=list)
    """The products of the page."""

    def page_rows(self) -> list[CampaignProduct]:
        """The rows of this page."""
        return self.products


OPERATION = Operation(
    api="performance",
    name="campaign_product.list",
    method="GET",
    path="/api/client/campaign/{campaignId}/v2/products",
    summary="List the products of a campaign",
    path_parameters={"campaign_id": "campaignId"},
    query_parameters={"page": "page", "page_size": "pageSize"},
    required_parameters=frozenset({"campaign_id"}),
    safety="read",
    pagination=Pagination(scheme="page", items="products", token="page", size="pageSize", start=1, key="sku"),
    response=CampaignProductListResponse,
)
