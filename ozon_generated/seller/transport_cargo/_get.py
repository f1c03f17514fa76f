# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/cargoes/get``: Show the boxes and transport pallets of supplies."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

from ...model import Model, model, wire
from ...operation import (
    Lifecycle,
    Operation,
)
from .._shared_cargo_arrival_type import CargoArrivalType
from .._shared_cargo_content_type import CargoContentType
from .._shared_cargo_kind import CargoKind
from .._shared_cargo_tracking_status import CargoTrackingStatus
from .._shared_supply_timezone_offset import SupplyTimezoneOffset
from .._shared_transport_cargo_type import TransportCargoType

if TYPE_CHECKING:
    from ._inputs import TransportCargoSupplyQueryDict


TransportCargoPlacementZoneType: TypeAlias = Literal["UNSPECIFIED", "UNDEFINED", "TYPE_SINGLE", "MULTI"] | str
"""TYPE_SINGLE holds products for one zone of the warehouse, MULTI for several; `cargo.get` spells the first one
SINGLE.
"""

TransportCargoTrackingStatus: TypeAlias = (
    Literal[
        "UNSPECIFIED",
        "READY_TO_SUPPLY",
        "REFUSED",
        "ON_WAREHOUSE",
        "NOT_DELIVERED",
        "ON_POINT_SHIPMENT",
        "ON_TRANSIT_WAREHOUSE",
        "LOST",
        "CREATED",
        "CARGO_DISASSEMBLED",
    ]
    | str
)
"""Stage of a pallet on its way; CARGO_DISASSEMBLED means that its boxes go on singly."""


@model
class TransportCargoSupplyQuery(Model):
    """A supply and the boxes of it to show."""

    cargo_ids: Sequence[int]
    """Boxes and pallets of the supply."""

    supply_id: int
    """Supply, from `supply_order.get`."""


@model
class TransportCargoGetRequest(Model):
    """Request of `transport_cargo.get`."""

    supplies: Sequence[TransportCargoSupplyQuery | TransportCargoSupplyQueryDict]
    """Up to 100 supplies with the boxes to show."""


@model
class TransportCargoSupplyCargoArrival(Model):
    """Day of an arrival."""

    date_: datetime | None = wire("date", default=None)
    """Day of the arrival, as a moment."""

    timezone_info: SupplyTimezoneOffset | None = None
    """Time zone of a warehouse."""


@model
class TransportCargoSupplyCargoTracking(Model):
    """Where the box is."""

    status: CargoTrackingStatus | None = None
    """Stage of a cargo on its way."""

    arrival_at: TransportCargoSupplyCargoArrival | None = None
    """Arrival, foreseen or actual."""

    type: CargoArrivalType | None = None
    """Whether the date is a forecast or the actual arrival."""


@model
class TransportCargoSupplyCargo(Model):
    """A box of the supply."""

    bundle_id: str | None = None
    """Contents of the box, readable with `supply_order.bundle`."""

    cargo_id: int | None = None
    """Number of the box."""

    content_type: CargoContentType | None = None
    """One product or several."""

    placement_zone_type: TransportCargoPlacementZoneType | None = None
    """Products for one zone of the warehouse or for several."""

    tracking_info: TransportCargoSupplyCargoTracking | None = None
    """Where the box is."""

    transport_cargo_id: int | None = None
    """Pallet on which the box travels; 0 when it is on none."""

    type: CargoKind | None = None
    """A box or a pallet."""


@model
class TransportCargoSupplyLimits(Model):
    """How much a supply may hold."""

    max_box_count: int | None = None
    """Boxes of the supply."""

    max_box_sku_count: int | None = None
    """Different products in one box."""

    max_pallet_count: int | None = None
    """Pallets that hold goods themselves."""

    max_transport_pallet_count: int | None = None
    """Pallets on which boxes travel."""


@model
class TransportCargoArrival(Model):
    """Day of an arrival."""

    date_: datetime | None = wire("date", default=None)
    """Day of the arrival, as a moment."""

    timezone: SupplyTimezoneOffset | None = None
    """Time zone of a warehouse."""


@model
class TransportCargoTracking(Model):
    """Where the pallet is."""

    status: TransportCargoTrackingStatus | None = None
    """Stage of a pallet on its way; CARGO_DISASSEMBLED means that its boxes go on singly."""

    arrival_at: TransportCargoArrival | None = None
    """Arrival, foreseen or actual."""

    type: CargoArrivalType | None = None
    """Whether the date is a forecast or the actual arrival."""


@model
class TransportCargo(Model):
    """A pallet on which boxes of a supply travel."""

    box_count: int | None = None
    """Boxes on the pallet."""

    summary_bundle_id: str | None = None
    """Contents of all its boxes, readable with `supply_order.bundle`."""

    tracking_info: TransportCargoTracking | None = None
    """Where the pallet is."""

    transport_cargo_id: int | None = None
    """Number of the pallet."""

    type: TransportCargoType | None = None
    """Kind of transport cargo; pallets are the only one."""


@model
class TransportCargoSupply(Model):
    """Boxes and transport pallets of one supply."""

    bundle_id: str | None = None
    """Declared contents of the supply, readable with `supply_order.bundle`."""

    cargoes: list[TransportCargoSupplyCargo] = attrs.field(factory=list)

    cargoes_bundle_id: str | None = None
    """Contents of all its boxes, readable with `supply_order.bundle`."""

    limits: TransportCargoSupplyLimits | None = None
    """How much the supply may hold."""

    supply_id: int | None = None
    """Number of the supply."""

    transport_cargoes: list[TransportCargo] = attrs.field(factory=list)
    """Pallets on which boxes travel."""


@model
class TransportCargoGetResponse(Model):
    """Answer of `transport_cargo.get`."""

    supplies: list[TransportCargoSupply] = attrs.field(factory=list)
    """One row per supply."""


OPERATION = Operation(
    api="seller",
    name="transport_cargo.get",
    method="POST",
    path="/v2/cargoes/get",
    summary="Show the boxes and transport pallets of supplies",
    safety="read",
    lifecycle=Lifecycle(beta=True, added=date(2026, 6, 11)),
    request=TransportCargoGetRequest,
    response=TransportCargoGetResponse,
)
