# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/warehouse/fbs/update/pick-up/timeslot/list``: List courier slots for an existing warehouse."""

from __future__ import annotations

from datetime import date

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)
from ._shared_warehouse_fbs_pick_up_timeslot import WarehouseFbsPickUpTimeslot


@model
class WarehouseFbsUpdatePickUpTimeslotListRequest(Model):
    """Request of `warehouse_fbs.update_pick_up_timeslot_list`."""

    warehouse_id: int
    """The FBS warehouse to change."""


@model
class WarehouseFbsUpdatePickUpTimeslotListResponse(Model):
    """Answer of `warehouse_fbs.update_pick_up_timeslot_list`."""

    timeslots: list[WarehouseFbsPickUpTimeslot] = attrs.field(factory=list)


OPERATION = Operation(
    api="seller",
    name="warehouse_fbs.update_pick_up_timeslot_list",
    method="POST",
    path="/v1/warehouse/fbs/update/pick-up/timeslot/list",
    summary="List courier slots for an existing warehouse",
    safety="read",
    lifecycle=Lifecycle(added=date(2025, 10, 13)),
    request=WarehouseFbsUpdatePickUpTimeslotListRequest,
    response=WarehouseFbsUpdatePickUpTimeslotListResponse,
)
