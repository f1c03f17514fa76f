# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/cargoes/transport/create/status``: Show the transport pallets that were made."""

from __future__ import annotations

from datetime import date

import attrs

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Lifecycle,
    Operation,
    Polled,
)
from .._shared_transport_cargo_task_status import TransportCargoTaskStatus
from .._shared_transport_cargo_type import TransportCargoType
from ._shared_transport_cargo_create_error_reason import TransportCargoCreateErrorReason


@model
class TransportCargoCreateStatusRequest(Model):
    """Request of `transport_cargo.create_status`."""

    operation_id: str
    """From `transport_cargo.create`."""


@model
class TransportCargoCreated(Model):
    """A new pallet."""

    id: int | None = None
    """Number of the pallet; other calls name it transport_cargo_id."""

    type: TransportCargoType | None = None
    """Kind of transport cargo; pallets are the only one."""


@model
class TransportCargoCreateResult(Model):
    """The new pallets."""

    transport_cargoes: list[TransportCargoCreated] = attrs.field(factory=list)


@model
class TransportCargoCreateStatusResponse(Model):
    """Answer of `transport_cargo.create_status`."""

    result: TransportCargoCreateResult | None = None
    """The new pallets."""

    error_reasons: list[TransportCargoCreateErrorReason] = attrs.field(factory=list)

    status: TransportCargoTaskStatus | None = None
    """State of a task on boxes and pallets."""


OPERATION = Operation(
    api="seller",
    name="transport_cargo.create_status",
    method="POST",
    path="/v1/cargoes/transport/create/status",
    summary="Show the transport pallets that were made",
    safety="read",
    lifecycle=Lifecycle(beta=True, added=date(2026, 6, 11)),
    item_errors=ItemErrors(items="", errors="error_reasons"),
    polled=Polled(
        ids=("operation_id",),
        argument="operation_id",
        state="status",
        pending=("IN_PROGRESS",),
        done=("SUCCESS",),
        failed=("FAILED",),
    ),
    request=TransportCargoCreateStatusRequest,
    response=TransportCargoCreateStatusResponse,
)
