# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``GET /api/client/statistics/list``: List reports that were made in the web interface."""

from __future__ import annotations

from ...operation import (
    Operation,
    Pagination,
)
from ._shared_statistics_report_list import StatisticsReportList

OPERATION = Operation(
    api="performance",
    name="statistics.list",
    method="GET",
    path="/api/client/statistics/list",
    summary="List reports that were made in the web interface",
    query_parameters={"page": "page", "page_size": "pageSize"},
    safety="read",
    pagination=Pagination(
        scheme="page", items="items", token="page", size="pageSize", start=1, total=("total",), key="meta.UUID"
    ),
    response=StatisticsReportList,
)
