# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/posting/cutoff/set``: Say when an rFBS posting will be handed over."""

from __future__ import annotations

from datetime import datetime

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Operation,
)


@model
class PostingRfbsCutoffSetRequest(Model):
    """Request of `posting_rfbs.cutoff_set`."""

    new_cutoff_date: datetime
    """Moment by which the seller will have handed the posting over, UTC."""

    posting_number: str
    """A posting with set_cutoff among its available_actions."""


@model
class PostingRfbsCutoffSetResponse(Model):
    """Answer of `posting_rfbs.cutoff_set`."""

    result: bool | None = None
    """True when the moment was taken."""


OPERATION = Operation(
    api="seller",
    name="posting_rfbs.cutoff_set",
    method="POST",
    path="/v1/posting/cutoff/set",
    summary="Say when an rFBS posting will be handed over",
    safety="write",
    repeatable=True,
    item_errors=ItemErrors(items="", flag="result"),
    request=PostingRfbsCutoffSetRequest,
    response=PostingRfbsCutoffSetResponse,
)
