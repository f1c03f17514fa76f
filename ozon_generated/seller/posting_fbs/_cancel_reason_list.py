# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/posting/fbs/cancel-reason/list``: List all reasons for cancelling postings."""

from __future__ import annotations

from typing import Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    Operation,
)

FbsCancelReasonTypeId: TypeAlias = Literal["buyer", "seller"] | str


@model
class FbsCancelReason(Model):
    """A reason for which a posting may be cancelled."""

    id: int | None = None
    """What `posting_fbs.cancel` takes as cancel_reason_id."""

    title: str | None = None
    """What the reason says, in Russian."""

    is_available_for_cancellation: bool | None = None
    """True when a posting may be cancelled for this reason."""

    type_id: FbsCancelReasonTypeId | None = None
    """Whose reason it is."""


@model
class PostingFbsCancelReasonListResponse(Model):
    """Answer of `posting_fbs.cancel_reason_list`."""

    result: list[FbsCancelReason] = attrs.field(factory=list)


OPERATION = Operation(
    api="seller",
    name="posting_fbs.cancel_reason_list",
    method="POST",
    path="/v2/posting/fbs/cancel-reason/list",
    summary="List all reasons for cancelling postings",
    safety="read",
    response=PostingFbsCancelReasonListResponse,
)
