# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/cargoes/delete``: Delete cargoes of a supply."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Lifecycle,
    Operation,
    Task,
)
from ._shared_cargo_delete_errors import CargoDeleteErrors


@model
class CargoDeleteRequest(Model):
    """Request of `cargo.delete`."""

    cargo_ids: Sequence[int]
    """Up to 70 cargoes."""

    supply_id: int
    """Supply, from `supply_order.get`."""


@model
class CargoDeleteResponse(Model):
    """Answer of `cargo.delete`."""

    errors: CargoDeleteErrors | None = None
    """Why no task was started."""

    operation_id: str | None = None
    """What `cargo.delete_status` takes."""


OPERATION = Operation(
    api="seller",
    name="cargo.delete",
    method="POST",
    path="/v1/cargoes/delete",
    summary="Delete cargoes of a supply",
    safety="destructive",
    lifecycle=Lifecycle(added=date(2025, 5, 20)),
    task=Task(
        id="operation_id",
        poll="cargo.delete_status",
        argument="operation_id",
        state="status",
        pending=("IN_PROGRESS",),
        done=("SUCCESS",),
        failed=("ERROR",),
    ),
    item_errors=ItemErrors(
        items="errors.cargo_error_reasons",
        errors="error_reasons",
        key="cargo_id",
        whole=("errors.supply_error_reasons",),
        accepted="operation_id",
    ),
    request=CargoDeleteRequest,
    response=CargoDeleteResponse,
)
