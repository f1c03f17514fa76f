# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ..model import Model, model


@model
class CalendarDate(Model):
    """A day as three numbers."""

    day: int | None = None
    """1 to 31."""

    month: int | None = None
    """1 to 12."""

    year: int | None = None
    """Four digits."""
