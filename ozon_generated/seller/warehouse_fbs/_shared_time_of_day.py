# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model


@model
class TimeOfDay(Model):
    """A time of day, local to the place."""

    hours: int | None = None
    """Hour from 0 to 23."""

    minutes: int | None = None
    """Minute from 0 to 59."""

    nanos: int | None = None
    """Billionths of a second."""

    seconds: int | None = None
    """Second from 0 to 59."""
