# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``GET /api/client/campaign/all_sku_promo/deactivate``: End the promotion of all products."""

from __future__ import annotations

from ...operation import (
    Operation,
)

OPERATION = Operation(
    api="performance",
    name="all_sku_promo.deactivate",
    method="GET",
    path="/api/client/campaign/all_sku_promo/deactivate",
    summary="End the promotion of all products",
    safety="write",
    repeatable=True,
    reply="nothing",
)
