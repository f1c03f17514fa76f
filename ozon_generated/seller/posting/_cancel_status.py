# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/posting/cancel/status``: Show how the cancellation of a posting stands (Ozon Delivery)."""

from __future__ import annotations

from ...model import Model, model
from ...operation import (
    Operation,
    Tier,
)
from .._shared_ozon_delivery_cancel_status import OzonDeliveryCancelStatus


@model
class PostingCancelStatusRequest(Model):
    """Request of `posting.cancel_status`."""

    posting_number: str
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""


OPERATION = Operation(
    api="seller",
    name="posting.cancel_status",
    method="POST",
    path="/v1/posting/cancel/status",
    summary="Show how the cancellation of a posting stands (Ozon Delivery)",
    safety="read",
    tier=Tier(programme="Ozon Delivery", note="OAuth token of an application"),
    credentials=("oauth",),
    request=PostingCancelStatusRequest,
    response=OzonDeliveryCancelStatus,
)
