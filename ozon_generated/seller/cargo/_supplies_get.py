# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/cargoes/supplies/get``: Show which boxes are on which pallets."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)
from .._shared_transport_cargo_type import TransportCargoType


@model
class CargoSuppliesGetRequest(Model):
    """Request of `cargo.supplies_get`."""

    supply_ids: Sequence[int]
    """Up to 50 supplies."""


@model
class SupplyCargo(Model):
    """A box."""

    barcode: str | None = None
    """Barcode of the box label."""

    bundle_id: str | None = None
    """Contents of the box, readable with `supply_order.bundle`."""

    cargo_id: int | None = None
    """Number of the box."""


@model
class SupplyTransportCargo(Model):
    """A pallet with its boxes."""

    bundle_id: str | None = None
    """Contents of all its boxes, readable with `supply_order.bundle`."""

    cargoes: list[SupplyCargo] = attrs.field(factory=list)
    """Boxes on the pallet."""

    transport_cargo_id: int | None = None
    """Number of the pallet."""

    type: TransportCargoType | None = None
    """Kind of transport cargo; pallets are the only one."""


@model
class SupplyCargoes(Model):
    """Boxes and pallets of one supply."""

    bundle_id: str | None = None
    """Declared contents, readable with `supply_order.bundle`."""

    cargoes_without_transport_cargoes: list[SupplyCargo] = attrs.field(factory=list)
    """Boxes that are on no pallet."""

    supply_id: int | None = None
    """Number of the supply."""

    transport_cargoes: list[SupplyTransportCargo] = attrs.field(factory=list)
    """Pallets with their boxes."""


@model
class CargoSuppliesGetResponse(Model):
    """Answer of `cargo.supplies_get`."""

    not_found_supply_ids: list[int] = attrs.field(factory=list)
    """Numbers that are no supplies of this seller."""

    supplies_cargoes: list[SupplyCargoes] = attrs.field(factory=list)
    """One row per supply."""


OPERATION = Operation(
    api="seller",
    name="cargo.supplies_get",
    method="POST",
    path="/v1/cargoes/supplies/get",
    summary="Show which boxes are on which pallets",
    safety="read",
    lifecycle=Lifecycle(beta=True, added=date(2026, 6, 11)),
    request=CargoSuppliesGetRequest,
    response=CargoSuppliesGetResponse,
)
