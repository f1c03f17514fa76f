# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``GET /v1/actions``: List the promotions of Ozon."""

from __future__ import annotations

from datetime import datetime

import attrs

from ...model import Model, model
from ...operation import (
    Operation,
)


@model
class Action(Model):
    """A promotion of Ozon that the shop may join."""

    id: int | None = None
    """Number of the promotion; the action_id of the other methods."""

    title: str | None = None
    """Name of the promotion as the seller cabinet shows it."""

    action_type: str | None = None
    """Mechanics of the promotion, such as DISCOUNT or MARKETPLACE_MULTI_LEVEL_DISCOUNT_ON_AMOUNT; no full list is
    published.
    """

    description: str | None = None
    """What Ozon tells sellers about the promotion."""

    date_start: datetime | None = None
    """Moment when the promotion begins, UTC."""

    date_end: datetime | None = None
    """Moment when the promotion ends, UTC."""

    auto_add_dates: list[datetime] = attrs.field(factory=list)
    """Moments at which Ozon adds products by itself; each is an auto_add_date of the action_auto_add methods."""

    freeze_date: datetime | None = None
    """From this moment on the seller can neither raise prices nor change products and pieces; empty when there is no
    freeze.
    """

    potential_products_count: int | None = None
    """Products of the shop that could take part."""

    participating_products_count: int | None = None
    """Products of the shop that take part."""

    is_participating: bool | None = None
    """True when at least one product of the shop takes part."""

    is_voucher_action: bool | None = None
    """True when buyers have to enter a promotion code."""

    banned_products_count: int | None = None
    """Products of the shop that may not take part."""

    with_targeting: bool | None = None
    """True when only a chosen group of buyers sees the promotion."""

    order_amount: float | None = None
    """Order amount from which the discount applies."""

    discount_type: str | None = None
    """Whether discount_value is percent or an amount; UNKNOWN when the promotion has none of its own."""

    discount_value: float | None = None
    """Size of the discount, as discount_type reads it."""


@model
class ActionListResponse(Model):
    """Answer of `action.list`."""

    result: list[Action] = attrs.field(factory=list)
    """All promotions that are open to the shop."""


OPERATION = Operation(
    api="seller",
    name="action.list",
    method="GET",
    path="/v1/actions",
    summary="List the promotions of Ozon",
    safety="read",
    response=ActionListResponse,
)
