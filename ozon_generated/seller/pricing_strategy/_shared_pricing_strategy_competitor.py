# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model


@model
class PricingStrategyCompetitor(Model):
    """A competitor of the strategy and how its price is followed."""

    coefficient: float
    """Factor on the competitor's price, such as 0.95 for 5 % below it."""

    competitor_id: int
    """Number of the competitor from `pricing_strategy.competitors_list`."""
