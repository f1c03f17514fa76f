# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

import attrs

from ...model import Model, model
from ._shared_ozon_delivery_cancel_reason import OzonDeliveryCancelReason


@model
class CancelReasonListResponse(Model):
    """Cancel reason list response."""

    reasons: list[OzonDeliveryCancelReason] = attrs.field(factory=list)
    """Reasons that may be given."""
