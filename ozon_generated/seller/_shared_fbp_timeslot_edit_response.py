# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

import attrs

from ..model import Model, model
from ._shared_fbp_timeslot_reserve_error import FbpTimeslotReserveError


@model
class FbpTimeslotEditResponse(Model):
    """Fbp timeslot edit response."""

    error_reasons: list[FbpTimeslotReserveError] = attrs.field(factory=list)
    """Why the slot was not reserved; empty on success."""

    row_version: int | None = None
    """Version after this call; the next change has to send it."""
