# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/actions/products/activate``: Add products to a promotion (first version)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from ...model import Model, model
from ...operation import (
    Batch,
    ItemErrors,
    Lifecycle,
    Operation,
)
from ._shared_action_products_change_result import ActionProductsChangeResult

if TYPE_CHECKING:
    from ._inputs import ActionProductsActivateItemDict


@model
class ActionProductsActivateItem(Model):
    """A product and the terms on which it takes part."""

    product_id: int
    """Number that Ozon gave to the product in this shop; the key of most methods."""

    action_price: float
    """Price during the promotion; at most max_action_price of the candidate."""

    stock: int | None = None
    """Pieces to offer; only for promotions that demand a stock."""


@model
class ActionProductsActivateRequest(Model):
    """Request of `action.products_activate`."""

    action_id: int
    """Number of the promotion from `action.list`."""

    products: Sequence[ActionProductsActivateItem | ActionProductsActivateItemDict]
    """1 to 1000 products with their promotion prices."""


@model
class ActionProductsActivateResponse(Model):
    """Answer of `action.products_activate`."""

    result: ActionProductsChangeResult | None = None
    """What became of the products."""


OPERATION = Operation(
    api="seller",
    name="action.products_activate",
    method="POST",
    path="/v1/actions/products/activate",
    summary="Add products to a promotion (first version)",
    safety="write",
    repeatable=True,
    lifecycle=Lifecycle(announced=date(2026, 9, 22), off=date(2026, 10, 13), replacement=("action.products_update",)),
    item_errors=ItemErrors(items="result.rejected", errors="reason", key="product_id"),
    batch=Batch(items="products", ids=("product_id",), source="documented"),
    request=ActionProductsActivateRequest,
    response=ActionProductsActivateResponse,
)
