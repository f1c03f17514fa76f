# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ..model import Model, model
from ._shared_fbp_timeslot import FbpTimeslot


@model
class FbpDropOffDetails(Model):
    """Delivery to a drop-off point."""

    id: int | None = None
    """Drop-off point, from `fbp_draft_drop_off.point_list`."""

    province_uuid: str | None = None
    """Province, from `fbp_draft_drop_off.province_list`."""

    timeslot: FbpTimeslot | None = None
    """Slot in which the point takes the goods."""
