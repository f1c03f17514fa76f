# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``GET /api/client/statistics/daily``: Get the figures of campaigns by day."""

from __future__ import annotations

from ...operation import (
    Operation,
)

OPERATION = Operation(
    api="performance",
    name="statistics.daily",
    method="GET",
    path="/api/client/statistics/daily",
    summary="Get the figures of campaigns by day",
    query_parameters={"campaign_ids": "campaignIds", "date_from": "dateFrom", "date_to": "dateTo"},
    days=frozenset({"date_from", "date_to"}),
    safety="read",
    reply="file",
    content_types=("text/csv",),
)
