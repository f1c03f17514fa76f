# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/actions/products/update``: Add products to a promotion or change their price in it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

import attrs

from ...model import Model, model
from ...operation import (
    Batch,
    ItemErrors,
    Lifecycle,
    Operation,
)
from .._shared_action_product_remark import ActionProductRemark
from .._shared_money import Money

if TYPE_CHECKING:
    from .._inputs import MoneyDict
    from ._inputs import ActionProductsUpdateItemDict


@model
class ActionProductsUpdateItem(Model):
    """A product and the terms on which it takes part."""

    product_id: int
    """Number that Ozon gave to the product in this shop; the key of most methods."""

    action_price: Money | MoneyDict
    """Limit price. It becomes the highest price of the product card too, except in promotions with a code; above
    max_action_price of the candidate it takes the product out of elastic and maximum boosting.
    """

    stock: int | None = None
    """Pieces to offer; only for promotions with a code, not for elastic and maximum boosting. Leaving it out is not
    the same as 0.
    """


@model
class ActionProductsUpdateRequest(Model):
    """Request of `action.products_update`."""

    action_id: int
    """Number of the promotion from `action.list`."""

    products: Sequence[ActionProductsUpdateItem | ActionProductsUpdateItemDict]
    """1 to 1000 products with their promotion prices."""


@model
class ActionProductsUpdateResponse(Model):
    """Answer of `action.products_update`."""

    active_product_ids: list[int] = attrs.field(factory=list)
    """Products that take part now."""

    deactivated_product_ids: list[int] = attrs.field(factory=list)
    """Products that left the promotion because of their price; the reason stands in warnings."""

    rejected: list[ActionProductRemark] = attrs.field(factory=list)
    """Products that were left as they were."""

    warnings: list[ActionProductRemark] = attrs.field(factory=list)
    """Products that were taken with a reservation."""


OPERATION = Operation(
    api="seller",
    name="action.products_update",
    method="POST",
    path="/v1/actions/products/update",
    summary="Add products to a promotion or change their price in it",
    safety="write",
    repeatable=True,
    lifecycle=Lifecycle(
        added=date(2026, 9, 22), note="Until 2026-10-13 the path behaves like `action.products_activate`"
    ),
    item_errors=ItemErrors(items="rejected", errors="reason", key="product_id"),
    batch=Batch(items="products", ids=("product_id",), source="documented"),
    request=ActionProductsUpdateRequest,
    response=ActionProductsUpdateResponse,
)
