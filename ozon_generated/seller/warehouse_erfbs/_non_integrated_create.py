# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/warehouse/erfbs/non-integrated/create``: Create an rFBS Express warehouse with own delivery."""

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
from ._shared_warehouse_erfbs_non_integrated_return_settings import WarehouseErfbsNonIntegratedReturnSettings
from ._shared_warehouse_erfbs_timetable import WarehouseErfbsTimetable

if TYPE_CHECKING:
    from .._inputs import GeoPointDict
    from ._inputs import (
        WarehouseErfbsDeliveryPolygonDict,
        WarehouseErfbsNonIntegratedDeliveryMethodDict,
        WarehouseErfbsNonIntegratedReturnSettingsDict,
        WarehouseErfbsTimetableDict,
    )


WarehouseErfbsNonIntegratedDeliveryMethodCutIn: TypeAlias = Literal[15, 30, 60, 120, 180, 240, 300, 360, 420, 480] | int

WarehouseErfbsDeliveryPolygonTime: TypeAlias = Literal[15, 30, 45, 60, 90, 120, 150] | int


@model
class WarehouseErfbsDeliveryPolygon(Model):
    """An area and how fast it is delivered to."""

    id: int
    """Number of the area from `polygon.create`."""

    time: WarehouseErfbsDeliveryPolygonTime
    """Minutes within which an order is delivered in the area."""


@model
class WarehouseErfbsNonIntegratedDeliveryMethod(Model):
    """Delivery by the seller, or by a service that he chose."""

    name: str
    """What the delivery method is called in the seller cabinet."""

    courier_cutoff: int
    """Minutes from the end of the assembly to the hand-over, 5 to 45."""

    cut_in: WarehouseErfbsNonIntegratedDeliveryMethodCutIn
    """Minutes for the assembly of an order."""

    delivery_polygons: Sequence[WarehouseErfbsDeliveryPolygon | WarehouseErfbsDeliveryPolygonDict]
    """Areas from `polygon.create`, each with its time of delivery."""

    return_settings: WarehouseErfbsNonIntegratedReturnSettings | WarehouseErfbsNonIntegratedReturnSettingsDict
    """How buyers give goods back."""


@model
class WarehouseErfbsNonIntegratedCreateRequest(Model):
    """Request of `warehouse_erfbs.non_integrated_create`."""

    address_coordinates: GeoPoint | GeoPointDict
    """Where the warehouse stands; the address is found from it."""

    is_auto_assembly: bool | None = None
    """Whether orders are assembled automatically; false when left out. Ozon takes False when it is absent."""

    delivery_method: WarehouseErfbsNonIntegratedDeliveryMethod | WarehouseErfbsNonIntegratedDeliveryMethodDict
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
class WarehouseErfbsNonIntegratedCreateResponse(Model):
    """Answer of `warehouse_erfbs.non_integrated_create`."""

    operation_id: str | None = None
    """What `warehouse.operation_status` takes."""


OPERATION = Operation(
    api="seller",
    name="warehouse_erfbs.non_integrated_create",
    method="POST",
    path="/v1/warehouse/erfbs/non-integrated/create",
    summary="Create an rFBS Express warehouse with own delivery",
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
    request=WarehouseErfbsNonIntegratedCreateRequest,
    response=WarehouseErfbsNonIntegratedCreateResponse,
)
