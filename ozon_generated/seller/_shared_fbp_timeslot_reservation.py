# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ..model import Model, model
from ._shared_fbp_timeslot import FbpTimeslot


@model
class FbpTimeslotReservation(Model):
    """Slot that is reserved at the warehouse."""

    timeslot: FbpTimeslot | None = None
    """Span of time in which goods are taken; Ozon does not say whether it is UTC or the clock of the warehouse."""

    timeslot_reservation_id: str | None = None
    """What the warehouse knows the reserved slot by."""
