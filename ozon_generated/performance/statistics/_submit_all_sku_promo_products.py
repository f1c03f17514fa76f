# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``GET /api/client/statistics/all_sku_promo/products/generate``: Start a report about products of the promotion of
all products.
"""

from __future__ import annotations

from ...operation import (
    Limit,
    Operation,
    Task,
)
from ._shared_all_sku_promo_report_task import AllSkuPromoReportTask

OPERATION = Operation(
    api="performance",
    name="statistics.submit_all_sku_promo_products",
    method="GET",
    path="/api/client/statistics/all_sku_promo/products/generate",
    summary="Start a report about products of the promotion of all products",
    query_parameters={"time_bounds_from": "timeBounds.from", "time_bounds_to": "timeBounds.to"},
    moments=frozenset({"time_bounds_from", "time_bounds_to"}),
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
    response=AllSkuPromoReportTask,
)
