# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from datetime import datetime

import attrs

from ...model import Model, always, model
from ._shared_report_additional_data import ReportAdditionalData
from ._shared_report_report_type import ReportReportType
from ._shared_report_status import ReportStatus


@model
class Report(Model):
    """A report and its state."""

    status: ReportStatus | None = None
    """waiting in the queue, processing, success (file is filled) or failed."""

    code: str = always()
    """What `report.info` takes."""

    created_at: datetime | None = None
    """Moment of creation, UTC."""

    error: str | None = None
    """Code of the error when the report failed, such as no_data."""

    expires_at: datetime | None = None
    """When the link stops working; empty for reports made before 2025-10-14."""

    file: str | None = None
    """Link of the file, mostly XLSX or CSV, empty until status is success. Works without key headers and for a limited
    time; that of a returns report for 5 minutes.
    """

    params: dict[str, str] | None = None
    """Filters with which the report was made."""

    report_type: ReportReportType | None = None
    """Kind of the report."""

    additional_data: list[ReportAdditionalData] = attrs.field(factory=list)
    """Notes on the report."""
