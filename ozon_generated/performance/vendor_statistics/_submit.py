# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /api/client/vendors/statistics``: Start a report about traffic from outside."""

from __future__ import annotations

from datetime import date
from typing import Literal, TypeAlias

from ...model import Model, model, wire
from ...operation import (
    Operation,
    Task,
)
from .._shared_report_task import ReportTask

VendorStatisticsSubmitRequestType: TypeAlias = Literal["TRAFFIC_SOURCES", "ORDERS"] | str


@model
class VendorStatisticsSubmitRequest(Model):
    """Request of `vendor_statistics.submit`."""

    date_from: date | None = wire("dateFrom", default=None)
    """First day of the period, as 2026-09-01."""

    date_to: date | None = wire("dateTo", default=None)
    """Last day of the period; at most three months after dateFrom."""

    type: VendorStatisticsSubmitRequestType | None = None
    """Report about visits by source or about orders."""


OPERATION = Operation(
    api="performance",
    name="vendor_statistics.submit",
    method="POST",
    path="/api/client/vendors/statistics",
    summary="Start a report about traffic from outside",
    safety="write",
    task=Task(
        id="UUID",
        poll="vendor_statistics.status",
        argument="UUID",
        state="state",
        pending=("NOT_STARTED", "IN_PROGRESS"),
        done=("OK",),
        failed=("ERROR", "TIMEOUT", "CANCEL"),
    ),
    request=VendorStatisticsSubmitRequest,
    response=ReportTask,
)
