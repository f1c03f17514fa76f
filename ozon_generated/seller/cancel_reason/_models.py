# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Models that several operations share."""

from __future__ import annotations

from typing import Literal, TypeAlias

import attrs

from ...model import Model, model

OzonDeliveryCancelReasonId: TypeAlias = Literal[501, 502, 503, 504, 505, 506, 508, 710] | int


@model
class OzonDeliveryCancelReason(Model):
    """A reason for a cancellation in Ozon Delivery; the numbers differ from those of FBS orders."""

    id: OzonDeliveryCancelReasonId | None = None
    """Goes as reason_id into order_cancel and posting_cancel; 501 is a delivery date that Ozon put off, 502 an order
    of which some products were cancelled.
    """

    name: str | None = None
    """Reason in words."""


@model
class CancelReasonListResponse(Model):
    """Cancel reason list response."""

    reasons: list[OzonDeliveryCancelReason] = attrs.field(factory=list)
    """Reasons that may be given."""
