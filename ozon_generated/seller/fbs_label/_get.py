# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/posting/fbs/package-label/get``: Fetch the labels of a task."""

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
class FbsLabelGetRequest(Model):
    """Request of `fbs_label.get`."""

    task_id: int
    """From the answer of `fbs_label.create`."""


@model
class FbsLabelError(Model):
    """Why the task failed."""

    code: str | None = None
    """Machine-readable reason."""

    message: str | None = None
    """Reason in words."""


@model
class FbsLabelUnprintedPosting(Model):
    """A posting without a label."""

    posting_number: str | None = None
    """Number of the posting, such as 24219509-0020-1; a posting is one parcel of an order."""

    message: str | None = None
    """Why there is no label."""


@model
class FbsLabelStatus(Model):
    """State of the task."""

    code: FbsLabelTaskStatus | None = None
    """State of the task."""

    postings_count: int | None = None
    """Postings in the task."""

    printed_postings_count: int | None = None
    """Postings whose label is in the file."""

    unprinted_postings: list[FbsLabelUnprintedPosting] = attrs.field(factory=list)
    """Postings without a label."""


@model
class FbsLabelGetResponse(Model):
    """Answer of `fbs_label.get`."""

    error: FbsLabelError | None = None
    """Why the task failed."""

    file_url: str | None = None
    """Link of the PDF; works for a limited time and without key headers."""

    status: FbsLabelStatus | None = None
    """State of the task."""


OPERATION = Operation(
    api="seller",
    name="fbs_label.get",
    method="POST",
    path="/v2/posting/fbs/package-label/get",
    summary="Fetch the labels of a task",
    safety="read",
    lifecycle=Lifecycle(added=date(2026, 9, 22), note="Beta until 2026-09-24"),
    item_errors=ItemErrors(items="status.unprinted_postings", errors="message", key="posting_number"),
    polled=Polled(
        ids=("tasks.task_id",),
        argument="task_id",
        state="status.code",
        pending=("pending", "in_progress"),
        done=("completed",),
        failed=("error",),
    ),
    request=FbsLabelGetRequest,
    response=FbsLabelGetResponse,
)
