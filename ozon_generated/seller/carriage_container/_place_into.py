# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/carriage/container/place-into``: Put boxes on a pallet."""

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
from ._shared_carriage_container_error import CarriageContainerError


@model
class CarriageContainerPlaceIntoRequest(Model):
    """Request of `carriage_container.place_into`."""

    child_container_ids: Sequence[int]
    """Boxes to put on the pallet."""

    parent_container_id: int
    """The pallet."""


@model
class CarriageContainerPlaceIntoResponse(Model):
    """Answer of `carriage_container.place_into`."""

    error_containers: list[CarriageContainerError] = attrs.field(factory=list)
    """Containers that were refused."""

    task_id: int | None = None
    """What `carriage_container.task_info` takes."""


OPERATION = Operation(
    api="seller",
    name="carriage_container.place_into",
    method="POST",
    path="/v1/carriage/container/place-into",
    summary="Put boxes on a pallet",
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
    item_errors=ItemErrors(items="error_containers", errors="error_message", key="container_id"),
    request=CarriageContainerPlaceIntoRequest,
    response=CarriageContainerPlaceIntoResponse,
)
