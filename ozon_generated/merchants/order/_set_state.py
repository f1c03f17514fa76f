# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``PUT /merchants/orders/state/{orderNumber}``: Change the state of an order."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model, model, wire
from ...operation import (
    Lifecycle,
    Operation,
)

OrderSetStateRequestStateSysName: TypeAlias = (
    Literal[
        "ClientOrderStateMerchantAccepted",
        "ClientOrderStateMerchantSent",
        "ClientOrderStateMerchantDone",
        "ClientOrderStateMerchantCanceled",
    ]
    | str
)


@model
class OrderSetStateRequest(Model):
    """State that the order moves to."""

    state_sys_name: OrderSetStateRequestStateSysName = wire("StateSysName")
    """System name of the target state. The states ClientOrderStateMerchantCreated,
    ClientOrderStateMerchantAwaitingPayment and ClientOrderStateMerchantPaymentDone are set by Ozon only.
    """

    cancel_reason: str | None = wire("CancelReason", default=None)
    """Reason from `order.cancel_reasons`, needed when the order is cancelled. Whether its id or its text is wanted is
    not known.
    """


OPERATION = Operation(
    api="merchants",
    name="order.set_state",
    method="PUT",
    path="/merchants/orders/state/{orderNumber}",
    summary="Change the state of an order",
    path_parameters={"order_number": "orderNumber"},
    required_parameters=frozenset({"order_number"}),
    safety="destructive",
    lifecycle=Lifecycle(note="Superseded by the Seller API. The day on which the service stopped is not known."),
    request=OrderSetStateRequest,
    reply="text",
    encoding="windows-1251",
)
