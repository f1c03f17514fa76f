# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``GET /merchants/orders/cancelreasons/{orderStateSysName}``: List the reasons for cancelling an order."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)

OrderCancelReasonsOrderStateSysName: TypeAlias = (
    Literal[
        "ClientOrderStateMerchantCreated",
        "ClientOrderStateMerchantAwaitingPayment",
        "ClientOrderStateMerchantPaymentDone",
        "ClientOrderStateMerchantAccepted",
        "ClientOrderStateMerchantSent",
        "ClientOrderStateMerchantDone",
        "ClientOrderStateMerchantCanceled",
    ]
    | str
)


@model
class OrderCancelReasonsResponse(Model):
    """Reasons for cancelling an order."""


OPERATION = Operation(
    api="merchants",
    name="order.cancel_reasons",
    method="GET",
    path="/merchants/orders/cancelreasons/{orderStateSysName}",
    summary="List the reasons for cancelling an order",
    path_parameters={"order_state_sys_name": "orderStateSysName"},
    required_parameters=frozenset({"order_state_sys_name"}),
    safety="read",
    lifecycle=Lifecycle(note="Superseded by the Seller API. The day on which the service stopped is not known."),
    response=OrderCancelReasonsResponse,
    encoding="windows-1251",
)
