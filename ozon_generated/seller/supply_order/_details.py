# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/supply-order/details``: Show one supply order and what may be changed."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)
from ._shared_supply_order_state import SupplyOrderState
from ._shared_supply_order_timeslot_in_timezone import SupplyOrderTimeslotInTimezone
from ._shared_supply_storage_warehouse import SupplyStorageWarehouse

SupplyCancellationLockReason: TypeAlias = (
    Literal[
        "UNSPECIFIED",
        "INVALID_SUPPLY_STATE",
        "SUPPLY_IS_VIRTUAL",
        "SUPPLY_HAS_ACTIVE_UTD",
        "SUPPLY_DOES_NOT_BELONG_TO_COMPANY",
        "PICKUP_SUPPLY_IS_LOCKED_DOWN",
        "UNDEFINED",
    ]
    | str
)
"""Why the supply may not be cancelled."""

SupplyContentLockReason: TypeAlias = (
    Literal[
        "UNSPECIFIED",
        "INCORRECT_SUPPLY_STATE",
        "DEADLINE",
        "UTD_IS_UPLOADED",
        "STORAGE_WAREHOUSE_IS_NOT_WMS",
        "CONTRACT_IS_NOT_VALID_FOR_HANDLING_ORDERS",
        "SUPPLY_IS_VIRTUAL",
        "SUPPLY_DOES_NOT_BELONG_TO_COMPANY",
        "UNDEFINED",
    ]
    | str
)
"""Why the contents may not be changed."""

SupplyOverdueReason: TypeAlias = (
    Literal[
        "UNSPECIFIED",
        "ORDER_TIMESLOT_EXPIRED",
        "ORDER_TIMESLOT_NOT_SELECTED",
        "NOT_READY_FOR_PICKUP",
        "PICKUP_FAILED",
        "UNDEFINED",
    ]
    | str
)
"""Why a supply was not brought in time."""

SupplyState: TypeAlias = (
    Literal[
        "UNSPECIFIED",
        "DATA_FILLING",
        "READY_TO_SUPPLY",
        "ACCEPTED_AT_SUPPLY_WAREHOUSE",
        "REJECTED_AT_SUPPLY_WAREHOUSE",
        "IN_TRANSIT",
        "ACCEPTED_AT_STORAGE_WAREHOUSE",
        "REPORTS_CONFIRMATION_AWAITING",
        "REPORT_REJECTED",
        "COMPLETED",
        "CANCELLED",
        "OVERDUE",
    ]
    | str
)
"""Stage of one supply in `supply_order.details`; spelt ACCEPTED_AT_STORAGE_WAREHOUSE where SupplyOrderState has
ACCEPTANCE_AT.
"""

SupplyTimeslotLockReason: TypeAlias = (
    Literal[
        "UNSPECIFIED",
        "INVALID_ORDER_STATE",
        "ORDER_IS_VIRTUAL",
        "SET_TIMESLOT_DEADLINE_EXCEED",
        "ORDER_DOES_NOT_BELONG_TO_COMPANY",
        "UNDEFINED",
    ]
    | str
)
"""Why the timeslot may not be changed."""

SupplyVehicleLockReason: TypeAlias = (
    Literal[
        "UNSPECIFIED", "INVALID_ORDER_STATE", "VEHICLE_NOT_REQUIRED", "ORDER_DOES_NOT_BELONG_TO_COMPANY", "UNDEFINED"
    ]
    | str
)
"""Why driver and vehicle may not be set."""


@model
class SupplyOrderDetailsRequest(Model):
    """Request of `supply_order.details`."""

    order_id: int
    """Supply order, from `supply_order.list`."""


@model
class SupplyOrderDetailsTags(Model):
    """Traits of the supply order."""

    is_econom: bool | None = None
    """True for a supply of economy goods."""

    is_super_fbo: bool | None = None
    """True for the Super FBO scheme."""

    is_virtual: bool | None = None
    """True for an order that Ozon made itself, for goods that are in its warehouses already."""

    original_supply_id: int | None = None
    """For a virtual order, the supply that it came from."""

    product_super_fbo: bool | None = None
    """True when products of the Super FBO scheme are in it."""


@model
class SupplyCancellationAllowability(Model):
    """Whether the supply may be cancelled."""

    can_not_set_reasons: list[SupplyCancellationLockReason] = attrs.field(factory=list)
    """What stands against it."""

    can_set: bool | None = None
    """True when `supply_order.cancel` is possible."""


@model
class SupplyContent(Model):
    """The contents of the supply, and whether they may be changed."""

    bundle_id: str | None = None
    """Contents, readable with `supply_order.bundle`."""

    can_not_set_reasons: list[SupplyContentLockReason] = attrs.field(factory=list)
    """What stands against it."""

    can_set: bool | None = None
    """True when `supply_order.content_update` is possible."""


@model
class SupplyEttn(Model):
    """The electronic waybill (ETTN) of the supply."""

    contains_valid: bool | None = None
    """True when a valid waybill is among the uploaded ones."""

    is_required: bool | None = None
    """True when the supply needs a waybill."""

    is_uploaded: bool | None = None
    """True when a waybill was uploaded."""


@model
class SupplyDetailsTags(Model):
    """What the goods of the supply need."""

    is_ettn_required: bool | None = None
    """True when an electronic waybill (ETTN) is needed."""

    is_evsd_required: bool | None = None
    """True when an electronic veterinary certificate (EVSD) is needed."""

    is_jewelry: bool | None = None
    """True when jewellery is among the goods."""

    is_marking_possible: bool | None = None
    """True when goods may carry marking codes."""

    is_marking_required: bool | None = None
    """True when goods must carry marking codes."""

    is_utd: bool | None = None
    """True when a universal transfer document (UTD) goes with the supply."""


@model
class SupplyOrderDetailsSupply(Model):
    """One supply of the order, with what may still be changed."""

    cancellation_allowability: SupplyCancellationAllowability | None = None
    """Whether the supply may be cancelled."""

    content: SupplyContent | None = None
    """The contents of the supply, and whether they may be changed."""

    ettn_info: SupplyEttn | None = None
    """The electronic waybill (ETTN) of the supply."""

    is_crossdock: bool | None = None
    """True when Ozon carries the goods on from a drop-off point."""

    overdue_reason: SupplyOverdueReason | None = None
    """Why the supply is overdue."""

    storage_warehouse: SupplyStorageWarehouse | None = None
    """Where the goods will be stored."""

    macrolocal_cluster_id: int | None = None
    """Cluster of the storage warehouse, from `cluster.list`."""

    supply_id: int | None = None
    """Number of the supply; cargoes, labels and acts refer to it."""

    supply_state: SupplyState | None = None
    """Stage of the supply."""

    supply_tags: SupplyDetailsTags | None = None
    """What the goods of the supply need."""


@model
class SupplyOrderDetailsTimeslot(Model):
    """The timeslot, and whether it may be changed."""

    can_not_set_reasons: list[SupplyTimeslotLockReason] = attrs.field(factory=list)
    """What stands against it."""

    can_set: bool | None = None
    """True when another one may be chosen."""

    value: SupplyOrderTimeslotInTimezone | None = None
    """The chosen timeslot."""


@model
class SupplyOrderVehicle(Model):
    """Driver and vehicle of a supply order."""

    driver_is_deleted: bool | None = None
    """True when the driver was removed from the order."""

    driver_name: str | None = None
    """Full name of the person who drives."""

    driver_phone: str | None = None
    """Number with country code."""

    vehicle_is_deleted: bool | None = None
    """True when the vehicle was removed from the order."""

    vehicle_model: str | None = None
    """Make and type, such as ГАЗель Next."""

    vehicle_number: str | None = None
    """Registration plate."""


@model
class SupplyOrderDetailsVehicle(Model):
    """The vehicle, and whether it may be changed."""

    can_not_set_reasons: list[SupplyVehicleLockReason] = attrs.field(factory=list)
    """What stands against it."""

    can_set: bool | None = None
    """True when driver and vehicle may be set."""

    value: SupplyOrderVehicle | None = None
    """The data that were set."""


@model
class SupplyOrderDetailsResponse(Model):
    """Answer of `supply_order.details`."""

    created_date: datetime | None = None
    """Moment of creation, UTC."""

    data_filling_deadline_utc: datetime | None = None
    """Moment until which the seller has to finish the data, UTC."""

    dropoff_warehouse_id: int | None = None
    """Drop-off point or warehouse of Ozon to which the goods are brought."""

    order_id: int | None = None
    """Number of the supply order."""

    order_number: str | None = None
    """Number of the supply order as the seller cabinet shows it."""

    order_tags: SupplyOrderDetailsTags | None = None
    """Traits of the supply order."""

    state: SupplyOrderState | None = None
    """Stage of a supply order or of a supply in it. DATA_FILLING waits for the seller (cargoes, vehicle),
    READY_TO_SUPPLY may be brought, then ACCEPTED_AT_SUPPLY_WAREHOUSE at the drop-off point, IN_TRANSIT,
    ACCEPTANCE_AT_STORAGE_WAREHOUSE, REPORTS_CONFIRMATION_AWAITING (the acts have to be agreed), COMPLETED. OVERDUE
    means that the timeslot was missed.
    """

    state_updated_date: datetime | None = None
    """Moment when the stage changed, UTC."""

    supplies: list[SupplyOrderDetailsSupply] = attrs.field(factory=list)
    """One supply per storage warehouse."""

    timeslot: SupplyOrderDetailsTimeslot | None = None
    """When the goods are brought, and whether that may be changed."""

    vehicle: SupplyOrderDetailsVehicle | None = None
    """Who brings the goods, and whether that may be changed."""


OPERATION = Operation(
    api="seller",
    name="supply_order.details",
    method="POST",
    path="/v1/supply-order/details",
    summary="Show one supply order and what may be changed",
    safety="read",
    lifecycle=Lifecycle(added=date(2025, 12, 4)),
    request=SupplyOrderDetailsRequest,
    response=SupplyOrderDetailsResponse,
)
