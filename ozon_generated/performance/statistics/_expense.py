# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``GET /api/client/statistics/expense``: Get the expenses of campaigns by day."""

from __future__ import annotations

from ...operation import (
    Operation,
)

OPERATION = Operation(
    api="performance",
    name="statistics.expense",
    method="GET",
    path="/api/client/statistics/expense",
    summary="Get the expenses of campaigns by day",
    query_parameters={"campaign_ids": "campaignIds", "date_from": "dateFrom", "date_to": "dateTo"},
    days=frozenset({"date_from", "date_to"}),
    safety="read",
    reply="file",
    content_types=("text/csv",),
)
