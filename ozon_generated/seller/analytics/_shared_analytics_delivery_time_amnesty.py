# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model
from ._shared_analytics_delivery_time_status import AnalyticsDeliveryTimeStatus


@model
class AnalyticsDeliveryTimeAmnesty(Model):
    """Orders with another time of delivery."""

    delivery_time: int | None = None
    """Hours."""

    delivery_time_status: AnalyticsDeliveryTimeStatus | None = None
    """How fast the delivery is."""

    orders_count: int | None = None
    """Pieces of the whole that it is about."""

    orders_percent: int | None = None
    """Share of all orders in percent."""
