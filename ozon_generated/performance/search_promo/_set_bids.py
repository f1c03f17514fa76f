# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /api/client/campaign/search_promo/v2/bids/set``: Set bids of payment per order (deprecated)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import attrs

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Operation,
)
from ._shared_search_promo_bid_result import SearchPromoBidResult

if TYPE_CHECKING:
    from ._inputs import SearchPromoBidDict


@model
class SearchPromoBid(Model):
    """New bid of a product."""

    sku: str | None = None
    """Number of the product on ozon.ru."""

    bid: float | None = None
    """Bid in percent of the price."""


@model
class SearchPromoSetBidsRequest(Model):
    """Request of `search_promo.set_bids`."""

    bids: Sequence[SearchPromoBid | SearchPromoBidDict] | None = None
    """Up to 1000 products with their bids."""


@model
class SearchPromoSetBidsResponse(Model):
    """Answer of `search_promo.set_bids`."""

    response: list[SearchPromoBidResult] = attrs.field(factory=list)
    """One row per product, also for those that were refused."""


OPERATION = Operation(
    api="performance",
    name="search_promo.set_bids",
    method="POST",
    path="/api/client/campaign/search_promo/v2/bids/set",
    summary="Set bids of payment per order (deprecated)",
    safety="write",
    repeatable=True,
    item_errors=ItemErrors(items="response", errors="error", key="sku", flag="update"),
    request=SearchPromoSetBidsRequest,
    response=SearchPromoSetBidsResponse,
)
