# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``GET /merchants/orders/id/{orderNumber}``: Get an order."""

from __future__ import annotations

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)


@model
class OrderGetResponse(Model):
    """An order in detail."""


OPERATION = Operation(
    api="merchants",
    name="order.get",
    method="GET",
    path="/merchants/orders/id/{orderNumber}",
    summary="Get an order",
    path_parameters={"order_number": "orderNumber"},
    required_parameters=frozenset({"order_number"}),
    safety="read",
    lifecycle=Lifecycle(note="Superseded by the Seller API. The day on which the service stopped is not known."),
    response=OrderGetResponse,
    encoding="windows-1251",
)
