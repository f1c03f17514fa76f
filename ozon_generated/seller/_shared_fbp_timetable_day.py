# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ..model import Model, model
from ._shared_fbp_timetable_hours import FbpTimetableHours
from ._shared_fbp_weekday import FbpWeekday


@model
class FbpTimetableDay(Model):
    """When a drop-off point is open on one day of the week."""

    calendar_item: FbpTimetableHours | None = None
    """Hours of that day."""

    day_of_week: FbpWeekday | None = None
    """Day of the week in the time of the drop-off point."""
