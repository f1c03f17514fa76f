# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``GET /api/client/statistics/{UUID}``: Show the state of a report."""

from __future__ import annotations

from ...operation import (
    Operation,
    Polled,
)
from ._shared_statistics_report_status import StatisticsReportStatus

OPERATION = Operation(
    api="performance",
    name="statistics.status",
    method="GET",
    path="/api/client/statistics/{UUID}",
    summary="Show the state of a report",
    path_parameters={"uuid": "UUID"},
    required_parameters=frozenset({"uuid"}),
    safety="read",
    polled=Polled(
        ids=("UUID",),
        argument="UUID",
        state="state",
        pending=("NOT_STARTED", "IN_PROGRESS"),
        done=("OK",),
        failed=("ERROR", "TIMEOUT", "CANCEL"),
    ),
    response=StatisticsReportStatus,
)
