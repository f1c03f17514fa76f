# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/finance/decompensation``: Start the report on compensations that were taken back."""

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
class FinanceDecompensationRequest(Model):
    """Request of `finance.decompensation`."""

    date_: str = wire("date")
    """Month as YYYY-MM. Pattern ^[0-9]{4}-(0[1-9]|1[0-2])$."""

    language: ReportLanguage | None = None
    """Language of the headings in the file; DEFAULT is Russian."""


OPERATION = Operation(
    api="seller",
    name="finance.decompensation",
    method="POST",
    path="/v1/finance/decompensation",
    summary="Start the report on compensations that were taken back",
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
    request=FinanceDecompensationRequest,
    response=ReportCreateResponse,
)
