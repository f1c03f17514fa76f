# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/warehouse/fbs/create/pick-up/timeslot/list``: List courier slots for a new warehouse."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)
from .._shared_geo_point import GeoPoint
from ._shared_warehouse_fbs_pick_up_timeslot import WarehouseFbsPickUpTimeslot

if TYPE_CHECKING:
    from .._inputs import GeoPointDict


@model
class WarehouseFbsCreatePickUpTimeslotListRequest(Model):
    """Request of `warehouse_fbs.create_pick_up_timeslot_list`."""

    address_coordinates: GeoPoint | GeoPointDict
    """Where the warehouse will stand."""

    is_kgt: bool
    """True for a warehouse of bulky goods."""


@model
class WarehouseFbsCreatePickUpTimeslotListResponse(Model):
    """Answer of `warehouse_fbs.create_pick_up_timeslot_list`."""

    is_pickup_supported: bool | None = None
    """False where no courier of Ozon comes; then only DROP_OFF is left."""

    timeslots: list[WarehouseFbsPickUpTimeslot] = attrs.field(factory=list)


OPERATION = Operation(
    api="seller",
    name="warehouse_fbs.create_pick_up_timeslot_list",
    method="POST",
    path="/v1/warehouse/fbs/create/pick-up/timeslot/list",
    summary="List courier slots for a new warehouse",
    safety="read",
    lifecycle=Lifecycle(added=date(2025, 10, 13)),
    request=WarehouseFbsCreatePickUpTimeslotListRequest,
    response=WarehouseFbsCreatePickUpTimeslotListResponse,
)
