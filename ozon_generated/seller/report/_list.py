# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/report/list``: List the reports that were made."""

from __future__ import annotations

from typing import Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    Operation,
    Pagination,
)
from ._shared_report import Report

ReportType: TypeAlias = (
    Literal[
        "ALL",
        "SELLER_PRODUCTS",
        "SELLER_STOCK",
        "SELLER_RETURNS",
        "SELLER_POSTINGS",
        "SELLER_DISCOUNTED",
        "MUTUAL_SETTLEMENT",
        "DOCUMENT_B2B_SALES",
        "COMPENSATION_REPORT",
        "DECOMPENSATION_REPORT",
        "MARKED_PRODUCTS_SALES",
        "SELLER_PLACEMENT_BY_PRODUCTS",
        "SELLER_PLACEMENT_BY_SUPPLIES",
    ]
    | str
)
"""Kind of report, in upper case in requests."""


@model
class ReportListRequest(Model):
    """Request of `report.list`."""

    page: int
    """Number of the page from 1."""

    page_size: int
    """Reports per page. At least 1."""

    report_type: ReportType | None = None
    """Kind of reports to list. Ozon takes 'ALL' when it is absent."""


@model
class ReportListResult(Model):
    """A page of reports."""

    reports: list[Report] = attrs.field(factory=list)
    """The page."""

    total: int | None = None
    """Number of reports of the kind."""


@model
class ReportListResponse(Model):
    """Answer of `report.list`."""

    result: ReportListResult | None = None
    """A page of reports."""

    def page_rows(self) -> list[Report]:
        """The rows of this page."""
        return self.result.reports if self.result else []


OPERATION = Operation(
    api="seller",
    name="report.list",
    method="POST",
    path="/v1/report/list",
    summary="List the reports that were made",
    defaults={"page": 1, "page_size": 100},
    safety="read",
    pagination=Pagination(
        scheme="page",
        items="result.reports",
        token="page",
        size="page_size",
        start=1,
        total=("result.total",),
        key="code",
    ),
    request=ReportListRequest,
    response=ReportListResponse,
)
