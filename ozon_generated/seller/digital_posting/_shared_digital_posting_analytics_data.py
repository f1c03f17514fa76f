# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model


@model
class DigitalPostingAnalyticsData(Model):
    """Where and how the order was delivered, present only when asked for."""

    warehouse_id: int | None = None
    """Number of the seller's warehouse."""

    city: str | None = None
    """Town or settlement."""

    delivery_type: str | None = None
    """Kind of delivery."""

    is_legal: bool | None = None
    """True when the buyer is a legal entity."""

    is_premium: bool | None = None
    """True when the buyer has a Premium subscription."""

    payment_type_group_name: str | None = None
    """Way of payment in Russian words."""

    region: str | None = None
    """Region, territory or republic."""

    warehouse_name: str | None = None
    """What the seller calls the warehouse in the cabinet."""
