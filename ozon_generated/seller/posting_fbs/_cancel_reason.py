# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/posting/fbs/cancel-reason``: List the reasons for which given postings may be cancelled."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    Operation,
)

FbsPostingCancelReasonId: TypeAlias = Literal[352, 400, 401, 402, 665, 666, 667] | int

FbsPostingCancelReasonTypeId: TypeAlias = Literal["buyer", "seller"] | str


@model
class PostingFbsCancelReasonRequest(Model):
    """Request of `posting_fbs.cancel_reason`."""

    related_posting_numbers: Sequence[str]
    """Numbers of the postings whose reasons are asked for."""


@model
class FbsPostingCancelReason(Model):
    """A reason for which the posting may be cancelled."""

    id: FbsPostingCancelReasonId | None = None
    """What `posting_fbs.cancel` takes as cancel_reason_id; 402 demands a message."""

    title: str | None = None
    """What the reason says, in Russian."""

    type_id: FbsPostingCancelReasonTypeId | None = None
    """Whose reason it is."""


@model
class FbsPostingCancelReasons(Model):
    """Reasons for which one posting may be cancelled."""

    posting_number: str | None = None
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""

    reasons: list[FbsPostingCancelReason] = attrs.field(factory=list)


@model
class PostingFbsCancelReasonResponse(Model):
    """Answer of `posting_fbs.cancel_reason`."""

    result: list[FbsPostingCancelReasons] = attrs.field(factory=list)


OPERATION = Operation(
    api="seller",
    name="posting_fbs.cancel_reason",
    method="POST",
    path="/v1/posting/fbs/cancel-reason",
    summary="List the reasons for which given postings may be cancelled",
    safety="read",
    request=PostingFbsCancelReasonRequest,
    response=PostingFbsCancelReasonResponse,
)
