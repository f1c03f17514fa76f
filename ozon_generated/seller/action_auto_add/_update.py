# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/actions/auto-add/products/update``: Put products on the list of automatic additions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

import attrs

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Lifecycle,
    Operation,
)
from .._shared_action_product_remark import ActionProductRemark
from .._shared_money import Money
from ._shared_action_auto_add_price_issue import ActionAutoAddPriceIssue

if TYPE_CHECKING:
    from .._inputs import MoneyDict
    from ._inputs import ActionAutoAddUpdateItemDict


@model
class ActionAutoAddUpdateItem(Model):
    """A product and the terms on which Ozon shall add it."""

    id: int
    """The product_id of the product."""

    action_price: Money | MoneyDict
    """Limit price; on auto_add_date it becomes the highest price of the product card too, except in promotions with a
    code.
    """

    stock: int | None = None
    """Pieces to offer; only for promotions with a code, not for elastic and maximum boosting."""


@model
class ActionAutoAddUpdateRequest(Model):
    """Request of `action_auto_add.update`."""

    action_id: int
    """Number of the promotion from `action.list`."""

    auto_add_date: datetime
    """One of auto_add_dates of the promotion in `action.list`."""

    products: Sequence[ActionAutoAddUpdateItem | ActionAutoAddUpdateItemDict]
    """1 to 1000 products to add or to change."""


@model
class ActionAutoAddUpdateResponse(Model):
    """Answer of `action_auto_add.update`."""

    below_min_price: list[ActionAutoAddPriceIssue] = attrs.field(factory=list)
    """Products whose price is below min_seller_price."""

    deactivated_ids: list[int] = attrs.field(factory=list)
    """Products that the change threw off the list."""

    extremely_low_price: list[ActionAutoAddPriceIssue] = attrs.field(factory=list)
    """Products whose discount is above 70 %, with their price."""

    failed_price: list[ActionAutoAddPriceIssue] = attrs.field(factory=list)
    """Products whose price the promotion does not take, with the highest price that it does; with the price at 95 %
    discount where the discount is larger than that.
    """

    product_ids: list[int] = attrs.field(factory=list)
    """Products that are on the list now."""

    rejected: list[ActionProductRemark] = attrs.field(factory=list)
    """Products that were left as they were."""

    warnings: list[ActionProductRemark] = attrs.field(factory=list)
    """Products that were taken with a reservation."""


OPERATION = Operation(
    api="seller",
    name="action_auto_add.update",
    method="POST",
    path="/v2/actions/auto-add/products/update",
    summary="Put products on the list of automatic additions",
    safety="write",
    repeatable=True,
    lifecycle=Lifecycle(
        added=date(2026, 9, 22),
        note="Until 2026-10-13 the path behaves like the first version, which may also show in the form of the answer",
    ),
    item_errors=ItemErrors(
        items="rejected",
        errors="reason",
        key="product_id",
        whole=("below_min_price", "extremely_low_price", "failed_price"),
    ),
    request=ActionAutoAddUpdateRequest,
    response=ActionAutoAddUpdateResponse,
)
