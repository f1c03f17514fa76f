# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v3/posting/fbs/package-label/create``: Start printing parcel labels."""

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
class FbsLabelCreateRequest(Model):
    """Request of `fbs_label.create`."""

    posting_numbers: Sequence[str]
    """Postings that wait for shipment."""


@model
class FbsLabelCreateResponse(Model):
    """Answer of `fbs_label.create`."""

    tasks: list[FbsLabelTask] = attrs.field(factory=list)
    """One task per size of label."""


OPERATION = Operation(
    api="seller",
    name="fbs_label.create",
    method="POST",
    path="/v3/posting/fbs/package-label/create",
    summary="Start printing parcel labels",
    safety="write",
    lifecycle=Lifecycle(added=date(2026, 9, 22), note="Beta until 2026-09-24"),
    task=Task(
        id="tasks.task_id",
        poll="fbs_label.get",
        argument="task_id",
        state="status.code",
        pending=("pending", "in_progress"),
        done=("completed",),
        failed=("error",),
    ),
    request=FbsLabelCreateRequest,
    response=FbsLabelCreateResponse,
)
