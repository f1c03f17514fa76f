# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Models that several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model, model

PricingStrategyType: TypeAlias = Literal["MIN_EXT_PRICE", "COMP_PRICE"] | str
"""Whether Ozon made the strategy and follows the lowest price elsewhere (MIN_EXT_PRICE), or the seller chose the
competitors (COMP_PRICE).
"""

PricingStrategyChange: TypeAlias = (
    Literal["strategyEnabled", "strategyDisabled", "strategyChanged", "strategyCreated", "strategyItemsListChanged"]
    | str
)
"""What was done last; strategyItemsListChanged means that products came or went."""


@model
class PricingStrategyCompetitor(Model):
    """A competitor of the strategy and how its price is followed."""

    coefficient: float
    """Factor on the competitor's price, such as 0.95 for 5 % below it."""

    competitor_id: int
    """Number of the competitor from pricing_strategy_competitors_list."""
