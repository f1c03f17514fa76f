# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Models that several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

AutostopStatus: TypeAlias = (
    Literal["AUTOSTOP_STATUS_NONE", "AUTOSTOP_STATUS_ENABLED", "AUTOSTOP_STATUS_DISABLED", "AUTOSTOP_STATUS_STOPPED"]
    | str
)
"""Whether Ozon may stop the campaign by itself; STOPPED means that it did."""

CampaignState: TypeAlias = (
    Literal[
        "CAMPAIGN_STATE_UNKNOWN",
        "CAMPAIGN_STATE_RUNNING",
        "CAMPAIGN_STATE_PLANNED",
        "CAMPAIGN_STATE_STOPPED",
        "CAMPAIGN_STATE_INACTIVE",
        "CAMPAIGN_STATE_ARCHIVED",
        "CAMPAIGN_STATE_MODERATION_DRAFT",
        "CAMPAIGN_STATE_MODERATION_IN_PROGRESS",
        "CAMPAIGN_STATE_MODERATION_FAILED",
        "CAMPAIGN_STATE_FINISHED",
    ]
    | str
)
"""Stage of a campaign. PLANNED waits for its first day, STOPPED ran out of budget, INACTIVE was stopped by the
advertiser, FINISHED is past its last day; the MODERATION stages are those of banners.
"""

CampaignSkuAddMode: TypeAlias = (
    Literal[
        "PRODUCT_CAMPAIGN_SKU_ADD_MODE_UNKNOWN",
        "PRODUCT_CAMPAIGN_SKU_ADD_MODE_MANUAL",
        "PRODUCT_CAMPAIGN_SKU_ADD_MODE_AUTO",
    ]
    | str
)
"""MANUAL when the advertiser adds the products, AUTO when the campaign does."""

CampaignMode: TypeAlias = Literal["PRODUCT_CAMPAIGN_MODE_AUTO", "PRODUCT_CAMPAIGN_MODE_MANUAL"] | str
"""Whether the campaign sets its bids itself or the advertiser does."""

AdPlacement: TypeAlias = (
    Literal[
        "PLACEMENT_INVALID",
        "PLACEMENT_PDP",
        "PLACEMENT_SEARCH_AND_CATEGORY",
        "PLACEMENT_TOP_PROMOTION",
        "PLACEMENT_OVERTOP",
        "PLACEMENT_TAKEOVER",
    ]
    | str
)
"""Where the products are shown: product pages (PDP), search and category pages, or the top places."""

CpcStrategy: TypeAlias = Literal["MAX_CLICKS", "TOP_MAX_CLICKS", "TARGET_BIDS", "TOP_PROMOTION", "TARGET_CIR"] | str
"""What automatic bids aim at. MAX_CLICKS and TOP_MAX_CLICKS as many clicks as possible, TARGET_BIDS an average bid,
TOP_PROMOTION top places, TARGET_CIR a share of advertising costs in the sales.
"""
