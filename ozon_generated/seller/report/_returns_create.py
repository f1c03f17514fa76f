# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/report/returns/create``: Start a report on returns."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from ...model import Model, model
from ...operation import (
    Operation,
    Task,
)
from .._shared_report_create_response import ReportCreateResponse
from .._shared_report_language import ReportLanguage
from .._shared_return_status import ReturnStatus

if TYPE_CHECKING:
    from ._inputs import ReportReturnsFilterDict


ReportReturnsFilterDeliverySchema: TypeAlias = Literal["FBS", "FBO", "ALL"] | str


@model
class ReportReturnsFilter(Model):
    """Which returns the report covers."""

    status: ReturnStatus
    """Only returns in this stage."""

    delivery_schema: ReportReturnsFilterDeliverySchema | None = None
    """Schema by which the orders were sold."""

    date_from: datetime
    """First moment, within the last three months."""

    date_to: datetime
    """Last moment."""


@model
class ReportReturnsCreateRequest(Model):
    """Request of `report.returns_create`."""

    filter: ReportReturnsFilter | ReportReturnsFilterDict
    """Which returns the report covers."""

    language: ReportLanguage | None = None
    """Language of the headings in the file; DEFAULT is Russian."""


OPERATION = Operation(
    api="seller",
    name="report.returns_create",
    method="POST",
    path="/v2/report/returns/create",
    summary="Start a report on returns",
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
    request=ReportReturnsCreateRequest,
    response=ReportCreateResponse,
)
