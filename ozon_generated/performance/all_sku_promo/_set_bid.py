# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``GET /api/client/campaign/all_sku_promo/set_bid``: Set the bid for the promotion of all products."""

from __future__ import annotations

from datetime import date

from ...operation import (
    Lifecycle,
    Operation,
)

OPERATION = Operation(
    api="performance",
    name="all_sku_promo.set_bid",
    method="GET",
    path="/api/client/campaign/all_sku_promo/set_bid",
    summary="Set the bid for the promotion of all products",
    query_parameters={"bid": "bid"},
    safety="write",
    repeatable=True,
    lifecycle=Lifecycle(added=date(2026, 6, 2)),
    reply="nothing",
)
