# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from datetime import date

from ...model import Model, model, wire


@model
class WarehouseErfbsHoliday(Model):
    """A day off, whole or in part."""

    day: date | None = None
    """Day of the calendar."""

    from_: str | None = wire("from", default=None)
    """Time at which the warehouse closes, HH:MM local."""

    to: str | None = None
    """Time at which it opens again, HH:MM local."""
