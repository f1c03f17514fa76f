# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/posting/fbs/package-label/get``: Fetch the labels of a task (ends 2026-11-02)."""

from __future__ import annotations

from datetime import date

import attrs

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Lifecycle,
    Operation,
    Polled,
)
from ._shared_fbs_label_task_status import FbsLabelTaskStatus


@model
class FbsLabelGetV1Request(Model):
    """Request of `fbs_label.get_v1`."""

    task_id: int
    """From the answer of `fbs_label.create_v1` or `fbs_label.create_v2`."""


@model
class FbsLabelUnprintedPostingV1(Model):
    """A posting without a label."""

    posting_number: str | None = None
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""

    msg: str | None = None
    """Why there is no label."""


@model
class FbsLabelGetV1Result(Model):
    """State of the task."""

    status: FbsLabelTaskStatus | None = None
    """State of the task."""

    error: str | None = None
    """Key of the error when the task failed, such as NO_POSTINGS_FOR_BATCH_DOWNLOAD."""

    file_url: str | None = None
    """Link of the PDF; works for a limited time and without key headers."""

    printed_postings_count: int | None = None
    """Postings whose label is in the file."""

    unprinted_postings: list[FbsLabelUnprintedPostingV1] = attrs.field(factory=list)
    """Postings without a label."""

    unprinted_postings_count: int | None = None
    """Number of postings without a label."""


@model
class FbsLabelGetV1Response(Model):
    """Answer of `fbs_label.get_v1`."""

    result: FbsLabelGetV1Result | None = None
    """State of the task."""


OPERATION = Operation(
    api="seller",
    name="fbs_label.get_v1",
    method="POST",
    path="/v1/posting/fbs/package-label/get",
    summary="Fetch the labels of a task (ends 2026-11-02)",
    safety="read",
    lifecycle=Lifecycle(announced=date(2026, 9, 22), off=date(2026, 11, 2), replacement=("fbs_label.get",)),
    item_errors=ItemErrors(items="result.unprinted_postings", errors="msg", key="posting_number"),
    polled=Polled(
        ids=("result.task_id", "result.tasks.task_id"),
        argument="task_id",
        state="result.status",
        pending=("pending", "in_progress"),
        done=("completed",),
        failed=("error",),
    ),
    request=FbsLabelGetV1Request,
    response=FbsLabelGetV1Response,
)
