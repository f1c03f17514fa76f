# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/carriage/container/remove-postings``: Take postings out of a container."""

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
class CarriageContainerRemovePostingsRequest(Model):
    """Request of `carriage_container.remove_postings`."""

    container_id: int
    """The container that holds the postings."""

    posting_numbers: Sequence[str]
    """Postings to take out."""


@model
class CarriageContainerRemovePostingsResponse(Model):
    """Answer of `carriage_container.remove_postings`."""

    error_postings: list[CarriageContainerPostingError] = attrs.field(factory=list)
    """Postings that were refused."""

    task_id: int | None = None
    """What `carriage_container.task_info` takes."""


OPERATION = Operation(
    api="seller",
    name="carriage_container.remove_postings",
    method="POST",
    path="/v1/carriage/container/remove-postings",
    summary="Take postings out of a container",
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
    request=CarriageContainerRemovePostingsRequest,
    response=CarriageContainerRemovePostingsResponse,
)
