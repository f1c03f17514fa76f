# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

PricingStrategyChange: TypeAlias = (
    Literal["strategyEnabled", "strategyDisabled", "strategyChanged", "strategyCreated", "strategyItemsListChanged"]
    | str
)
"""What was done last; strategyItemsListChanged means that products came or went."""
