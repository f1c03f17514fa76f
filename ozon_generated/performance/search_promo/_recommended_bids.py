# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /api/client/search_promo/bids/recommendation``: Show advised bids (deprecated)."""

from __future__ import annotations

from collections.abc import Sequence

from ...model import Model, model, wire
from ...operation import (
    Operation,
)


@model
class SearchPromoRecommendedBidsRequest(Model):
    """Request of `search_promo.recommended_bids`."""

    skus: Sequence[str] | None = None
    """Up to 200 products by SKU."""


@model
class SearchPromoRecommendedBidsResponse(Model):
    """Answer of `search_promo.recommended_bids`."""

    recommended_bids: dict[str, str] | None = wire("recommendedBids", default=None)
    """Bid by SKU, percent of the price."""


OPERATION = Operation(
    api="performance",
    name="search_promo.recommended_bids",
    method="POST",
    path="/api/client/search_promo/bids/recommendation",
    summary="Show advised bids (deprecated)",
    safety="read",
    request=SearchPromoRecommendedBidsRequest,
    response=SearchPromoRecommendedBidsResponse,
)
