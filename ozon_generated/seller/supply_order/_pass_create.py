# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/supply-order/pass/create``: Set driver and vehicle of a supply order."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Operation,
    Task,
)
from ._shared_supply_order_vehicle_error import SupplyOrderVehicleError

if TYPE_CHECKING:
    from ._inputs import SupplyOrderPassVehicleDict


@model
class SupplyOrderPassVehicle(Model):
    """Driver and vehicle for the pass."""

    driver_name: str
    """Full name as in the driver's passport."""

    driver_phone: str
    """Number with country code."""

    vehicle_model: str
    """Make and model."""

    vehicle_number: str
    """Registration plate."""


@model
class SupplyOrderPassCreateRequest(Model):
    """Request of `supply_order.pass_create`."""

    supply_order_id: int
    """The order_id that `supply_order.list` answers."""

    vehicle: SupplyOrderPassVehicle | SupplyOrderPassVehicleDict
    """Driver and vehicle that bring the goods."""


@model
class SupplyOrderPassCreateResponse(Model):
    """Answer of `supply_order.pass_create`."""

    error_reasons: list[SupplyOrderVehicleError] = attrs.field(factory=list)
    """Why no task was started."""

    operation_id: str | None = None
    """What `supply_order.pass_status` takes."""


OPERATION = Operation(
    api="seller",
    name="supply_order.pass_create",
    method="POST",
    path="/v1/supply-order/pass/create",
    summary="Set driver and vehicle of a supply order",
    safety="write",
    task=Task(
        id="operation_id",
        poll="supply_order.pass_status",
        argument="operation_id",
        state="result",
        pending=("InProgress",),
        done=("Success",),
        failed=("Failed",),
    ),
    item_errors=ItemErrors(items="", errors="error_reasons", accepted="operation_id"),
    request=SupplyOrderPassCreateRequest,
    response=SupplyOrderPassCreateResponse,
)
