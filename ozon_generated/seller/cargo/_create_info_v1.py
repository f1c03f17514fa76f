# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/cargoes/create/info``: Show the cargoes that were made (removed)."""

from __future__ import annotations

from datetime import date

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Lifecycle,
    Operation,
)
from .._shared_cargo_task_status import CargoTaskStatus
from ._shared_cargo_create_errors import CargoCreateErrors
from ._shared_cargo_create_result import CargoCreateResult


@model
class CargoCreateInfoV1Request(Model):
    """Request of `cargo.create_info_v1`."""

    operation_id: str
    """From `cargo.create`."""


@model
class CargoCreateInfoV1Response(Model):
    """Answer of `cargo.create_info_v1`."""

    result: CargoCreateResult | None = None
    """The new cargoes."""

    status: CargoTaskStatus | None = None
    """State of a task on cargoes."""

    errors: CargoCreateErrors | None = None
    """Why cargoes could not be made."""


OPERATION = Operation(
    api="seller",
    name="cargo.create_info_v1",
    method="POST",
    path="/v1/cargoes/create/info",
    summary="Show the cargoes that were made (removed)",
    safety="read",
    lifecycle=Lifecycle(
        announced=date(2025, 10, 8),
        off=date(2026, 6, 11),
        replacement=("cargo.create_info",),
        note="No exact day is known; it had left the document by the day given as off",
    ),
    item_errors=ItemErrors(
        items="errors.items_validation", errors="type", key="cargo_key", whole=("errors.error_reasons",)
    ),
    request=CargoCreateInfoV1Request,
    response=CargoCreateInfoV1Response,
)
