# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/seller-actions/list``: List the promotions of the seller."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Pagination,
)
from ._shared_seller_action_discount_level import SellerActionDiscountLevel
from ._shared_seller_action_voucher_parameters import SellerActionVoucherParameters

SellerActionType: TypeAlias = (
    Literal[
        "DISCOUNT",
        "VOUCHER_DISCOUNT",
        "DISCOUNT_WITH_CONDITION",
        "INSTALLMENT",
        "INDIVIDUAL_DISCOUNT_BY_PRODUCTS",
        "OZON_ACCOUNT_DISCOUNT",
        "MULTI_LEVEL_DISCOUNT_ON_AMOUNT",
    ]
    | str
)
"""Mechanics of a promotion: DISCOUNT on the product, VOUCHER_DISCOUNT by a code, DISCOUNT_WITH_CONDITION from an order
amount on, MULTI_LEVEL_DISCOUNT_ON_AMOUNT that grows with the order amount, INSTALLMENT,
INDIVIDUAL_DISCOUNT_BY_PRODUCTS for chosen buyers, OZON_ACCOUNT_DISCOUNT for payment from the Ozon account.
"""

SellerActionStatus: TypeAlias = Literal["ACTIVE", "ENDED", "PLANNED", "PAUSED"] | str
"""PLANNED has not begun, ACTIVE runs, PAUSED was switched off, ENDED is over."""

SellerActionAutoStopReason: TypeAlias = (
    Literal["UNSPECIFIED", "BUDGET_EXCEEDED", "FAST_BUDGET_SPENDING", "BUDGET_SPENDING_IS_CRAZY"] | str
)
"""Why Ozon stopped the promotion by itself; all three mean that the budget was spent or went too fast."""

SellerActionDiscountType: TypeAlias = (
    Literal["UNSPECIFIED", "RUB", "PERCENT", "FINAL_PRICE", "INSTALLED_PERIOD", "CURRENCY"] | str
)
"""How discount_value is read: PERCENT of the price, an amount (RUB, CURRENCY), the price itself (FINAL_PRICE), or
months of an instalment plan (INSTALLED_PERIOD).
"""

SellerActionSegmentOwner: TypeAlias = Literal["UNSPECIFIED", "OZON", "SELLER"] | str
"""Whether Ozon or the seller defined the group of buyers."""


@model
class SellerActionListRequest(Model):
    """Request of `seller_action.list`."""

    action_ids: Sequence[int] | None = None
    """Only these promotions, up to 100."""

    action_type: Sequence[SellerActionType] | None = None
    """Only promotions of these kinds."""

    search: str | None = None
    """Part of the title, 3 characters or more."""

    status: Sequence[SellerActionStatus] | None = None
    """Only promotions in these states."""

    limit: int
    """Promotions per page, 1 to 100."""

    offset: int | None = None
    """Number of rows to skip."""


@model
class SellerActionSegment(Model):
    """A group of buyers."""

    id: int | None = None
    """Number of the group."""

    name: str | None = None
    """Title of the group."""

    description: str | None = None
    """Who belongs to the group."""

    type: SellerActionSegmentOwner | None = None
    """Whether Ozon or the seller defined the group of buyers."""


@model
class SellerActionSegmentGroup(Model):
    """Groups of buyers that were picked together."""

    segments: list[SellerActionSegment] = attrs.field(factory=list)


@model
class SellerActionParameters(Model):
    """The terms of a promotion; which of them are filled depends on its type."""

    title: str | None = None
    """What the promotion is called."""

    status: SellerActionStatus | None = None
    """PLANNED has not begun, ACTIVE runs, PAUSED was switched off, ENDED is over."""

    addresses: list[str] = attrs.field(factory=list)
    """Delivery addresses that the promotion is limited to."""

    auto_stop_action_reason: SellerActionAutoStopReason | None = None
    """Filled when Ozon stopped the promotion by itself."""

    budget: float | None = None
    """Most that the discounts may cost, in the currency of the shop."""

    budget_spent: float | None = None
    """What the discounts have cost so far."""

    date_end: datetime | None = None
    """Moment when the promotion ends, UTC."""

    date_start: datetime | None = None
    """Moment when the promotion begins, UTC."""

    discount_levels: list[SellerActionDiscountLevel] = attrs.field(factory=list)
    """Steps of a discount that grows with the order amount."""

    discount_type: SellerActionDiscountType | None = None
    """How discount_value is read: PERCENT of the price, an amount (RUB, CURRENCY), the price itself (FINAL_PRICE), or
    months of an instalment plan (INSTALLED_PERIOD).
    """

    discount_value: float | None = None
    """Size of the discount, as discount_type reads it."""

    is_legal_entities_segment: bool | None = None
    """True when only companies get the discount."""

    min_action_percent: float | None = None
    """Smallest discount in percent that a product must have in the promotion."""

    min_order_amount: float | None = None
    """Order amount from which the discount applies."""

    picked_segments: list[SellerActionSegmentGroup] = attrs.field(factory=list)
    """Groups of buyers that the promotion is limited to."""

    type: SellerActionType | None = None
    """Mechanics of a promotion: DISCOUNT on the product, VOUCHER_DISCOUNT by a code, DISCOUNT_WITH_CONDITION from an
    order amount on, MULTI_LEVEL_DISCOUNT_ON_AMOUNT that grows with the order amount, INSTALLMENT,
    INDIVIDUAL_DISCOUNT_BY_PRODUCTS for chosen buyers, OZON_ACCOUNT_DISCOUNT for payment from the Ozon account.
    """

    voucher_parameters: SellerActionVoucherParameters | None = None
    """Filled for VOUCHER_DISCOUNT."""

    warehouses: list[int] = attrs.field(factory=list)
    """Warehouses that the promotion is limited to."""


@model
class SellerAction(Model):
    """A promotion of the seller."""

    action_id: int | None = None
    """Number of the promotion; what the other methods take."""

    action_parameters: SellerActionParameters | None = None
    """Its terms."""

    allow_delete: bool | None = None
    """True while it may be put into the archive."""

    highlight_url: str | None = None
    """Page on ozon.ru that shows the products of the promotion."""

    is_editable: bool | None = None
    """True while its terms may be changed."""

    is_participated: bool | None = None
    """True when products take part."""

    is_turn_on: bool | None = None
    """True while it is switched on."""

    sku_count: int | None = None
    """Products that take part."""


@model
class SellerActionListResponse(Model):
    """Answer of `seller_action.list`."""

    actions: list[SellerAction] = attrs.field(factory=list)

    total: int | None = None
    """Promotions over all pages."""

    def page_rows(self) -> list[SellerAction]:
        """The rows of this page."""
        return self.actions


OPERATION = Operation(
    api="seller",
    name="seller_action.list",
    method="POST",
    path="/v1/seller-actions/list",
    summary="List the promotions of the seller",
    defaults={"limit": 100},
    safety="read",
    pagination=Pagination(
        scheme="offset",
        items="actions",
        token="offset",
        size="limit",
        max=100,
        min=1,
        total=("total",),
        key="action_id",
    ),
    lifecycle=Lifecycle(beta=True, added=date(2026, 3, 2)),
    request=SellerActionListRequest,
    response=SellerActionListResponse,
)
