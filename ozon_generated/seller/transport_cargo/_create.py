# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/cargoes/transport/create``: Make transport pallets for a supply."""

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
from .._shared_transport_cargo_type import TransportCargoType
from ._shared_transport_cargo_create_error_reason import TransportCargoCreateErrorReason

if TYPE_CHECKING:
    from ._inputs import TransportCargoOrderDict


@model
class TransportCargoOrder(Model):
    """Number of pallets to make."""

    count: int
    """Pallets to make, at most 40."""

    type: TransportCargoType
    """Kind of transport cargo; pallets are the only one."""


@model
class TransportCargoCreateRequest(Model):
    """Request of `transport_cargo.create`."""

    supply_id: int
    """Supply, from `supply_order.get`."""

    transport_cargoes: Sequence[TransportCargoOrder | TransportCargoOrderDict]
    """How many pallets to make."""


@model
class TransportCargoCreateResponse(Model):
    """Answer of `transport_cargo.create`."""

    error_reasons: list[TransportCargoCreateErrorReason] = attrs.field(factory=list)
    """Why no task was started."""

    operation_id: str | None = None
    """What `transport_cargo.create_status` takes."""


OPERATION = Operation(
    api="seller",
    name="transport_cargo.create",
    method="POST",
    path="/v1/cargoes/transport/create",
    summary="Make transport pallets for a supply",
    safety="write",
    lifecycle=Lifecycle(beta=True, added=date(2026, 6, 11)),
    task=Task(
        id="operation_id",
        poll="transport_cargo.create_status",
        argument="operation_id",
        state="status",
        pending=("IN_PROGRESS",),
        done=("SUCCESS",),
        failed=("FAILED",),
    ),
    item_errors=ItemErrors(items="", errors="error_reasons", accepted="operation_id"),
    request=TransportCargoCreateRequest,
    response=TransportCargoCreateResponse,
)
