# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/report/discounted/create``: Start a report on discounted goods in warehouses of Ozon."""

from __future__ import annotations

from ...operation import (
    Limit,
    Operation,
    Task,
)
from ._shared_report_code_response import ReportCodeResponse

OPERATION = Operation(
    api="seller",
    name="report.discounted_create",
    method="POST",
    path="/v1/report/discounted/create",
    summary="Start a report on discounted goods in warehouses of Ozon",
    safety="write",
    limits=(Limit(count=1, per="minute", scope="account", of="requests", source="documented"),),
    task=Task(
        id="code",
        poll="report.info",
        argument="code",
        state="result.status",
        pending=("waiting", "processing"),
        done=("success",),
        failed=("failed",),
    ),
    response=ReportCodeResponse,
)
