# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from datetime import datetime

from ...model import Model, model, wire
from ._shared_vendor_statistics_query import VendorStatisticsQuery
from ._shared_vendor_statistics_status_state import VendorStatisticsStatusState


@model
class VendorStatisticsStatus(Model):
    """State of a report about traffic from outside."""

    uuid: str | None = wire("UUID", default=None)
    """What `statistics.download` takes."""

    created_at: datetime | None = wire("createdAt", default=None)
    """Moment when the report was asked for, UTC."""

    updated_at: datetime | None = wire("updatedAt", default=None)
    """Moment of the last change, UTC."""

    error: str | None = None
    """Why the report failed."""

    link: str | None = None
    """Path of the file on the same host."""

    request: VendorStatisticsQuery | None = None
    """What the report was asked for."""

    state: VendorStatisticsStatusState | None = None
    """Stage of the work; the file exists only in OK."""
