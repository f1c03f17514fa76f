# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/cargoes/delete/status``: Show whether cargoes were deleted."""

from __future__ import annotations

from datetime import date

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Lifecycle,
    Operation,
    Polled,
)
from .._shared_supply_operation_status import SupplyOperationStatus
from ._shared_cargo_delete_errors import CargoDeleteErrors


@model
class CargoDeleteStatusRequest(Model):
    """Request of `cargo.delete_status`."""

    operation_id: str
    """From `cargo.delete`."""


@model
class CargoDeleteStatusResponse(Model):
    """Answer of `cargo.delete_status`."""

    errors: CargoDeleteErrors | None = None
    """Why cargoes could not be deleted."""

    status: SupplyOperationStatus | None = None
    """State of a task on a supply."""


OPERATION = Operation(
    api="seller",
    name="cargo.delete_status",
    method="POST",
    path="/v1/cargoes/delete/status",
    summary="Show whether cargoes were deleted",
    safety="read",
    lifecycle=Lifecycle(added=date(2025, 5, 20)),
    item_errors=ItemErrors(
        items="errors.cargo_error_reasons",
        errors="error_reasons",
        key="cargo_id",
        whole=("errors.supply_error_reasons",),
    ),
    polled=Polled(
        ids=("operation_id",),
        argument="operation_id",
        state="status",
        pending=("IN_PROGRESS",),
        done=("SUCCESS",),
        failed=("ERROR",),
    ),
    request=CargoDeleteStatusRequest,
    response=CargoDeleteStatusResponse,
)
