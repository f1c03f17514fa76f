# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /api/client/campaign/search_promo/v2/bids/delete``: Delete bids of payment per order."""

from __future__ import annotations

from collections.abc import Sequence

from ...model import Model, model
from ...operation import (
    Operation,
)


@model
class SearchPromoDeleteBidsRequest(Model):
    """Request of `search_promo.delete_bids`."""

    sku: Sequence[str] | None = None
    """Up to 1000 products by SKU."""


@model
class SearchPromoDeleteBidsResponse(Model):
    """An empty object."""


OPERATION = Operation(
    api="performance",
    name="search_promo.delete_bids",
    method="POST",
    path="/api/client/campaign/search_promo/v2/bids/delete",
    summary="Delete bids of payment per order",
    safety="destructive",
    repeatable=True,
    request=SearchPromoDeleteBidsRequest,
    response=SearchPromoDeleteBidsResponse,
)
