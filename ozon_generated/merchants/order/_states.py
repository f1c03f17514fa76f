# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``GET /merchants/orders/states``: List the states that an order may have."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model, model, wire
from ...operation import (
    Lifecycle,
    Operation,
)

OrderStateName: TypeAlias = (
    Literal["Создан", "Ожидает оплаты", "Оплачен", "Принят продавцом", "Отправлен", "Выполнен", "Аннулирован"] | str
)


@model
class OrderState(Model):
    """A state of orders, by its display name."""

    name: OrderStateName | None = wire("Name", default=None)
    """Russian display name. "Создан" is a new order; "Ожидает оплаты" waits for an online card payment and "Оплачен"
    has it confirmed, both set by Ozon only; "Принят продавцом" and "Отправлен" are set by the merchant while the
    order is active; "Выполнен" is paid and received; "Аннулирован" is cancelled.
    """


@model
class OrderStatesResponse(Model):
    """States that an order may have."""

    order_states: list[OrderState] = wire("OrderStates", factory=list)


OPERATION = Operation(
    api="merchants",
    name="order.states",
    method="GET",
    path="/merchants/orders/states",
    summary="List the states that an order may have",
    safety="read",
    lifecycle=Lifecycle(note="Superseded by the Seller API. The day on which the service stopped is not known."),
    response=OrderStatesResponse,
    encoding="windows-1251",
)
