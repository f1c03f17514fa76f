# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/report/realization/posting/create``: Start the monthly report on sold goods by posting."""

from __future__ import annotations

from datetime import date

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Task,
)
from ._shared_report_code_response import ReportCodeResponse


@model
class ReportRealizationPostingCreateRequest(Model):
    """Request of `report.realization_posting_create`."""

    month: int
    """Month, 1 to 12."""

    year: int
    """Year with four digits; the first report is that of August 2023."""


OPERATION = Operation(
    api="seller",
    name="report.realization_posting_create",
    method="POST",
    path="/v1/report/realization/posting/create",
    summary="Start the monthly report on sold goods by posting",
    safety="write",
    lifecycle=Lifecycle(beta=True, added=date(2026, 7, 28)),
    task=Task(
        id="code",
        poll="report.info",
        argument="code",
        state="result.status",
        pending=("waiting", "processing"),
        done=("success",),
        failed=("failed",),
    ),
    request=ReportRealizationPostingCreateRequest,
    response=ReportCodeResponse,
)
