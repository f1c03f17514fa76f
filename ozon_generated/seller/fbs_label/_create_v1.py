# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/posting/fbs/package-label/create``: Start printing parcel labels (ends 2026-11-02)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Task,
)


@model
class FbsLabelCreateV1Request(Model):
    """Request of `fbs_label.create_v1`."""

    posting_number: Sequence[str]
    """Postings that wait for shipment."""


@model
class FbsLabelCreateV1Result(Model):
    """The task that was started."""

    task_id: int | None = None
    """What `fbs_label.get_v1` takes."""


@model
class FbsLabelCreateV1Response(Model):
    """Answer of `fbs_label.create_v1`."""

    result: FbsLabelCreateV1Result | None = None
    """The task that was started."""


OPERATION = Operation(
    api="seller",
    name="fbs_label.create_v1",
    method="POST",
    path="/v1/posting/fbs/package-label/create",
    summary="Start printing parcel labels (ends 2026-11-02)",
    safety="write",
    lifecycle=Lifecycle(announced=date(2026, 9, 22), off=date(2026, 11, 2), replacement=("fbs_label.create",)),
    task=Task(
        id="result.task_id",
        poll="fbs_label.get_v1",
        argument="task_id",
        state="result.status",
        pending=("pending", "in_progress"),
        done=("completed",),
        failed=("error",),
    ),
    request=FbsLabelCreateV1Request,
    response=FbsLabelCreateV1Response,
)
