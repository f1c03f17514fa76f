# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/seller-actions/products/list``: List products in a promotion of the seller."""

from __future__ import annotations

from datetime import date

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Pagination,
)
from ._shared_seller_action_product import SellerActionProduct


@model
class SellerActionProductsListRequest(Model):
    """Request of `seller_action.products_list`."""

    action_id: int
    """Number of the promotion from `seller_action.list`."""

    limit: int
    """Products per page, 1 to 100. Ozon takes 100 when it is absent."""

    cursor: int | None = None
    """Where the page begins; left out for the first page."""


@model
class SellerActionProductsListResponse(Model):
    """Answer of `seller_action.products_list`."""

    products: list[SellerActionProduct] = attrs.field(factory=list)
    """The page."""

    cursor: int | None = None
    """Token of the next page."""

    has_next: bool | None = None
    """True when another page exists; that page may still be empty."""

    def page_rows(self) -> list[SellerActionProduct]:
        """The rows of this page."""
        return self.products


OPERATION = Operation(
    api="seller",
    name="seller_action.products_list",
    method="POST",
    path="/v1/seller-actions/products/list",
    summary="List products in a promotion of the seller",
    defaults={"limit": 100},
    safety="read",
    pagination=Pagination(
        scheme="cursor",
        items="products",
        token="cursor",
        next="cursor",
        size="limit",
        max=100,
        min=1,
        more="has_next",
        key="product_id",
    ),
    lifecycle=Lifecycle(beta=True, added=date(2026, 3, 2)),
    request=SellerActionProductsListRequest,
    response=SellerActionProductsListResponse,
)
