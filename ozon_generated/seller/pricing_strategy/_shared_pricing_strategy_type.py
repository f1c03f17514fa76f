# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

PricingStrategyType: TypeAlias = Literal["MIN_EXT_PRICE", "COMP_PRICE"] | str
"""Whether Ozon made the strategy and follows the lowest price elsewhere (MIN_EXT_PRICE), or the seller chose the
competitors (COMP_PRICE).
"""
