# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

CampaignMode: TypeAlias = Literal["PRODUCT_CAMPAIGN_MODE_AUTO", "PRODUCT_CAMPAIGN_MODE_MANUAL"] | str
"""Whether the campaign sets its bids itself or the advertiser does."""
