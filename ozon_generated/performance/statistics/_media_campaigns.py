# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``GET /api/client/statistics/campaign/media``: Get figures of banner campaigns."""

from __future__ import annotations

from ...operation import (
    Operation,
)

OPERATION = Operation(
    api="performance",
    name="statistics.media_campaigns",
    method="GET",
    path="/api/client/statistics/campaign/media",
    summary="Get figures of banner campaigns",
    query_parameters={
        "campaign_ids": "campaignIds",
        "from_": "from",
        "to": "to",
        "date_from": "dateFrom",
        "date_to": "dateTo",
    },
    days=frozenset({"date_from", "date_to"}),
    moments=frozenset({"from_", "to"}),
    safety="read",
    reply="file",
    content_types=("text/csv",),
)
