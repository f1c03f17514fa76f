# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``GET /api/client/statistics/report``: Download a report."""

from __future__ import annotations

from ...operation import (
    Operation,
)

OPERATION = Operation(
    api="performance",
    name="statistics.download",
    method="GET",
    path="/api/client/statistics/report",
    summary="Download a report",
    query_parameters={"uuid": "UUID"},
    required_parameters=frozenset({"uuid"}),
    safety="read",
    reply="file",
    content_types=("text/csv", "application/zip", "application/json"),
)
