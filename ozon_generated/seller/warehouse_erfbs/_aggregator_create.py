# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/warehouse/erfbs/aggregator/create``: Create an rFBS Express warehouse with couriers of partners."""

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
from .._shared_geo_point import GeoPoint
from ._shared_warehouse_erfbs_delivery_costs import WarehouseErfbsDeliveryCosts
from ._shared_warehouse_erfbs_return_method import WarehouseErfbsReturnMethod
from ._shared_warehouse_erfbs_timetable import WarehouseErfbsTimetable

if TYPE_CHECKING:
    from .._inputs import GeoPointDict
    from ._inputs import (
        WarehouseErfbsAggregatorDeliveryMethodDict,
        WarehouseErfbsAggregatorReturnSettingsDict,
        WarehouseErfbsDeliveryCostsDict,
        WarehouseErfbsTimetableDict,
    )


WarehouseErfbsAggregatorDeliveryMethodCutIn: TypeAlias = Literal[15, 30, 60, 120, 180, 240, 300, 360, 420, 480] | int


@model
class WarehouseErfbsAggregatorReturnSettings(Model):
    """How buyers give goods back."""

    contact_days: int | None = None
    """Days within which the seller gets in touch with the buyer, at most 5; demanded with COURIER."""

    post_office_zipcode: str | None = None
    """Postal code, 6 digits, of the Russian Post office for easy returns."""

    return_method: WarehouseErfbsReturnMethod
    """By whom the goods come back."""

    transport_company_name: str | None = None
    """Name of the company; demanded with TRANSPORT_COMPANY."""

    return_point_id: int | None = None
    """Point where the returns are collected."""


@model
class WarehouseErfbsAggregatorDeliveryMethod(Model):
    """Delivery by couriers of Ozon's partners."""

    name: str
    """What the delivery method is called in the seller cabinet."""

    courier_comment: str | None = None
    """Hint for the courier, up to 3000 characters."""

    courier_phones: Sequence[str]
    """Up to 3 phones for the courier, as +7(XXX)XXX-XX-XX."""

    cut_in: WarehouseErfbsAggregatorDeliveryMethodCutIn
    """Minutes for the assembly of an order."""

    deliver_to_pvz: bool
    """True to deliver to pickup points of Ozon too."""

    delivery_costs: WarehouseErfbsDeliveryCosts | WarehouseErfbsDeliveryCostsDict
    """What the seller is ready to pay for the delivery."""

    return_settings: WarehouseErfbsAggregatorReturnSettings | WarehouseErfbsAggregatorReturnSettingsDict
    """How buyers give goods back."""

    is_courier_phone_same_as_warehouse: bool | None = None
    """When true, the phone of the warehouse becomes the phone for the courier; true when left out."""


@model
class WarehouseErfbsAggregatorCreateRequest(Model):
    """Request of `warehouse_erfbs.aggregator_create`."""

    address_coordinates: GeoPoint | GeoPointDict
    """Where the warehouse stands; the address is found from it."""

    is_auto_assembly: bool | None = None
    """Whether orders are assembled automatically; false when left out. Ozon takes False when it is absent."""

    delivery_method: WarehouseErfbsAggregatorDeliveryMethod | WarehouseErfbsAggregatorDeliveryMethodDict
    """The first delivery method of the warehouse."""

    min_order_value: int | None = None
    """Least value of an order in roubles."""

    name: str
    """Name of the warehouse, up to 100 characters."""

    phone: str
    """Phone of the warehouse as +7(XXX)XXX-XX-XX."""

    timetable_warehouse: WarehouseErfbsTimetable | WarehouseErfbsTimetableDict
    """Working days, and days off."""


@model
class WarehouseErfbsAggregatorCreateResponse(Model):
    """Answer of `warehouse_erfbs.aggregator_create`."""

    operation_id: str | None = None
    """What `warehouse.operation_status` takes."""


OPERATION = Operation(
    api="seller",
    name="warehouse_erfbs.aggregator_create",
    method="POST",
    path="/v1/warehouse/erfbs/aggregator/create",
    summary="Create an rFBS Express warehouse with couriers of partners",
    safety="write",
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
    request=WarehouseErfbsAggregatorCreateRequest,
    response=WarehouseErfbsAggregatorCreateResponse,
)
