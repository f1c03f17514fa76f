# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/fbs/posting/delivered``: Report that rFBS postings were delivered."""

from __future__ import annotations

from collections.abc import Sequence

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Operation,
)
from ._shared_posting_rfbs_move_status_response import PostingRfbsMoveStatusResponse


@model
class PostingRfbsDeliveredRequest(Model):
    """Request of `posting_rfbs.delivered`."""

    posting_number: Sequence[str]
    """1 to 20 postings that the buyer got."""


OPERATION = Operation(
    api="seller",
    name="posting_rfbs.delivered",
    method="POST",
    path="/v2/fbs/posting/delivered",
    summary="Report that rFBS postings were delivered",
    safety="write",
    item_errors=ItemErrors(items="result", errors="error", key="posting_number", flag="result"),
    request=PostingRfbsDeliveredRequest,
    response=PostingRfbsMoveStatusResponse,
)
