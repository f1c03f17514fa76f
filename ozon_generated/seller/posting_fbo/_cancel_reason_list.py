# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/posting/fbo/cancel-reason/list``: List the reasons for cancelled FBO postings."""

from __future__ import annotations

import attrs

from ...model import Model, model
from ...operation import (
    Operation,
)


@model
class FboPostingCancelReason(Model):
    """Why an FBO posting may be cancelled."""

    id: int | None = None
    """What cancel_reason_id of a posting refers to."""

    name: str | None = None
    """The reason in Russian words."""


@model
class PostingFboCancelReasonListResponse(Model):
    """Answer of `posting_fbo.cancel_reason_list`."""

    reasons: list[FboPostingCancelReason] = attrs.field(factory=list)


OPERATION = Operation(
    api="seller",
    name="posting_fbo.cancel_reason_list",
    method="POST",
    path="/v1/posting/fbo/cancel-reason/list",
    summary="List the reasons for cancelled FBO postings",
    safety="read",
    response=PostingFboCancelReasonListResponse,
)
