# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/finance/mutual-settlement``: Start the report on mutual settlements."""

from __future__ import annotations

from ...model import Model, model, wire
from ...operation import (
    Operation,
    Task,
)
from .._shared_report_create_response import ReportCreateResponse
from .._shared_report_language import ReportLanguage


@model
class FinanceMutualSettlementRequest(Model):
    """Request of `finance.mutual_settlement`."""

    date_: str = wire("date")
    """Month as YYYY-MM. Pattern ^[0-9]{4}-(0[1-9]|1[0-2])$."""

    language: ReportLanguage | None = None
    """Language of the headings in the file; DEFAULT is Russian."""


OPERATION = Operation(
    api="seller",
    name="finance.mutual_settlement",
    method="POST",
    path="/v1/finance/mutual-settlement",
    summary="Start the report on mutual settlements",
    safety="write",
    task=Task(
        id="result.code",
        poll="report.info",
        argument="code",
        state="result.status",
        pending=("waiting", "processing"),
        done=("success",),
        failed=("failed",),
    ),
    request=FinanceMutualSettlementRequest,
    response=ReportCreateResponse,
)
