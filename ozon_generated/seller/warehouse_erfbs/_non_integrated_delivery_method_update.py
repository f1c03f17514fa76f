# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/warehouse/erfbs/non-integrated/delivery-method/update``: Change a delivery method with own delivery."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Literal, TypeAlias

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Task,
)
from ._shared_warehouse_erfbs_non_integrated_return_settings import WarehouseErfbsNonIntegratedReturnSettings

if TYPE_CHECKING:
    from ._inputs import WarehouseErfbsNonIntegratedReturnSettingsDict


WarehouseErfbsNonIntegratedDeliveryMethodUpdateRequestCourierCutoff: TypeAlias = (
    Literal[5, 10, 15, 20, 25, 30, 35, 40, 45] | int
)

WarehouseErfbsNonIntegratedDeliveryMethodUpdateRequestCutIn: TypeAlias = (
    Literal[15, 30, 60, 120, 180, 240, 300, 360, 420, 480] | int
)


@model
class WarehouseErfbsNonIntegratedDeliveryMethodUpdateRequest(Model):
    """Request of `warehouse_erfbs.non_integrated_delivery_method_update`."""

    courier_cutoff: WarehouseErfbsNonIntegratedDeliveryMethodUpdateRequestCourierCutoff
    """Minutes from the end of the assembly to the hand-over."""

    cut_in: WarehouseErfbsNonIntegratedDeliveryMethodUpdateRequestCutIn
    """Minutes for the assembly of an order."""

    delivery_method_id: int
    """The method to change, from `delivery_method.list`."""

    name: str
    """Name of the method, up to 100 characters."""

    return_settings: WarehouseErfbsNonIntegratedReturnSettings | WarehouseErfbsNonIntegratedReturnSettingsDict
    """How buyers give goods back."""

    warehouse_id: int
    """The warehouse of the method."""


@model
class WarehouseErfbsNonIntegratedDeliveryMethodUpdateResponse(Model):
    """Answer of `warehouse_erfbs.non_integrated_delivery_method_update`."""

    operation_id: str | None = None
    """What `warehouse.operation_status` takes."""


OPERATION = Operation(
    api="seller",
    name="warehouse_erfbs.non_integrated_delivery_method_update",
    method="POST",
    path="/v1/warehouse/erfbs/non-integrated/delivery-method/update",
    summary="Change a delivery method with own delivery",
    safety="write",
    repeatable=True,
    lifecycle=Lifecycle(added=date(2025, 11, 6)),
    task=Task(
        id="operation_id",
        poll="warehouse.operation_status",
        argument="operation_id",
        state="status",
        pending=("IN_PROGRESS",),
        done=("SUCCESS",),
        failed=("ERROR",),
    ),
    request=WarehouseErfbsNonIntegratedDeliveryMethodUpdateRequest,
    response=WarehouseErfbsNonIntegratedDeliveryMethodUpdateResponse,
)
