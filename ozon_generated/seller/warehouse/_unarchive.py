# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/warehouse/unarchive``: Open an archived warehouse again."""

from __future__ import annotations

from datetime import date

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Task,
)


@model
class WarehouseUnarchiveRequest(Model):
    """Request of `warehouse.unarchive`."""

    return_point_id: int | None = None
    """Where returns go from now on, from `warehouse_fbs.update_return_point_list`."""

    warehouse_id: int
    """Number of the warehouse to open again."""


@model
class WarehouseUnarchiveResponse(Model):
    """Answer of `warehouse.unarchive`."""

    operation_id: str | None = None
    """What `warehouse.operation_status` takes."""


OPERATION = Operation(
    api="seller",
    name="warehouse.unarchive",
    method="POST",
    path="/v1/warehouse/unarchive",
    summary="Open an archived warehouse again",
    safety="write",
    repeatable=True,
    lifecycle=Lifecycle(added=date(2025, 8, 27)),
    task=Task(
        id="operation_id",
        poll="warehouse.operation_status",
        argument="operation_id",
        state="status",
        pending=("IN_PROGRESS",),
        done=("SUCCESS",),
        failed=("ERROR",),
    ),
    request=WarehouseUnarchiveRequest,
    response=WarehouseUnarchiveResponse,
)
