# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from datetime import datetime

from ...model import Model, model


@model
class FbsPostingAnalyticsData(Model):
    """Where and how the order is delivered, present only when asked for."""

    warehouse_id: int | None = None
    """Number of the seller's warehouse."""

    city: str | None = None
    """Town or settlement."""

    client_delivery_date_begin: datetime | None = None
    """First moment of the delivery span that the buyer was told, UTC."""

    client_delivery_date_end: datetime | None = None
    """Last moment of the delivery span that the buyer was told, UTC."""

    delivery_date_begin: datetime | None = None
    """First moment of the planned delivery, UTC."""

    delivery_date_end: datetime | None = None
    """Last moment of the planned delivery, UTC."""

    delivery_type: str | None = None
    """Kind of delivery, such as pickup point or courier."""

    is_legal: bool | None = None
    """True when the buyer is a legal entity."""

    is_premium: bool | None = None
    """True when the buyer has a Premium subscription."""

    payment_type_group_name: str | None = None
    """Way of payment in Russian words."""

    region: str | None = None
    """Region, territory or republic."""

    tpl_provider: str | None = None
    """Name of the delivery service."""

    tpl_provider_id: int | None = None
    """Number of the delivery service."""

    warehouse: str | None = None
    """What the seller calls the place that the posting leaves from."""
