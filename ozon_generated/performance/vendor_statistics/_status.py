# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``GET /api/client/vendors/statistics/{UUID}``: Show the state of a report about traffic from outside."""

from __future__ import annotations

from ...operation import (
    Operation,
    Polled,
)
from ._shared_vendor_statistics_status import VendorStatisticsStatus

OPERATION = Operation(
    api="performance",
    name="vendor_statistics.status",
    method="GET",
    path="/api/client/vendors/statistics/{UUID}",
    summary="Show the state of a report about traffic from outside",
    path_parameters={"uuid": "UUID"},
    query_parameters={"vendor": "vendor"},
    required_parameters=frozenset({"uuid", "vendor"}),
    safety="read",
    polled=Polled(
        ids=("UUID",),
        argument="UUID",
        state="state",
        pending=("NOT_STARTED", "IN_PROGRESS"),
        done=("OK",),
        failed=("ERROR", "TIMEOUT", "CANCEL"),
    ),
    response=VendorStatisticsStatus,
)
