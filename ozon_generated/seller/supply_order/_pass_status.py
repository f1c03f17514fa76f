# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/supply-order/pass/status``: Show what became of driver and vehicle."""

from __future__ import annotations

from typing import Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Operation,
    Polled,
)
from ._shared_supply_order_vehicle_error import SupplyOrderVehicleError

SupplyOrderPassStatus: TypeAlias = Literal["Unknown", "Success", "InProgress", "Failed"] | str
"""State of the task; in capitalised words unlike other states."""


@model
class SupplyOrderPassStatusRequest(Model):
    """Request of `supply_order.pass_status`."""

    operation_id: str
    """From `supply_order.pass_create`."""


@model
class SupplyOrderPassStatusResponse(Model):
    """Answer of `supply_order.pass_status`."""

    result: SupplyOrderPassStatus | None = None
    """State of the task."""

    errors: list[SupplyOrderVehicleError] = attrs.field(factory=list)
    """Why the data were refused."""


OPERATION = Operation(
    api="seller",
    name="supply_order.pass_status",
    method="POST",
    path="/v1/supply-order/pass/status",
    summary="Show what became of driver and vehicle",
    safety="read",
    item_errors=ItemErrors(items="", errors="errors"),
    polled=Polled(
        ids=("operation_id",),
        argument="operation_id",
        state="result",
        pending=("InProgress",),
        done=("Success",),
        failed=("Failed",),
    ),
    request=SupplyOrderPassStatusRequest,
    response=SupplyOrderPassStatusResponse,
)
