# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/carriage/container/fill``: Put postings into a container."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import attrs

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Lifecycle,
    Operation,
    Task,
    Tier,
)
from ._shared_carriage_container_posting_error import CarriageContainerPostingError


@model
class CarriageContainerFillRequest(Model):
    """Request of `carriage_container.fill`."""

    container_id: int
    """The container, from `carriage_container.create`."""

    posting_numbers: Sequence[str]
    """Up to 300 assembled postings."""


@model
class CarriageContainerFillResponse(Model):
    """Answer of `carriage_container.fill`."""

    error_postings: list[CarriageContainerPostingError] = attrs.field(factory=list)
    """Postings that were refused."""

    task_id: int | None = None
    """What `carriage_container.task_info` takes."""


OPERATION = Operation(
    api="seller",
    name="carriage_container.fill",
    method="POST",
    path="/v1/carriage/container/fill",
    summary="Put postings into a container",
    safety="write",
    lifecycle=Lifecycle(beta=True, added=date(2026, 5, 5)),
    tier=Tier(programme="trusted acceptance of cargo units"),
    task=Task(
        id="task_id",
        poll="carriage_container.task_info",
        argument="task_id",
        state="status",
        pending=("pending", "in_progress"),
        done=("completed",),
        failed=("failed",),
    ),
    item_errors=ItemErrors(items="error_postings", errors="error_message", key="posting_number"),
    request=CarriageContainerFillRequest,
    response=CarriageContainerFillResponse,
)
