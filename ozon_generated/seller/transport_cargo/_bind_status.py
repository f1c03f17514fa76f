# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/cargoes/transport/bind/status``: Show whether boxes were put on pallets."""

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
from ._shared_transport_cargo_bind_error_reason import TransportCargoBindErrorReason


@model
class TransportCargoBindStatusRequest(Model):
    """Request of `transport_cargo.bind_status`."""

    operation_id: str
    """From `transport_cargo.bind`."""


@model
class TransportCargoBindStatusResponse(Model):
    """Answer of `transport_cargo.bind_status`."""

    error_reasons: list[TransportCargoBindErrorReason] = attrs.field(factory=list)

    status: TransportCargoTaskStatus | None = None
    """State of a task on boxes and pallets."""


OPERATION = Operation(
    api="seller",
    name="transport_cargo.bind_status",
    method="POST",
    path="/v1/cargoes/transport/bind/status",
    summary="Show whether boxes were put on pallets",
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
    request=TransportCargoBindStatusRequest,
    response=TransportCargoBindStatusResponse,
)
