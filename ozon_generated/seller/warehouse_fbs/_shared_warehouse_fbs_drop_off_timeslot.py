# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model, wire


@model
class WarehouseFbsDropOffTimeslot(Model):
    """A slot in which parcels may be brought to the point."""

    id: int | None = None
    """What the set-up methods take as timeslot_id."""

    acceptance_end_time_local: str | None = None
    """Time of day at which the point stops taking orders, HH:MM. Local time of the drop-off point."""

    acceptance_start_time_local: str | None = None
    """Time of day at which the point begins to take orders, HH:MM. Local time of the drop-off point."""

    from_: str | None = wire("from", default=None)
    """Begin of the slot, HH:MM."""

    to: str | None = None
    """End of the slot, HH:MM."""
