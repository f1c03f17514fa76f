# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``GET /api/client/statistics/externallist``: List reports that were made through the API."""

from __future__ import annotations

from ...operation import (
    Operation,
    Pagination,
)
from ._shared_statistics_report_list import StatisticsReportList

OPERATION = Operation(
    api="performance",
    name="statistics.list_external",
    method="GET",
    path="/api/client/statistics/externallist",
    summary="List reports that were made through the API",
    query_parameters={"page": "page", "page_size": "pageSize"},
    safety="read",
    pagination=Pagination(
        scheme="page", items="items", token="page", size="pageSize", start=1, total=("total",), key="meta.UUID"
    ),
    response=StatisticsReportList,
)
