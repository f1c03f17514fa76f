# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/warehouse/fbs/update``: Change name, address, phone and days of an FBS warehouse."""

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
from .._shared_weekday import Weekday
from ._shared_warehouse_fbs_options import WarehouseFbsOptions

if TYPE_CHECKING:
    from .._inputs import GeoPointDict
    from ._inputs import WarehouseFbsOptionsDict


@model
class WarehouseFbsUpdateRequest(Model):
    """Request of `warehouse_fbs.update`."""

    address_coordinates: GeoPoint | GeoPointDict
    """Where the warehouse stands; has to be given even when it does not change."""

    name: str | None = None
    """Name of the warehouse, up to 100 characters."""

    options_: WarehouseFbsOptions | WarehouseFbsOptionsDict | None = wire("options", default=None)
    """What couriers should know, and automatic steps."""

    phone: str | None = None
    """Phone of the warehouse as +7(XXX)XXX-XX-XX."""

    warehouse_id: int
    """The FBS warehouse to change."""

    working_days: Sequence[Weekday] | None = None
    """Days of the week on which the warehouse works, at least 5. At most 7 items."""


@model
class WarehouseFbsUpdateResponse(Model):
    """Answer of `warehouse_fbs.update`."""

    operation_id: str | None = None
    """What `warehouse.operation_status` takes."""


OPERATION = Operation(
    api="seller",
    name="warehouse_fbs.update",
    method="POST",
    path="/v1/warehouse/fbs/update",
    summary="Change name, address, phone and days of an FBS warehouse",
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
    request=WarehouseFbsUpdateRequest,
    response=WarehouseFbsUpdateResponse,
)
