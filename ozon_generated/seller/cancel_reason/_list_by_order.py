# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/cancel-reason/list-by-order``: List cancel reasons for one order of Ozon Delivery."""

from __future__ import annotations

from ...model import Model, model
from ...operation import (
    Operation,
    Tier,
)
from ._shared_cancel_reason_list_response import CancelReasonListResponse


@model
class CancelReasonListByOrderRequest(Model):
    """Request of `cancel_reason.list_by_order`."""

    order_number: str
    """From the answer of `order.create`."""


OPERATION = Operation(
    api="seller",
    name="cancel_reason.list_by_order",
    method="POST",
    path="/v1/cancel-reason/list-by-order",
    summary="List cancel reasons for one order of Ozon Delivery",
    safety="read",
    tier=Tier(programme="Ozon Delivery", note="OAuth token of an application"),
    credentials=("oauth",),
    request=CancelReasonListByOrderRequest,
    response=CancelReasonListResponse,
)
