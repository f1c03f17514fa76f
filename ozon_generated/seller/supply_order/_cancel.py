# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/supply-order/cancel``: Cancel a supply order."""

from __future__ import annotations

from datetime import date

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Task,
)


@model
class SupplyOrderCancelRequest(Model):
    """Request of `supply_order.cancel`."""

    order_id: int
    """Supply order, from `supply_order.list`."""


@model
class SupplyOrderCancelResponse(Model):
    """Answer of `supply_order.cancel`."""

    operation_id: str | None = None
    """What `supply_order.cancel_status` takes."""


OPERATION = Operation(
    api="seller",
    name="supply_order.cancel",
    method="POST",
    path="/v1/supply-order/cancel",
    summary="Cancel a supply order",
    safety="destructive",
    lifecycle=Lifecycle(added=date(2025, 1, 30)),
    task=Task(
        id="operation_id",
        poll="supply_order.cancel_status",
        argument="operation_id",
        state="status",
        pending=("IN_PROGRESS",),
        done=("SUCCESS",),
        failed=("ERROR",),
    ),
    request=SupplyOrderCancelRequest,
    response=SupplyOrderCancelResponse,
)
