# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Models that several operations share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ...model import Model, model
from .._shared_weekday_hours import WeekdayHours
from ._shared_warehouse_erfbs_holiday import WarehouseErfbsHoliday


@model
class WarehouseErfbsTimetable(Model):
    """When the warehouse works."""

    holidays: Sequence[WarehouseErfbsHoliday | Mapping[str, Any]] | None = None
    """Up to 50 days off."""

    working_days: Sequence[WeekdayHours | Mapping[str, Any]]
    """Hours on 5 to 7 days of the week."""
