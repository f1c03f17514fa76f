# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Models that several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

AnalyticsSupplyPeriod: TypeAlias = Literal["FOUR_WEEKS", "ONE_WEEK", "TWO_WEEKS", "EIGHT_WEEKS"] | str
"""Weeks that are looked at: 1, 2, 4 or 8."""

AnalyticsDeliveryTimeStatus: TypeAlias = Literal["UNKNOWN", "FAST", "MEDIUM", "LONG"] | str
"""How fast the delivery is."""

AnalyticsAttentionLevel: TypeAlias = Literal["UNKNOWN", "LOW", "MEDIUM", "HI"] | str
"""How much a supply would help; HI is spelt so."""

AnalyticsOverpaymentReason: TypeAlias = (
    Literal["NO_SUPPLIES_TO_CLUSTER", "MISSING_ITEMS_IN_CLUSTER", "FREQUENT_OUT_OF_STOCK"] | str
)
"""Nothing was supplied to the cluster, not all products were, or they ran out often."""

ProductQueriesSortField: TypeAlias = Literal["BY_SEARCHES", "BY_VIEWS", "BY_POSITION", "BY_CONVERSION", "BY_GMV"] | str
"""Figure by which the rows are ordered: searches, views, position, conversion, or sales (GMV)."""

ProductQueriesSortDirection: TypeAlias = Literal["DESCENDING", "ASCENDING"] | str
"""Order of the rows; spelt in full unlike in other methods."""

AnalyticsLocalSaleMetricsAttentionLevel: TypeAlias = Literal["LOW", "MEDIUM", "HIGH"] | str
