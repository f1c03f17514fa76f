# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/seller-actions/products/delete``: Take products out of a promotion of the seller."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)


@model
class SellerActionProductsDeleteRequest(Model):
    """Request of `seller_action.products_delete`."""

    action_id: int
    """Number of the promotion from `seller_action.list`."""

    skus: Sequence[int]
    """Products to take out, 1 to 100 numbers of ozon.ru."""


OPERATION = Operation(
    api="seller",
    name="seller_action.products_delete",
    method="POST",
    path="/v1/seller-actions/products/delete",
    summary="Take products out of a promotion of the seller",
    safety="destructive",
    repeatable=True,
    lifecycle=Lifecycle(beta=True, added=date(2026, 3, 2)),
    request=SellerActionProductsDeleteRequest,
    reply="nothing",
)
