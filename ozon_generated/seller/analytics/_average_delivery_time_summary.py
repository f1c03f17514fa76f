# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/analytics/average-delivery-time/summary``: Show the mean delivery time of the shop (removed)."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal, TypeAlias

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)

AnalyticsDeliveryTimeTariffStatus: TypeAlias = Literal["TariffStatus_Unspecified", "GOOD", "MEDIUM", "BAD"] | str
"""How good the tariff is."""


@model
class AnalyticsDeliveryTimeTariff(Model):
    """What logistics cost at this speed."""

    fee: float | None = None
    """Surcharge in percent of the price."""

    start: int | None = None
    """Hours from which the tariff holds."""

    tariff_status: AnalyticsDeliveryTimeTariffStatus | None = None
    """How good the tariff is."""

    tariff_value: float | None = None
    """Price of logistics in percent of the basic tariff, 144 being 1.44 times."""


@model
class AnalyticsAverageDeliveryTimeSummaryResponse(Model):
    """Answer of `analytics.average_delivery_time_summary`."""

    average_delivery_time: int | None = None
    """Hours."""

    current_tariff: AnalyticsDeliveryTimeTariff | None = None
    """The tariff that this delivery time brings."""

    lost_profit: float | None = None
    """Overpaid logistics in roubles."""

    perfect_delivery_time: int | None = None
    """Hours that Ozon recommends."""

    updated_at: datetime | None = None
    """Moment of the last change, UTC."""


OPERATION = Operation(
    api="seller",
    name="analytics.average_delivery_time_summary",
    method="POST",
    path="/v1/analytics/average-delivery-time/summary",
    summary="Show the mean delivery time of the shop (removed)",
    safety="read",
    lifecycle=Lifecycle(
        added=date(2025, 7, 30),
        off=date(2026, 6, 11),
        note="Left the document on this date or before; no successor is named",
    ),
    response=AnalyticsAverageDeliveryTimeSummaryResponse,
)
