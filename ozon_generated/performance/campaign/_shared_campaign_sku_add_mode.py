# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

CampaignSkuAddMode: TypeAlias = (
    Literal[
        "PRODUCT_CAMPAIGN_SKU_ADD_MODE_UNKNOWN",
        "PRODUCT_CAMPAIGN_SKU_ADD_MODE_MANUAL",
        "PRODUCT_CAMPAIGN_SKU_ADD_MODE_AUTO",
    ]
    | str
)
"""MANUAL when the advertiser adds the products, AUTO when the campaign does."""
