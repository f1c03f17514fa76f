# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/report/warehouse/stock``: Start a report on the stocks of the seller's warehouses."""

from __future__ import annotations

from collections.abc import Sequence

from ...model import Model, model, wire
from ...operation import (
    Operation,
    Task,
)
from .._shared_report_create_response import ReportCreateResponse
from .._shared_report_language import ReportLanguage


@model
class ReportWarehouseStockRequest(Model):
    """Request of `report.warehouse_stock`."""

    language: ReportLanguage | None = None
    """Language of the headings in the file; DEFAULT is Russian."""

    warehouse_id: Sequence[int] = wire("warehouseId")
    """Up to 50 warehouses of the seller; spelt in camel case on the wire. At least 1 item."""


OPERATION = Operation(
    api="seller",
    name="report.warehouse_stock",
    method="POST",
    path="/v1/report/warehouse/stock",
    summary="Start a report on the stocks of the seller's warehouses",
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
    request=ReportWarehouseStockRequest,
    response=ReportCreateResponse,
)
