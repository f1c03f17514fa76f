# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/report/info``: Show the state of a report, and its file."""

from __future__ import annotations

from ...model import Model, model
from ...operation import (
    Operation,
    Polled,
)
from ._shared_report import Report


@model
class ReportInfoRequest(Model):
    """Request of `report.info`."""

    code: str
    """From the method that started the report, or from `report.list`."""


@model
class ReportInfoResponse(Model):
    """Answer of `report.info`."""

    result: Report | None = None
    """The report and its state."""


OPERATION = Operation(
    api="seller",
    name="report.info",
    method="POST",
    path="/v1/report/info",
    summary="Show the state of a report, and its file",
    safety="read",
    polled=Polled(
        ids=("result.code", "code"),
        argument="code",
        state="result.status",
        pending=("waiting", "processing"),
        done=("success",),
        failed=("failed",),
    ),
    request=ReportInfoRequest,
    response=ReportInfoResponse,
)
