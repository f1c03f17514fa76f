# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/posting/fbs/cancel``: Cancel a posting."""

from __future__ import annotations

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Operation,
)
from .._shared_boolean_response import BooleanResponse


@model
class PostingFbsCancelRequest(Model):
    """Request of `posting_fbs.cancel`."""

    cancel_reason_id: int
    """From `posting_fbs.cancel_reason`."""

    cancel_reason_message: str | None = None
    """Explanation; demanded with reason 402 (other)."""

    posting_number: str
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""


OPERATION = Operation(
    api="seller",
    name="posting_fbs.cancel",
    method="POST",
    path="/v2/posting/fbs/cancel",
    summary="Cancel a posting",
    safety="destructive",
    item_errors=ItemErrors(items="", flag="result"),
    request=PostingFbsCancelRequest,
    response=BooleanResponse,
)
