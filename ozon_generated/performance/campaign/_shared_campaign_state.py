# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

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
