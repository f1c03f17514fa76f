# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ..model import Model, model, wire
from ._shared_weekday import Weekday


@model
class WeekdayHours(Model):
    """Hours on one day of the week."""

    day: Weekday
    """A day of the week; UNSPECIFIED occurs in answers only and says that the day is not known."""

    from_: str = wire("from")
    """Time of day, HH:MM, local to the place."""

    to: str
    """Time of day, HH:MM, local to the place."""
