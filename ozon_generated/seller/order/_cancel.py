# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/order/cancel``: Cancel an order of Ozon Delivery."""

from __future__ import annotations

from ...model import Model, model
from ...operation import (
    Operation,
    Tier,
)


@model
class OrderCancelRequest(Model):
    """Request of `order.cancel`."""

    order_number: str
    """Number of the order, from the answer of `order.create`."""

    reason_id: int
    """From `cancel_reason.list_by_order`."""

    reason_message: str | None = None
    """Reason in the seller's own words."""


@model
class OrderCancelResponse(Model):
    """Answer of `order.cancel`."""

    message: str | None = None
    """What becomes of the request, in words."""


OPERATION = Operation(
    api="seller",
    name="order.cancel",
    method="POST",
    path="/v1/order/cancel",
    summary="Cancel an order of Ozon Delivery",
    safety="destructive",
    tier=Tier(programme="Ozon Delivery", note="OAuth token of an application"),
    credentials=("oauth",),
    request=OrderCancelRequest,
    response=OrderCancelResponse,
)
