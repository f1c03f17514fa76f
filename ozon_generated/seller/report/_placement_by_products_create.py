# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/report/placement/by-products/create``: Start a report on storage cost by product."""

from __future__ import annotations

from datetime import date

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Limit,
    Operation,
    Task,
)
from ._shared_report_code_response import ReportCodeResponse


@model
class ReportPlacementByProductsCreateRequest(Model):
    """Request of `report.placement_by_products_create`."""

    date_from: date
    """First day."""

    date_to: date
    """Last day; at most 31 days after the first."""


OPERATION = Operation(
    api="seller",
    name="report.placement_by_products_create",
    method="POST",
    path="/v1/report/placement/by-products/create",
    summary="Start a report on storage cost by product",
    safety="write",
    limits=(Limit(count=5, per="day", scope="account", of="requests", source="documented"),),
    lifecycle=Lifecycle(added=date(2025, 12, 25)),
    task=Task(
        id="code",
        poll="report.info",
        argument="code",
        state="result.status",
        pending=("waiting", "processing"),
        done=("success",),
        failed=("failed",),
    ),
    request=ReportPlacementByProductsCreateRequest,
    response=ReportCodeResponse,
)
