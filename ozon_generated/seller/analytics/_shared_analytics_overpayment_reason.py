# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

AnalyticsOverpaymentReason: TypeAlias = (
    Literal["NO_SUPPLIES_TO_CLUSTER", "MISSING_ITEMS_IN_CLUSTER", "FREQUENT_OUT_OF_STOCK"] | str
)
"""Nothing was supplied to the cluster, not all products were, or they ran out often."""
