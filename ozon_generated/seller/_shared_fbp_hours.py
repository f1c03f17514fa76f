# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ..model import Model, model


@model
class FbpHours(Model):
    """A span of the day in the time of the point."""

    timeslot_end: str | None = None
    """Last hour and minute, text such as 20:00."""

    timeslot_start: str | None = None
    """First hour and minute, text such as 09:00."""
