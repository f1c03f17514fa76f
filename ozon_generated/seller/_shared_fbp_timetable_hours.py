# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ..model import Model, model
from ._shared_fbp_hours import FbpHours


@model
class FbpTimetableHours(Model):
    """Hours of one day."""

    break_hours: FbpHours | None = None
    """Time in which the point is closed for a break."""

    is_holiday: bool | None = None
    """True when the point is closed all day."""

    opening_hours: FbpHours | None = None
    """Time in which the point takes goods."""
