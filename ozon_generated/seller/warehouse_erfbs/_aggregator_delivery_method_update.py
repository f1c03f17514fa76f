# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/warehouse/erfbs/aggregator/delivery-method/update``: Change a delivery method with couriers of partners."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Literal, TypeAlias

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Task,
)
from ._shared_warehouse_erfbs_delivery_costs import WarehouseErfbsDeliveryCosts
from ._shared_warehouse_erfbs_return_method import WarehouseErfbsReturnMethod

if TYPE_CHECKING:
    from ._inputs import WarehouseErfbsAggregatorReturnSettingsUpdateDict, WarehouseErfbsDeliveryCostsDict


WarehouseErfbsAggregatorDeliveryMethodUpdateRequestCutIn: TypeAlias = (
    Literal[15, 30, 60, 120, 180, 240, 300, 360, 420, 480] | int
)


@model
class WarehouseErfbsAggregatorReturnSettingsUpdate(Model):
    """How buyers give goods back; a change demands the name of the transport company."""

    contact_days: int | None = None
    """Days within which the seller gets in touch with the buyer, at most 5; demanded with COURIER."""

    post_office_zipcode: str | None = None
    """Postal code, 6 digits, of the Russian Post office for easy returns."""

    return_method: WarehouseErfbsReturnMethod | None = None
    """By whom the goods come back."""

    transport_company_name: str
    """Name of the company; demanded with TRANSPORT_COMPANY."""

    return_point_id: int | None = None
    """Point where the returns are collected."""


@model
class WarehouseErfbsAggregatorDeliveryMethodUpdateRequest(Model):
    """Request of `warehouse_erfbs.aggregator_delivery_method_update`."""

    courier_comment: str | None = None
    """Hint for the courier, up to 3000 characters."""

    courier_phones: Sequence[str] | None = None
    """Up to 3 phones for the courier, as +7(XXX)XXX-XX-XX."""

    cut_in: WarehouseErfbsAggregatorDeliveryMethodUpdateRequestCutIn | None = None
    """Minutes for the assembly of an order."""

    deliver_to_pvz: bool | None = None
    """True to deliver to pickup points of Ozon too."""

    delivery_costs: WarehouseErfbsDeliveryCosts | WarehouseErfbsDeliveryCostsDict | None = None
    """What the seller is ready to pay for the delivery."""

    delivery_method_id: int
    """The method to change, from `delivery_method.list`."""

    name: str | None = None
    """Name of the method, up to 100 characters."""

    return_settings: (
        WarehouseErfbsAggregatorReturnSettingsUpdate | WarehouseErfbsAggregatorReturnSettingsUpdateDict | None
    ) = None
    """How buyers give goods back."""

    warehouse_id: int
    """The warehouse of the method."""

    is_courier_phone_same_as_warehouse: bool | None = None
    """When true, the phone of the warehouse becomes the phone for the courier; true when left out."""


@model
class WarehouseErfbsAggregatorDeliveryMethodUpdateResponse(Model):
    """Answer of `warehouse_erfbs.aggregator_delivery_method_update`."""

    operation_id: str | None = None
    """What `warehouse.operation_status` takes."""


OPERATION = Operation(
    api="seller",
    name="warehouse_erfbs.aggregator_delivery_method_update",
    method="POST",
    path="/v1/warehouse/erfbs/aggregator/delivery-method/update",
    summary="Change a delivery method with couriers of partners",
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
    request=WarehouseErfbsAggregatorDeliveryMethodUpdateRequest,
    response=WarehouseErfbsAggregatorDeliveryMethodUpdateResponse,
)
