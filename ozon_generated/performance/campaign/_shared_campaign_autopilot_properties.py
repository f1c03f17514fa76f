# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model, wire
from ._shared_campaign_sku_add_mode import CampaignSkuAddMode


@model
class CampaignAutopilotProperties(Model):
    """How the campaign chooses products by itself."""

    category_id: str | None = wire("categoryId", default=None)
    """Category from which products are added."""

    sku_add_mode: CampaignSkuAddMode | None = wire("skuAddMode", default=None)
    """MANUAL when the advertiser adds the products, AUTO when the campaign does."""
