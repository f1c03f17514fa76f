# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v3/posting/multiboxqty/set``: Say of how many boxes a posting consists."""

from __future__ import annotations

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Operation,
)


@model
class PostingMultiboxqtySetRequest(Model):
    """Request of `posting.multiboxqty_set`."""

    posting_number: str
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""

    multi_box_qty: int
    """Number of boxes that the posting consists of."""


@model
class PostingMultiboxqtySetResult(Model):
    """Outcome of the change."""

    result: bool | None = None
    """True when the number was taken."""


@model
class PostingMultiboxqtySetResponse(Model):
    """Answer of `posting.multiboxqty_set`."""

    result: PostingMultiboxqtySetResult | None = None
    """Outcome of the change."""


OPERATION = Operation(
    api="seller",
    name="posting.multiboxqty_set",
    method="POST",
    path="/v3/posting/multiboxqty/set",
    summary="Say of how many boxes a posting consists",
    safety="write",
    item_errors=ItemErrors(items="", flag="result.result"),
    request=PostingMultiboxqtySetRequest,
    response=PostingMultiboxqtySetResponse,
)
