# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/warehouse/rfbs/pause``: Pause an rFBS warehouse."""

from __future__ import annotations

from datetime import date

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Task,
)


@model
class WarehouseRfbsPauseRequest(Model):
    """Request of `warehouse_rfbs.pause`."""

    warehouse_id: int
    """The rFBS warehouse to pause."""


@model
class WarehouseRfbsPauseResponse(Model):
    """Answer of `warehouse_rfbs.pause`."""

    operation_id: str | None = None
    """What `warehouse.operation_status` takes."""


OPERATION = Operation(
    api="seller",
    name="warehouse_rfbs.pause",
    method="POST",
    path="/v1/warehouse/rfbs/pause",
    summary="Pause an rFBS warehouse",
    safety="write",
    repeatable=True,
    lifecycle=Lifecycle(added=date(2026, 4, 7)),
    task=Task(
        id="operation_id",
        poll="warehouse.operation_status",
        argument="operation_id",
        state="status",
        pending=("IN_PROGRESS",),
        done=("SUCCESS",),
        failed=("ERROR",),
    ),
    request=WarehouseRfbsPauseRequest,
    response=WarehouseRfbsPauseResponse,
)
