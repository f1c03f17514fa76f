# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/analytics/average-delivery-time``: Show the delivery time by cluster (removed)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)
from ._shared_analytics_delivery_time_cluster import AnalyticsDeliveryTimeCluster
from ._shared_analytics_delivery_time_metrics import AnalyticsDeliveryTimeMetrics
from ._shared_analytics_supply_period import AnalyticsSupplyPeriod

AnalyticsDeliveryTimeSchema: TypeAlias = Literal["All", "FBO", "FBS", "UNKNOWN"] | str
"""Schema by which orders were sold; All is spelt so here."""


@model
class AnalyticsAverageDeliveryTimeRequest(Model):
    """Request of `analytics.average_delivery_time`."""

    delivery_schema: AnalyticsDeliveryTimeSchema
    """Schema by which the orders were sold."""

    sku: Sequence[int] | None = None
    """Up to 100 products."""

    supply_period: AnalyticsSupplyPeriod
    """Weeks that are looked at."""


@model
class AnalyticsDeliveryTimeRow(Model):
    """Orders into one cluster."""

    clusters_data: list[AnalyticsDeliveryTimeCluster] = attrs.field(factory=list)
    """By cluster of dispatch."""

    delivery_cluster_id: int | None = None
    """Cluster of the buyers."""

    metrics: AnalyticsDeliveryTimeMetrics | None = None
    """Values over all of them."""


@model
class AnalyticsAverageDeliveryTimeResponse(Model):
    """Answer of `analytics.average_delivery_time`."""

    data: list[AnalyticsDeliveryTimeRow] = attrs.field(factory=list)
    """One row per delivery cluster."""

    total: AnalyticsDeliveryTimeMetrics | None = None
    """Values over all clusters."""


OPERATION = Operation(
    api="seller",
    name="analytics.average_delivery_time",
    method="POST",
    path="/v1/analytics/average-delivery-time",
    summary="Show the delivery time by cluster (removed)",
    safety="read",
    lifecycle=Lifecycle(
        added=date(2025, 5, 22),
        off=date(2026, 6, 11),
        note="Left the document on this date or before; no successor is named",
    ),
    request=AnalyticsAverageDeliveryTimeRequest,
    response=AnalyticsAverageDeliveryTimeResponse,
)
