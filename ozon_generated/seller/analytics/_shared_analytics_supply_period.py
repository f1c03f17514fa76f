# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

AnalyticsSupplyPeriod: TypeAlias = Literal["FOUR_WEEKS", "ONE_WEEK", "TWO_WEEKS", "EIGHT_WEEKS"] | str
"""Weeks that are looked at: 1, 2, 4 or 8."""
