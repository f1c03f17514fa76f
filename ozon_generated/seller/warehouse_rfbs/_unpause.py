# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/warehouse/rfbs/unpause``: End the pause of an rFBS warehouse."""

from __future__ import annotations

from datetime import date

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Task,
)


@model
class WarehouseRfbsUnpauseRequest(Model):
    """Request of `warehouse_rfbs.unpause`."""

    warehouse_id: int
    """The rFBS warehouse that shall work again."""


@model
class WarehouseRfbsUnpauseResponse(Model):
    """Answer of `warehouse_rfbs.unpause`."""

    operation_id: str | None = None
    """What `warehouse.operation_status` takes."""


OPERATION = Operation(
    api="seller",
    name="warehouse_rfbs.unpause",
    method="POST",
    path="/v1/warehouse/rfbs/unpause",
    summary="End the pause of an rFBS warehouse",
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
    request=WarehouseRfbsUnpauseRequest,
    response=WarehouseRfbsUnpauseResponse,
)
