# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/warehouse/archive``: Close a warehouse and put it into the archive."""

from __future__ import annotations

from datetime import date

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Task,
)


@model
class WarehouseArchiveRequest(Model):
    """Request of `warehouse.archive`."""

    reason: str
    """Why the warehouse is closed, up to 200 characters."""

    return_point_id: int | None = None
    """Where returns go from now on, from `warehouse_fbs.update_return_point_list`."""

    warehouse_id: int
    """Number of the warehouse to close."""


@model
class WarehouseArchiveResponse(Model):
    """Answer of `warehouse.archive`."""

    operation_id: str | None = None
    """What `warehouse.operation_status` takes."""


OPERATION = Operation(
    api="seller",
    name="warehouse.archive",
    method="POST",
    path="/v1/warehouse/archive",
    summary="Close a warehouse and put it into the archive",
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
    request=WarehouseArchiveRequest,
    response=WarehouseArchiveResponse,
)
