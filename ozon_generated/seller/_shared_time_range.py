# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from datetime import datetime

from ..model import Model, model, wire


@model
class TimeRange(Model):
    """A span of time in UTC."""

    from_: datetime | None = wire("from", default=None)
    """First moment of the span."""

    to: datetime | None = None
    """Last moment of the span."""
