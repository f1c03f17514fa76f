# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/warehouse/erfbs/update``: Change an rFBS Express warehouse."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Task,
)
from .._shared_weekday_hours import WeekdayHours
from ._shared_warehouse_erfbs_holiday import WarehouseErfbsHoliday

if TYPE_CHECKING:
    from .._inputs import WeekdayHoursDict
    from ._inputs import WarehouseErfbsHolidayDict, WarehouseErfbsTimetableUpdateDict


@model
class WarehouseErfbsTimetableUpdate(Model):
    """When the warehouse works."""

    holidays: Sequence[WarehouseErfbsHoliday | WarehouseErfbsHolidayDict] | None = None
    """Up to 50 days off."""

    working_days: Sequence[WeekdayHours | WeekdayHoursDict] | None = None
    """Hours on 5 to 7 days of the week."""


@model
class WarehouseErfbsUpdateRequest(Model):
    """Request of `warehouse_erfbs.update`."""

    is_auto_assembly: bool | None = None
    """Whether orders are assembled automatically; refused for warehouses where buyers fetch their orders. Ozon takes
    False when it is absent.
    """

    min_order_value: int | None = None
    """Least value of an order in roubles."""

    name: str | None = None
    """Name of the warehouse, up to 100 characters."""

    phone: str | None = None
    """Phone of the warehouse as +7(XXX)XXX-XX-XX."""

    timetable_warehouse: WarehouseErfbsTimetableUpdate | WarehouseErfbsTimetableUpdateDict | None = None
    """Working days, and days off."""

    warehouse_id: int
    """The rFBS Express warehouse to change."""


@model
class WarehouseErfbsUpdateResponse(Model):
    """Answer of `warehouse_erfbs.update`."""

    operation_id: str | None = None
    """What `warehouse.operation_status` takes."""


OPERATION = Operation(
    api="seller",
    name="warehouse_erfbs.update",
    method="POST",
    path="/v1/warehouse/erfbs/update",
    summary="Change an rFBS Express warehouse",
    safety="write",
    repeatable=True,
    lifecycle=Lifecycle(added=date(2025, 11, 6)),
    task=Task(
        id="operation_id",
        poll="warehouse.operation_status",
        argument="operation_id",
        state="status",
        pending=("IN_PROGRESS",),
        done=("SUCCESS",),
        failed=("ERROR",),
    ),
    request=WarehouseErfbsUpdateRequest,
    response=WarehouseErfbsUpdateResponse,
)
