# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from datetime import datetime

from ...model import Model, model


@model
class FboPostingAnalyticsData(Model):
    """Where and how the order is delivered, present only when asked for."""

    warehouse_id: int | None = None
    """Warehouse of Ozon from which the parcel leaves."""

    city: str | None = None
    """Town or settlement."""

    client_delivery_date_begin: datetime | None = None
    """First moment of the delivery span that the buyer was told, UTC."""

    client_delivery_date_end: datetime | None = None
    """Last moment of the delivery span that the buyer was told, UTC."""

    delivery_type: str | None = None
    """Kind of delivery, such as pickup point or courier."""

    is_legal: bool | None = None
    """True when the buyer is a legal entity."""

    is_premium: bool | None = None
    """True when the buyer has a Premium subscription."""

    payment_type_group_name: str | None = None
    """Way of payment in Russian words."""

    warehouse_name: str | None = None
    """What Ozon calls its warehouse, such as ХОРУГВИНО_РФЦ."""
