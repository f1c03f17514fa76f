# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/fbs/posting/delivering``: Report that rFBS postings are on their way."""

from __future__ import annotations

from collections.abc import Sequence

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Operation,
)
from ._shared_posting_rfbs_move_status_response import PostingRfbsMoveStatusResponse


@model
class PostingRfbsDeliveringRequest(Model):
    """Request of `posting_rfbs.delivering`."""

    posting_number: Sequence[str]
    """1 to 20 postings that the delivery service took over."""


OPERATION = Operation(
    api="seller",
    name="posting_rfbs.delivering",
    method="POST",
    path="/v2/fbs/posting/delivering",
    summary="Report that rFBS postings are on their way",
    safety="write",
    item_errors=ItemErrors(items="result", errors="error", key="posting_number", flag="result"),
    request=PostingRfbsDeliveringRequest,
    response=PostingRfbsMoveStatusResponse,
)
