# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

import attrs

from ...model import Model, model, wire
from ._shared_analytics_delivery_time_amnesty import AnalyticsDeliveryTimeAmnesty
from ._shared_analytics_delivery_time_status import AnalyticsDeliveryTimeStatus


@model
class AnalyticsDeliveryTimeCluster(Model):
    """Orders that left one cluster."""

    another_delivery_time: list[AnalyticsDeliveryTimeAmnesty] = attrs.field(factory=list)
    """Orders that took another time, such as those that were forgiven."""

    cluster_id: int | None = None
    """Cluster of dispatch."""

    delivery_time_fbo: int | None = wire("delivery_time_FBO", default=None)
    """Hours from a warehouse of Ozon."""

    delivery_time_fbs: float | None = wire("delivery_time_FBS", default=None)
    """Hours from a warehouse of the seller."""

    delivery_time_status: AnalyticsDeliveryTimeStatus | None = None
    """How fast that is."""

    orders_count: int | None = None
    """Orders that left this cluster."""

    orders_percent: int | None = None
    """Share of all orders in percent."""
