# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/actions/discounts-task/list``: List requests for a discount (first version)."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Pagination,
)

DiscountTaskStatus: TypeAlias = (
    Literal[
        "NEW",
        "SEEN",
        "APPROVED",
        "PARTLY_APPROVED",
        "DECLINED",
        "AUTO_DECLINED",
        "DECLINED_BY_USER",
        "COUPON",
        "PURCHASED",
    ]
    | str
)
"""State of a request: NEW and SEEN wait for the seller, APPROVED and PARTLY_APPROVED were accepted (the latter at
another price or quantity), DECLINED and AUTO_DECLINED were refused by the seller and by a rule, DECLINED_BY_USER
was withdrawn, COUPON has become a coupon, PURCHASED was used.
"""


@model
class DiscountTaskListV1Request(Model):
    """Request of `discount_task.list_v1`."""

    status: DiscountTaskStatus
    """Only requests in this state."""

    page: int
    """Page number, from 1."""

    limit: int
    """Requests per page, 1 to 50."""


@model
class DiscountTaskV1(Model):
    """A request of a buyer for a lower price."""

    id: int | None = None
    """Number of the request; what approve and decline take."""

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    status: DiscountTaskStatus | None = None
    """State of a request: NEW and SEEN wait for the seller, APPROVED and PARTLY_APPROVED were accepted (the latter at
    another price or quantity), DECLINED and AUTO_DECLINED were refused by the seller and by a rule,
    DECLINED_BY_USER was withdrawn, COUPON has become a coupon, PURCHASED was used.
    """

    created_at: datetime | None = None
    """Moment of creation, UTC."""

    end_at: datetime | None = None
    """Moment until which the approved price holds, UTC."""

    edited_till: datetime | None = None
    """Moment until which the decision may be changed, UTC."""

    customer_name: str | None = None
    """Name of the buyer."""

    user_comment: str | None = None
    """What the buyer wrote."""

    seller_comment: str | None = None
    """What the seller answered."""

    requested_price: float | None = None
    """Price that the buyer asks for."""

    approved_price: float | None = None
    """Price that the seller accepted."""

    original_price: float | None = None
    """Price of the product before any discount."""

    discount: float | None = None
    """Requested discount as an amount."""

    discount_percent: float | None = None
    """Requested discount in percent."""

    base_price: float | None = None
    """Price at which the product is sold in the shop."""

    min_auto_price: float | None = None
    """Lowest price at which requests are accepted by rule."""

    prev_task_id: int | None = None
    """Number of the earlier request of the same buyer for the product; 0 when there is none."""

    is_damaged: bool | None = None
    """True for a discounted (second-hand or damaged) product."""

    moderated_at: datetime | None = None
    """Moment of the decision, UTC."""

    approved_discount: float | None = None
    """Accepted discount as an amount."""

    approved_discount_percent: float | None = None
    """Accepted discount in percent."""

    is_purchased: bool | None = None
    """True when the buyer has bought at the accepted price."""

    is_auto_moderated: bool | None = None
    """True when a rule decided and no person."""

    email: str | None = None
    """E-mail of the employee of the shop who decided."""

    last_name: str | None = None
    """Last name of the employee who decided."""

    first_name: str | None = None
    """First name of the employee who decided."""

    patronymic: str | None = None
    """Patronymic of the employee who decided."""

    approved_quantity_min: int | None = None
    """Fewest pieces that were accepted."""

    approved_quantity_max: int | None = None
    """Most pieces that were accepted."""

    requested_quantity_min: int | None = None
    """Fewest pieces that the buyer wants."""

    requested_quantity_max: int | None = None
    """Most pieces that the buyer wants."""

    requested_price_with_fee: float | None = None
    """Requested price with the fee of Ozon."""

    approved_price_with_fee: float | None = None
    """Accepted price with the fee of Ozon."""

    approved_price_fee_percent: float | None = None
    """Fee of Ozon in percent of the accepted price."""


@model
class DiscountTaskListV1Response(Model):
    """Answer of `discount_task.list_v1`."""

    result: list[DiscountTaskV1] = attrs.field(factory=list)
    """The page; empty behind the last one."""

    def page_rows(self) -> list[DiscountTaskV1]:
        """The rows of this page."""
        return self.result


OPERATION = Operation(
    api="seller",
    name="discount_task.list_v1",
    method="POST",
    path="/v1/actions/discounts-task/list",
    summary="List requests for a discount (first version)",
    defaults={"page": 1, "limit": 50},
    safety="read",
    pagination=Pagination(scheme="page", items="result", token="page", size="limit", start=1, key="id", max=50, min=1),
    lifecycle=Lifecycle(announced=date(2026, 1, 23), replacement=("discount_task.list",)),
    request=DiscountTaskListV1Request,
    response=DiscountTaskListV1Response,
)
