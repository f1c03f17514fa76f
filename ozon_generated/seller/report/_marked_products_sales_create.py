# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/report/marked-products-sales/create``: Start a report on sales of marked goods."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from ...model import Model, model, wire
from ...operation import (
    Lifecycle,
    Operation,
    Task,
)
from .._shared_report_create_response import ReportCreateResponse

if TYPE_CHECKING:
    from ._inputs import ReportMarkedProductsSalesDatesDict


@model
class ReportMarkedProductsSalesDates(Model):
    """First and last day of the report."""

    from_: date = wire("from")
    """First day."""

    to: date
    """Last day."""


@model
class ReportMarkedProductsSalesCreateRequest(Model):
    """Request of `report.marked_products_sales_create`."""

    date_: ReportMarkedProductsSalesDates | ReportMarkedProductsSalesDatesDict = wire("date")
    """Period of the sales."""


OPERATION = Operation(
    api="seller",
    name="report.marked_products_sales_create",
    method="POST",
    path="/v1/report/marked-products-sales/create",
    summary="Start a report on sales of marked goods",
    safety="write",
    lifecycle=Lifecycle(added=date(2025, 10, 21)),
    task=Task(
        id="result.code",
        poll="report.info",
        argument="code",
        state="result.status",
        pending=("waiting", "processing"),
        done=("success",),
        failed=("failed",),
    ),
    request=ReportMarkedProductsSalesCreateRequest,
    response=ReportCreateResponse,
)
