# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/cargoes/transport/bind``: Put boxes on transport pallets or take them off."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

import attrs

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Lifecycle,
    Operation,
    Task,
)
from ._shared_transport_cargo_bind_error_reason import TransportCargoBindErrorReason

if TYPE_CHECKING:
    from ._inputs import TransportCargoBindingDict


@model
class TransportCargoBinding(Model):
    """Boxes for one pallet."""

    cargo_ids: Sequence[int]
    """Boxes of the supply."""

    transport_cargo_id: int
    """Pallet, from `transport_cargo.create_status`."""


@model
class TransportCargoBindRequest(Model):
    """One of the two lists has to be sent."""

    cargoes_unbind_transport_cargoes: Sequence[int] | None = None
    """Boxes to take off their pallets."""

    supply_id: int
    """Supply, from `supply_order.get`."""

    transport_cargo_bind: Sequence[TransportCargoBinding | TransportCargoBindingDict] | None = None
    """Boxes to put on pallets."""


@model
class TransportCargoBindResponse(Model):
    """Answer of `transport_cargo.bind`."""

    error_reasons: list[TransportCargoBindErrorReason] = attrs.field(factory=list)
    """Why no task was started."""

    operation_id: str | None = None
    """What `transport_cargo.bind_status` takes."""


OPERATION = Operation(
    api="seller",
    name="transport_cargo.bind",
    method="POST",
    path="/v1/cargoes/transport/bind",
    summary="Put boxes on transport pallets or take them off",
    safety="write",
    repeatable=True,
    lifecycle=Lifecycle(beta=True, added=date(2026, 6, 11)),
    task=Task(
        id="operation_id",
        poll="transport_cargo.bind_status",
        argument="operation_id",
        state="status",
        pending=("IN_PROGRESS",),
        done=("SUCCESS",),
        failed=("FAILED",),
    ),
    item_errors=ItemErrors(items="", errors="error_reasons", accepted="operation_id"),
    request=TransportCargoBindRequest,
    response=TransportCargoBindResponse,
)
