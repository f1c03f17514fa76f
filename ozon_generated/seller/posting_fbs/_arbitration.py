# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/posting/fbs/arbitration``: Dispute postings that were not accepted."""

from __future__ import annotations

from collections.abc import Sequence

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Operation,
)
from .._shared_boolean_response import BooleanResponse


@model
class PostingFbsArbitrationRequest(Model):
    """Request of `posting_fbs.arbitration`."""

    posting_number: Sequence[str]
    """Numbers of the postings to dispute."""


OPERATION = Operation(
    api="seller",
    name="posting_fbs.arbitration",
    method="POST",
    path="/v2/posting/fbs/arbitration",
    summary="Dispute postings that were not accepted",
    safety="write",
    item_errors=ItemErrors(items="", flag="result"),
    request=PostingFbsArbitrationRequest,
    response=BooleanResponse,
)
