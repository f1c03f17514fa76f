# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...model import Model, model
from .._shared_weekday_hours import WeekdayHours
from ._shared_warehouse_erfbs_holiday import WarehouseErfbsHoliday

if TYPE_CHECKING:
    from .._inputs import WeekdayHoursDict
    from ._inputs import WarehouseErfbsHolidayDict


@model
class WarehouseErfbsTimetable(Model):
    """When the warehouse works."""

    holidays: Sequence[WarehouseErfbsHoliday | WarehouseErfbsHolidayDict] | None = None
    """Up to 50 days off."""

    working_days: Sequence[WeekdayHours | WeekdayHoursDict]
    """Hours on 5 to 7 days of the week."""
