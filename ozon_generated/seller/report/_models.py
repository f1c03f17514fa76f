# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Models that several operations share."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

import attrs

from ...model import Model, model

ReportStatus: TypeAlias = Literal["waiting", "processing", "success", "failed"] | str

ReportReportType: TypeAlias = (
    Literal[
        "seller_products",
        "seller_stock",
        "seller_returns",
        "seller_postings",
        "seller_discounted",
        "mutual_settlement",
        "document_b2b_sales",
        "compensation_report",
        "decompensation_report",
        "marked_products_sales",
        "seller_placement_by_products",
        "seller_placement_by_supplies",
    ]
    | str
)


@model
class ReportCodeResponse(Model):
    """The report that was started; not wrapped in result here."""

    code: str | None = None
    """What report_info takes."""


@model
class ReportAdditionalData(Model):
    """A note on the report."""

    key: str | None = None
    """What the note is about."""

    value: str | None = None
    """Text of the note."""


@model
class Report(Model):
    """A report and its state."""

    status: ReportStatus | None = None
    """waiting in the queue, processing, success (file is filled) or failed."""

    code: str | None = None
    """What report_info takes."""

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
