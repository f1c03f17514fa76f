# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/carriage/container/task/info``: Ask how far a task on containers is."""

from __future__ import annotations

from datetime import date
from typing import Literal, TypeAlias

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Polled,
    Tier,
)

CarriageContainerTaskStatus: TypeAlias = Literal["pending", "in_progress", "completed", "failed"] | str
"""State of the task."""


@model
class CarriageContainerTaskInfoRequest(Model):
    """Request of `carriage_container.task_info`."""

    task_id: int
    """From the answer of a method that changes containers."""


@model
class CarriageContainerTaskInfoResponse(Model):
    """Answer of `carriage_container.task_info`."""

    error_message: str | None = None
    """Why the task failed."""

    status: CarriageContainerTaskStatus | None = None
    """State of the task."""


OPERATION = Operation(
    api="seller",
    name="carriage_container.task_info",
    method="POST",
    path="/v1/carriage/container/task/info",
    summary="Ask how far a task on containers is",
    safety="read",
    lifecycle=Lifecycle(beta=True, added=date(2026, 5, 5)),
    tier=Tier(programme="trusted acceptance of cargo units"),
    polled=Polled(
        ids=("task_id",),
        argument="task_id",
        state="status",
        pending=("pending", "in_progress"),
        done=("completed",),
        failed=("failed",),
    ),
    request=CarriageContainerTaskInfoRequest,
    response=CarriageContainerTaskInfoResponse,
)
