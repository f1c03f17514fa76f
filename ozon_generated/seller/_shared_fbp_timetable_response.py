# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

import attrs

from ..model import Model, model
from ._shared_fbp_timetable_day import FbpTimetableDay


@model
class FbpTimetableResponse(Model):
    """Fbp timetable response."""

    calendar: list[FbpTimetableDay] = attrs.field(factory=list)
    """One row per day of the week."""
