# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model
from ._shared_ozon_delivery_cancel_reason_id import OzonDeliveryCancelReasonId


@model
class OzonDeliveryCancelReason(Model):
    """A reason for a cancellation in Ozon Delivery; the numbers differ from those of FBS orders."""

    id: OzonDeliveryCancelReasonId | None = None
    """Goes as reason_id into `order.cancel` and `posting.cancel`; 501 is a delivery date that Ozon put off, 502 an
    order of which some products were cancelled.
    """

    name: str | None = None
    """Reason in words."""
