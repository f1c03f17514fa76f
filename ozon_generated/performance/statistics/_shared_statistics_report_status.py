# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from datetime import datetime

from ...model import Model, model, wire
from ._shared_statistics_report_query import StatisticsReportQuery
from ._shared_statistics_report_status_kind import StatisticsReportStatusKind
from ._shared_statistics_report_status_state import StatisticsReportStatusState


@model
class StatisticsReportStatus(Model):
    """State of a report."""

    uuid: str | None = wire("UUID", default=None)
    """What `statistics.download` takes."""

    state: StatisticsReportStatusState | None = None
    """Stage of the work; the file exists only in OK."""

    created_at: datetime | None = wire("createdAt", default=None)
    """Moment when the report was asked for, UTC."""

    updated_at: datetime | None = wire("updatedAt", default=None)
    """Moment of the last change, UTC."""

    request: StatisticsReportQuery | None = None
    """What the report was asked for."""

    error: str | None = None
    """Why the report failed."""

    link: str | None = None
    """Path of the file on the same host."""

    kind: StatisticsReportStatusKind | None = None
    """What the report is about."""
