# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /api/client/statistic/orders/generate``: Start a report about orders of payment per order."""

from __future__ import annotations

from datetime import datetime

from ...model import Model, model, wire
from ...operation import (
    Limit,
    Operation,
    Task,
)
from .._shared_report_task import ReportTask


@model
class StatisticsSubmitSearchPromoOrdersRequest(Model):
    """Request of `statistics.submit_search_promo_orders`."""

    from_: datetime | None = wire("from", default=None)
    """First moment of the period."""

    to: datetime | None = None
    """Last moment of the period."""


OPERATION = Operation(
    api="performance",
    name="statistics.submit_search_promo_orders",
    method="POST",
    path="/api/client/statistic/orders/generate",
    summary="Start a report about orders of payment per order",
    safety="write",
    limits=(Limit(count=2000, per="day", scope="account", of="requests", source="documented"),),
    task=Task(
        id="UUID",
        poll="statistics.status",
        argument="UUID",
        state="state",
        pending=("NOT_STARTED", "IN_PROGRESS"),
        done=("OK",),
        failed=("ERROR", "TIMEOUT", "CANCEL"),
    ),
    request=StatisticsSubmitSearchPromoOrdersRequest,
    response=ReportTask,
)
