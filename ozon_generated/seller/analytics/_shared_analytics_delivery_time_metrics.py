# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model
from ._shared_analytics_attention_level import AnalyticsAttentionLevel
from ._shared_analytics_delivery_time_status import AnalyticsDeliveryTimeStatus
from ._shared_analytics_orders_count import AnalyticsOrdersCount


@model
class AnalyticsDeliveryTimeMetrics(Model):
    """Delivery time, and what it costs."""

    attention_level: AnalyticsAttentionLevel | None = None
    """How much a supply would help."""

    average_delivery_time: int | None = None
    """Hours."""

    average_delivery_time_status: AnalyticsDeliveryTimeStatus | None = None
    """How fast the delivery is."""

    impact_share: int | None = None
    """Deprecated. Share in the mean of the shop, in whole percent."""

    exact_impact_share: str | None = None
    """Share in the mean of the shop, as decimal text."""

    lost_profit: int | None = None
    """Overpaid logistics in whole roubles."""

    orders_count: AnalyticsOrdersCount | None = None
    """Orders by speed."""

    recommended_supply: int | None = None
    """Pieces that should be supplied."""
