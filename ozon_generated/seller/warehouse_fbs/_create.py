# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/warehouse/fbs/create``: Create an FBS warehouse."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from ...model import Model, model, wire
from ...operation import (
    Lifecycle,
    Operation,
    Task,
)
from .._shared_geo_point import GeoPoint
from .._shared_warehouse_first_mile_type import WarehouseFirstMileType
from .._shared_weekday import Weekday
from ._shared_warehouse_fbs_options import WarehouseFbsOptions

if TYPE_CHECKING:
    from .._inputs import GeoPointDict
    from ._inputs import WarehouseFbsOptionsDict


@model
class WarehouseFbsCreateRequest(Model):
    """Request of `warehouse_fbs.create`."""

    address_coordinates: GeoPoint | GeoPointDict
    """Where the warehouse stands; the address is found from it."""

    cut_in_time: int
    """Minutes until the taking of orders closes; 3000 closes it 50 hours after the order was given."""

    drop_off_point_id: int | None = None
    """Point from `warehouse_fbs.create_drop_off_list`; demanded with DROP_OFF."""

    first_mile_type: WarehouseFirstMileType
    """Whether a courier fetches the parcels or the seller brings them."""

    is_kgt: bool
    """True for a warehouse of bulky goods; cannot be mixed with ordinary ones."""

    name: str
    """Name of the warehouse in the seller cabinet."""

    options_: WarehouseFbsOptions | WarehouseFbsOptionsDict | None = wire("options", default=None)
    """What couriers should know, and automatic steps."""

    phone: str
    """Phone of the warehouse as +7(XXX)XXX-XX-XX."""

    timeslot_id: int
    """Slot of the hand-over, from the timeslot list of the first mile."""

    return_point_id: int | None = None
    """Where returns are collected, from `warehouse_fbs.create_return_point_list`."""

    working_days: Sequence[Weekday] | None = None
    """Days of the week on which the warehouse works. At most 7 items."""


@model
class WarehouseFbsCreateResponse(Model):
    """Answer of `warehouse_fbs.create`."""

    operation_id: str | None = None
    """What `warehouse.operation_status` takes."""


OPERATION = Operation(
    api="seller",
    name="warehouse_fbs.create",
    method="POST",
    path="/v1/warehouse/fbs/create",
    summary="Create an FBS warehouse",
    safety="write",
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
    request=WarehouseFbsCreateRequest,
    response=WarehouseFbsCreateResponse,
)
