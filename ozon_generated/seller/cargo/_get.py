# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/cargoes/get``: Show the cargoes of supplies."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal, TypeAlias

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

CargoPlacementZoneType: TypeAlias = Literal["UNSPECIFIED", "UNDEFINED", "SINGLE", "MULTI"] | str
"""SINGLE holds products for one zone of the warehouse, MULTI for several."""


@model
class CargoGetRequest(Model):
    """Request of `cargo.get`."""

    supply_ids: Sequence[int]
    """Up to 100 supplies."""


@model
class CargoTracking(Model):
    """Where the cargo is."""

    status: CargoTrackingStatus | None = None
    """Stage of a cargo on its way."""

    date_: date | None = wire("date", default=None)
    """Day that type tells about."""

    type: CargoArrivalType | None = None
    """Whether the date is a forecast or the actual arrival."""


@model
class Cargo(Model):
    """A box or pallet of a supply."""

    bundle_id: str | None = None
    """Contents of the cargo, readable with `supply_order.bundle`."""

    cargo_id: int | None = None
    """Number of the cargo."""

    content_type: CargoContentType | None = None
    """One product or several."""

    placement_zone_type: CargoPlacementZoneType | None = None
    """Products for one zone of the warehouse or for several."""

    tracking_info: CargoTracking | None = None
    """Where the cargo is."""

    type: CargoKind | None = None
    """A box or a pallet."""


@model
class CargoSupply(Model):
    """Cargoes of one supply."""

    bundle_id: str | None = None
    """Contents of all cargoes, readable with `supply_order.bundle`."""

    cargoes: list[Cargo] = attrs.field(factory=list)

    supply_id: int | None = None
    """Number of the supply."""


@model
class CargoGetResponse(Model):
    """Answer of `cargo.get`."""

    supply: list[CargoSupply] = attrs.field(factory=list)
    """One row per supply."""


OPERATION = Operation(
    api="seller",
    name="cargo.get",
    method="POST",
    path="/v1/cargoes/get",
    summary="Show the cargoes of supplies",
    safety="read",
    lifecycle=Lifecycle(added=date(2026, 1, 16)),
    request=CargoGetRequest,
    response=CargoGetResponse,
)
