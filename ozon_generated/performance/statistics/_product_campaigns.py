# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``GET /api/client/statistics/campaign/product``: Get figures of product campaigns."""

from __future__ import annotations

from ...operation import (
    Operation,
)

OPERATION = Operation(
    api="performance",
    name="statistics.product_campaigns",
    method="GET",
    path="/api/client/statistics/campaign/product",
    summary="Get figures of product campaigns",
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
