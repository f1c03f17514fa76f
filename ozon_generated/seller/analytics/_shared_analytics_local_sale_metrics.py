# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

import attrs

from ...model import Model, model
from ._shared_analytics_local_sale_data import AnalyticsLocalSaleData
from ._shared_analytics_local_sale_metrics_attention_level import AnalyticsLocalSaleMetricsAttentionLevel
from ._shared_analytics_local_sale_overpayment import AnalyticsLocalSaleOverpayment
from ._shared_analytics_local_sale_reason import AnalyticsLocalSaleReason


@model
class AnalyticsLocalSaleMetrics(Model):
    """How local the sales are, and what that costs."""

    attention_level: AnalyticsLocalSaleMetricsAttentionLevel | None = None
    """How much a supply would help."""

    impact_share: float | None = None
    """Share in the whole overpayment in percent."""

    local_data: AnalyticsLocalSaleData | None = None
    """Share of local sales."""

    overpayment: AnalyticsLocalSaleOverpayment | None = None
    """What was paid too much."""

    overpayment_reasons: list[AnalyticsLocalSaleReason] = attrs.field(factory=list)
    """Why."""

    price: float | None = None
    """Price of the product."""

    recommended_supply: int | None = None
    """Pieces that should be supplied."""
