# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/posting/fbs/package-label/create``: Start printing parcel labels by size (ends 2026-11-02)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Task,
)
from ._shared_fbs_label_task import FbsLabelTask


@model
class FbsLabelCreateV2Request(Model):
    """Request of `fbs_label.create_v2`."""

    posting_number: Sequence[str]
    """Postings that wait for shipment."""


@model
class FbsLabelCreateV2Result(Model):
    """The tasks that were started."""

    tasks: list[FbsLabelTask] = attrs.field(factory=list)
    """One task per size of label."""


@model
class FbsLabelCreateV2Response(Model):
    """Answer of `fbs_label.create_v2`."""

    result: FbsLabelCreateV2Result | None = None
    """The tasks that were started."""


OPERATION = Operation(
    api="seller",
    name="fbs_label.create_v2",
    method="POST",
    path="/v2/posting/fbs/package-label/create",
    summary="Start printing parcel labels by size (ends 2026-11-02)",
    safety="write",
    lifecycle=Lifecycle(announced=date(2026, 9, 22), off=date(2026, 11, 2), replacement=("fbs_label.create",)),
    task=Task(
        id="result.tasks.task_id",
        poll="fbs_label.get_v1",
        argument="task_id",
        state="result.status",
        pending=("pending", "in_progress"),
        done=("completed",),
        failed=("error",),
    ),
    request=FbsLabelCreateV2Request,
    response=FbsLabelCreateV2Response,
)
