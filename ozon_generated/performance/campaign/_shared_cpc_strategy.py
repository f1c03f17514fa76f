# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

CpcStrategy: TypeAlias = Literal["MAX_CLICKS", "TOP_MAX_CLICKS", "TARGET_BIDS", "TOP_PROMOTION", "TARGET_CIR"] | str
"""What automatic bids aim at. MAX_CLICKS and TOP_MAX_CLICKS as many clicks as possible, TARGET_BIDS an average bid,
TOP_PROMOTION top places, TARGET_CIR a share of advertising costs in the sales.
"""
