# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /api/client/search_promo/get_cpo_min_bids``: Show the smallest bids of payment per order."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from ...model import Model, model
from ...operation import (
    Operation,
)


@model
class SearchPromoMinBidsRequest(Model):
    """Request of `search_promo.min_bids`."""

    skus: Sequence[str] | None = None
    """Up to 200 products by SKU."""


@model
class SearchPromoMinBid(Model):
    """Smallest bid of one product."""

    sku: str | None = None
    """Number of the product on ozon.ru."""

    bid: float | None = None
    """Bid in percent of the price."""


@model
class SearchPromoMinBidsResponse(Model):
    """Answer of `search_promo.min_bids`."""

    bids: list[SearchPromoMinBid] = attrs.field(factory=list)
    """One row per product."""


OPERATION = Operation(
    api="performance",
    name="search_promo.min_bids",
    method="POST",
    path="/api/client/search_promo/get_cpo_min_bids",
    summary="Show the smallest bids of payment per order",
    safety="read",
    request=SearchPromoMinBidsRequest,
    response=SearchPromoMinBidsResponse,
)
