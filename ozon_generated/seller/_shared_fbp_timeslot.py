# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from datetime import datetime

from ..model import Model, model


@model
class FbpTimeslot(Model):
    """Span of time in which goods are taken; Ozon does not say whether it is UTC or the clock of the warehouse."""

    timeslot_end: datetime | None = None
    """End of the slot."""

    timeslot_start: datetime | None = None
    """Begin of the slot."""
