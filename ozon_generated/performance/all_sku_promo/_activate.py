# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``GET /api/client/campaign/all_sku_promo/activate``: Promote all products for payment per order."""

from __future__ import annotations

from ...model import Model, model, wire
from ...operation import (
    Operation,
)


@model
class AllSkuPromoActivateResponse(Model):
    """Answer of `all_sku_promo.activate`."""

    selected_bid: str | None = wire("selectedBid", default=None)
    """Bid that counts for all products, percent of the price."""


OPERATION = Operation(
    api="performance",
    name="all_sku_promo.activate",
    method="GET",
    path="/api/client/campaign/all_sku_promo/activate",
    summary="Promote all products for payment per order",
    safety="write",
    repeatable=True,
    response=AllSkuPromoActivateResponse,
)
