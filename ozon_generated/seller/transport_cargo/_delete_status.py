# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/cargoes/delete/status``: Show whether boxes or pallets were deleted."""

from __future__ import annotations

from datetime import date

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Lifecycle,
    Operation,
    Polled,
)
from .._shared_transport_cargo_task_status import TransportCargoTaskStatus
from ._shared_transport_cargo_delete_errors import TransportCargoDeleteErrors


@model
class TransportCargoDeleteStatusRequest(Model):
    """Request of `transport_cargo.delete_status`."""

    operation_id: str
    """From `transport_cargo.delete`."""


@model
class TransportCargoDeleteStatusResponse(Model):
    """Answer of `transport_cargo.delete_status`."""

    errors: TransportCargoDeleteErrors | None = None
    """Why boxes or pallets could not be deleted."""

    status: TransportCargoTaskStatus | None = None
    """State of a task on boxes and pallets."""


OPERATION = Operation(
    api="seller",
    name="transport_cargo.delete_status",
    method="POST",
    path="/v2/cargoes/delete/status",
    summary="Show whether boxes or pallets were deleted",
    safety="read",
    lifecycle=Lifecycle(beta=True, added=date(2026, 6, 11)),
    item_errors=ItemErrors(
        items="errors.transport_cargo_error_reasons",
        errors="error_reasons",
        key="transport_cargo_id",
        whole=("errors.supply_error_reasons", "errors.cargo_error_reasons"),
    ),
    polled=Polled(
        ids=("operation_id",),
        argument="operation_id",
        state="status",
        pending=("IN_PROGRESS",),
        done=("SUCCESS",),
        failed=("FAILED",),
    ),
    request=TransportCargoDeleteStatusRequest,
    response=TransportCargoDeleteStatusResponse,
)
