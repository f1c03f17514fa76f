# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

import attrs

from ..model import Model, model
from ._shared_fbp_no_timeslot_reason import FbpNoTimeslotReason
from ._shared_fbp_timeslot import FbpTimeslot


@model
class FbpTimeslotListResponse(Model):
    """Fbp timeslot list response."""

    reasons: list[FbpNoTimeslotReason] = attrs.field(factory=list)
    """Why there are no slots; empty when there are some."""

    timeslots: list[FbpTimeslot] = attrs.field(factory=list)
    """Free slots."""

    warehouse_timezone_name: str | None = None
    """Time zone of the warehouse as an IANA name."""
