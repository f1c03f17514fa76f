# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/actions/auto-add/products/update``: Put products on the list of automatic additions (first version)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    Batch,
    ItemErrors,
    Lifecycle,
    Operation,
)
from ._shared_action_auto_add_price_issue import ActionAutoAddPriceIssue

if TYPE_CHECKING:
    from ._inputs import ActionAutoAddUpdateV1ItemDict


ActionAutoAddRejectionCode: TypeAlias = (
    Literal[
        "NOT_FOUND",
        "NO_CHANGES",
        "STOCK_REQUIRED",
        "INVALID_ACTION_PRICE",
        "MAX_ACTION_PRICE",
        "REJECTED_LOW_PRICE",
        "INVALID_CURRENCY",
    ]
    | str
)
"""Why a product was refused. NO_CHANGES means that it is on the list with these terms already; MAX_ACTION_PRICE that
the price is above the highest one, REJECTED_LOW_PRICE that it is too low, STOCK_REQUIRED that the promotion demands
a quantity.
"""


@model
class ActionAutoAddUpdateV1Item(Model):
    """A product and the terms on which Ozon shall add it."""

    product_id: int
    """Number that Ozon gave to the product in this shop; the key of most methods."""

    action_price: float
    """Price during the promotion."""

    currency: str | None = None
    """ISO 4217 code of action_price."""

    quantity: int | None = None
    """Pieces to offer; only for promotions that demand a stock."""


@model
class ActionAutoAddUpdateV1Request(Model):
    """Request of `action_auto_add.update_v1`."""

    action_id: int
    """Number of the promotion from `action.list`."""

    auto_add_date: datetime
    """One of auto_add_dates of the promotion in `action.list`."""

    to_update: Sequence[ActionAutoAddUpdateV1Item | ActionAutoAddUpdateV1ItemDict]
    """Products to add or to change."""


@model
class ActionAutoAddRejectionV1(Model):
    """A product that was left as it was."""

    product_id: int | None = None
    """Number that Ozon gave to the product in this shop; the key of most methods."""

    code: ActionAutoAddRejectionCode | None = None
    """Why a product was refused. NO_CHANGES means that it is on the list with these terms already; MAX_ACTION_PRICE
    that the price is above the highest one, REJECTED_LOW_PRICE that it is too low, STOCK_REQUIRED that the
    promotion demands a quantity.
    """

    reason: str | None = None
    """The code in words."""


@model
class ActionAutoAddUpdateV1Response(Model):
    """Answer of `action_auto_add.update_v1`."""

    below_min_price: list[ActionAutoAddPriceIssue] = attrs.field(factory=list)
    """Products whose price is below min_seller_price."""

    extremely_low_price: list[ActionAutoAddPriceIssue] = attrs.field(factory=list)
    """Products whose price fell so far that it looks like a mistake."""

    failed_price: list[ActionAutoAddPriceIssue] = attrs.field(factory=list)
    """Products whose price the promotion does not take."""

    rejected: list[ActionAutoAddRejectionV1] = attrs.field(factory=list)
    """Products that were left as they were."""

    updated_ids: list[int] = attrs.field(factory=list)
    """Products that are on the list now."""


OPERATION = Operation(
    api="seller",
    name="action_auto_add.update_v1",
    method="POST",
    path="/v1/actions/auto-add/products/update",
    summary="Put products on the list of automatic additions (first version)",
    safety="write",
    repeatable=True,
    lifecycle=Lifecycle(
        added=date(2026, 5, 12),
        announced=date(2026, 9, 22),
        off=date(2026, 10, 13),
        replacement=("action_auto_add.update",),
    ),
    item_errors=ItemErrors(
        items="rejected",
        errors="reason",
        key="product_id",
        whole=("below_min_price", "extremely_low_price", "failed_price"),
    ),
    batch=Batch(items="to_update", ids=("product_id",), source="documented"),
    request=ActionAutoAddUpdateV1Request,
    response=ActionAutoAddUpdateV1Response,
)
