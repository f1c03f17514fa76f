# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/fbs/posting/last-mile``: Report that the courier is on the way to the buyer."""

from __future__ import annotations

from collections.abc import Sequence

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Operation,
)
from ._shared_posting_rfbs_move_status_response import PostingRfbsMoveStatusResponse


@model
class PostingRfbsLastMileRequest(Model):
    """Request of `posting_rfbs.last_mile`."""

    posting_number: Sequence[str]
    """1 to 20 postings that are on the last leg to the buyer."""


OPERATION = Operation(
    api="seller",
    name="posting_rfbs.last_mile",
    method="POST",
    path="/v2/fbs/posting/last-mile",
    summary="Report that the courier is on the way to the buyer",
    safety="write",
    item_errors=ItemErrors(items="result", errors="error", key="posting_number", flag="result"),
    request=PostingRfbsLastMileRequest,
    response=PostingRfbsMoveStatusResponse,
)
