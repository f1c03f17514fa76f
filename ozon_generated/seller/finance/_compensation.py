# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/finance/compensation``: Start the report on compensations."""

from __future__ import annotations

from datetime import date

from ...model import Model, model, wire
from ...operation import (
    Lifecycle,
    Operation,
    Task,
)
from .._shared_report_create_response import ReportCreateResponse
from .._shared_report_language import ReportLanguage


@model
class FinanceCompensationRequest(Model):
    """Request of `finance.compensation`."""

    date_: str = wire("date")
    """Month as YYYY-MM. Pattern ^[0-9]{4}-(0[1-9]|1[0-2])$."""

    language: ReportLanguage | None = None
    """Language of the headings in the file; DEFAULT is Russian."""


OPERATION = Operation(
    api="seller",
    name="finance.compensation",
    method="POST",
    path="/v1/finance/compensation",
    summary="Start the report on compensations",
    safety="write",
    lifecycle=Lifecycle(added=date(2025, 4, 23)),
    task=Task(
        id="result.code",
        poll="report.info",
        argument="code",
        state="result.status",
        pending=("waiting", "processing"),
        done=("success",),
        failed=("failed",),
    ),
    request=FinanceCompensationRequest,
    response=ReportCreateResponse,
)
