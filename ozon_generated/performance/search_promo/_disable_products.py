# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /api/client/search_promo/product/disable``: End the promotion of products for payment per order."""

from __future__ import annotations

from collections.abc import Sequence

from ...model import Model, model
from ...operation import (
    Operation,
)


@model
class SearchPromoDisableProductsRequest(Model):
    """Request of `search_promo.disable_products`."""

    skus: Sequence[str] | None = None
    """Up to 1000 products by SKU."""


@model
class SearchPromoDisableProductsResponse(Model):
    """An empty object."""


OPERATION = Operation(
    api="performance",
    name="search_promo.disable_products",
    method="POST",
    path="/api/client/search_promo/product/disable",
    summary="End the promotion of products for payment per order",
    safety="write",
    repeatable=True,
    request=SearchPromoDisableProductsRequest,
    response=SearchPromoDisableProductsResponse,
)
