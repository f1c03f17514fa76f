# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/seller-actions/products/add``: Add products to a promotion of the seller."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)
from .._shared_currency_code import CurrencyCode

if TYPE_CHECKING:
    from ._inputs import SellerActionProductsAddItemDict


@model
class SellerActionProductsAddItem(Model):
    """A product and its discount in the promotion."""

    sku: int
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    currency: CurrencyCode | None = None
    """Currency of action_price."""

    discount_percent: float | None = None
    """Discount in percent of the price; at least min_action_percent of the promotion."""

    action_price: float | None = None
    """Price in the promotion, the other way to state the discount."""


@model
class SellerActionProductsAddRequest(Model):
    """Request of `seller_action.products_add`."""

    action_id: int
    """Number of the promotion from `seller_action.list`."""

    products: Sequence[SellerActionProductsAddItem | SellerActionProductsAddItemDict]
    """1 to 100 products."""


OPERATION = Operation(
    api="seller",
    name="seller_action.products_add",
    method="POST",
    path="/v1/seller-actions/products/add",
    summary="Add products to a promotion of the seller",
    safety="write",
    repeatable=True,
    lifecycle=Lifecycle(beta=True, added=date(2026, 3, 2)),
    request=SellerActionProductsAddRequest,
    reply="nothing",
)
