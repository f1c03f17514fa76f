# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model, wire


@model
class WarehouseFbsPickUpTimeslot(Model):
    """A slot in which a courier may fetch the parcels."""

    id: int | None = None
    """What the set-up methods take as timeslot_id."""

    from_: str | None = wire("from", default=None)
    """Begin of the slot, HH:MM."""

    to: str | None = None
    """End of the slot, HH:MM."""
