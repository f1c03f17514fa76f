# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/order/cancel/status``: Show how the cancellation of an order stands (Ozon Delivery)."""

from __future__ import annotations

from ...model import Model, model
from ...operation import (
    Operation,
    Tier,
)
from .._shared_ozon_delivery_cancel_status import OzonDeliveryCancelStatus


@model
class OrderCancelStatusRequest(Model):
    """Request of `order.cancel_status`."""

    order_number: str
    """Number of the order, from the answer of `order.create`."""


OPERATION = Operation(
    api="seller",
    name="order.cancel_status",
    method="POST",
    path="/v1/order/cancel/status",
    summary="Show how the cancellation of an order stands (Ozon Delivery)",
    safety="read",
    tier=Tier(programme="Ozon Delivery", note="OAuth token of an application"),
    credentials=("oauth",),
    request=OrderCancelStatusRequest,
    response=OzonDeliveryCancelStatus,
)
