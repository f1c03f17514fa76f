# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /api/client/search_promo/product/enable``: Promote products for payment per order."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Operation,
)
from ._shared_search_promo_bid_result import SearchPromoBidResult


@model
class SearchPromoEnableProductsRequest(Model):
    """Request of `search_promo.enable_products`."""

    skus: Sequence[str] | None = None
    """Up to 1000 products by SKU."""


@model
class SearchPromoEnableProductsResponse(Model):
    """Answer of `search_promo.enable_products`."""

    response: list[SearchPromoBidResult] = attrs.field(factory=list)
    """One row per product, also for those that were refused."""


OPERATION = Operation(
    api="performance",
    name="search_promo.enable_products",
    method="POST",
    path="/api/client/search_promo/product/enable",
    summary="Promote products for payment per order",
    safety="write",
    repeatable=True,
    item_errors=ItemErrors(items="response", errors="error", key="sku", flag="update"),
    request=SearchPromoEnableProductsRequest,
    response=SearchPromoEnableProductsResponse,
)
