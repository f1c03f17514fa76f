# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/posting/cancel``: Cancel one posting of Ozon Delivery."""

from __future__ import annotations

from ...model import Model, model
from ...operation import (
    Operation,
    Tier,
)


@model
class PostingCancelRequest(Model):
    """Request of `posting.cancel`."""

    posting_number: str
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""

    reason_id: int
    """From `cancel_reason.list_by_posting`."""

    reason_message: str | None = None
    """Reason in the seller's own words."""


@model
class PostingCancelResponse(Model):
    """Answer of `posting.cancel`."""

    message: str | None = None
    """What becomes of the request, in words."""


OPERATION = Operation(
    api="seller",
    name="posting.cancel",
    method="POST",
    path="/v1/posting/cancel",
    summary="Cancel one posting of Ozon Delivery",
    safety="destructive",
    tier=Tier(programme="Ozon Delivery", note="OAuth token of an application"),
    credentials=("oauth",),
    request=PostingCancelRequest,
    response=PostingCancelResponse,
)
