# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/cargoes/transport/activate/status``: Show whether pallets were switched on."""

from __future__ import annotations

from datetime import date
from typing import Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Lifecycle,
    Operation,
    Polled,
)
from .._shared_transport_cargo_task_status import TransportCargoTaskStatus

TransportCargoActivateErrorReason: TypeAlias = (
    Literal["OPERATION_NOT_FOUND", "SUPPLY_IS_FINALIZED", "CAN_NOT_EDIT_TAG", "UNDEFINED"] | str
)
"""Why the supply could not be switched."""


@model
class TransportCargoActivateStatusRequest(Model):
    """Request of `transport_cargo.activate_status`."""

    operation_id: str
    """From `transport_cargo.activate`."""


@model
class TransportCargoActivateStatusResponse(Model):
    """Answer of `transport_cargo.activate_status`."""

    error_reasons: list[TransportCargoActivateErrorReason] = attrs.field(factory=list)

    status: TransportCargoTaskStatus | None = None
    """State of a task on boxes and pallets."""


OPERATION = Operation(
    api="seller",
    name="transport_cargo.activate_status",
    method="POST",
    path="/v1/cargoes/transport/activate/status",
    summary="Show whether pallets were switched on",
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
    request=TransportCargoActivateStatusRequest,
    response=TransportCargoActivateStatusResponse,
)
