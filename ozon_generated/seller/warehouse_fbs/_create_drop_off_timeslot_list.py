# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/warehouse/fbs/create/drop-off/timeslot/list``: List hand-over slots of a drop-off point for a new
warehouse.
"""

from __future__ import annotations

from datetime import date

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)
from ._shared_warehouse_fbs_drop_off_timeslot import WarehouseFbsDropOffTimeslot


@model
class WarehouseFbsCreateDropOffTimeslotListRequest(Model):
    """Request of `warehouse_fbs.create_drop_off_timeslot_list`."""

    drop_off_point_id: int
    """From `warehouse_fbs.create_drop_off_list`."""


@model
class WarehouseFbsCreateDropOffTimeslotListResponse(Model):
    """Answer of `warehouse_fbs.create_drop_off_timeslot_list`."""

    timeslots: list[WarehouseFbsDropOffTimeslot] = attrs.field(factory=list)


OPERATION = Operation(
    api="seller",
    name="warehouse_fbs.create_drop_off_timeslot_list",
    method="POST",
    path="/v1/warehouse/fbs/create/drop-off/timeslot/list",
    summary="List hand-over slots of a drop-off point for a new warehouse",
    safety="read",
    lifecycle=Lifecycle(added=date(2025, 10, 13)),
    request=WarehouseFbsCreateDropOffTimeslotListRequest,
    response=WarehouseFbsCreateDropOffTimeslotListResponse,
)
