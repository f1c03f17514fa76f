# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/warehouse/fbs/first-mile/update``: Change how parcels get from an FBS warehouse to Ozon."""

from __future__ import annotations

from datetime import date

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Task,
)
from .._shared_warehouse_first_mile_type import WarehouseFirstMileType


@model
class WarehouseFbsFirstMileUpdateRequest(Model):
    """Request of `warehouse_fbs.first_mile_update`."""

    cut_in_time: int
    """Minutes until the taking of orders closes; 3000 closes it 50 hours after the order was given."""

    drop_off_point_id: int | None = None
    """Point from `warehouse_fbs.update_drop_off_list`; demanded with DROP_OFF."""

    first_mile_type: WarehouseFirstMileType
    """Whether a courier fetches the parcels or the seller brings them."""

    timeslot_id: int
    """Slot of the hand-over, from the timeslot list of the first mile."""

    return_point_id: int | None = None
    """Where returns are collected, from `warehouse_fbs.update_return_point_list`."""

    warehouse_id: int
    """The FBS warehouse to change."""


@model
class WarehouseFbsFirstMileUpdateResponse(Model):
    """Answer of `warehouse_fbs.first_mile_update`."""

    operation_id: str | None = None
    """What `warehouse.operation_status` takes."""


OPERATION = Operation(
    api="seller",
    name="warehouse_fbs.first_mile_update",
    method="POST",
    path="/v1/warehouse/fbs/first-mile/update",
    summary="Change how parcels get from an FBS warehouse to Ozon",
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
    request=WarehouseFbsFirstMileUpdateRequest,
    response=WarehouseFbsFirstMileUpdateResponse,
)
