# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/cargoes/create/info``: Show the cargoes that were made."""

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
from .._shared_cargo_task_status import CargoTaskStatus
from ._shared_cargo_create_error_reason import CargoCreateErrorReason
from ._shared_cargo_create_result import CargoCreateResult
from ._shared_cargo_item_error_type import CargoItemErrorType


@model
class CargoCreateInfoRequest(Model):
    """Request of `cargo.create_info`."""

    operation_id: str
    """From `cargo.create`."""


@model
class CargoCreateInfoItemValidation(Model):
    """A refused product."""

    cargo_key: str | None = None
    """The seller's own mark of the cargo."""

    item: str | None = None
    """Barcode or article of the product."""

    quant: int | None = None
    """Pieces per pack."""

    type: CargoItemErrorType | None = None
    """Why it was refused."""


@model
class CargoCreateInfoErrors(Model):
    """Why cargoes could not be made."""

    error_reasons: list[CargoCreateErrorReason] = attrs.field(factory=list)

    items_validation: list[CargoCreateInfoItemValidation] = attrs.field(factory=list)
    """Refused products."""


@model
class CargoCreateInfoResponse(Model):
    """Answer of `cargo.create_info`."""

    result: CargoCreateResult | None = None
    """The new cargoes."""

    errors: CargoCreateInfoErrors | None = None
    """Why cargoes could not be made."""

    status: CargoTaskStatus | None = None
    """State of a task on cargoes."""


OPERATION = Operation(
    api="seller",
    name="cargo.create_info",
    method="POST",
    path="/v2/cargoes/create/info",
    summary="Show the cargoes that were made",
    safety="read",
    lifecycle=Lifecycle(added=date(2025, 10, 8)),
    item_errors=ItemErrors(
        items="errors.items_validation", errors="type", key="cargo_key", whole=("errors.error_reasons",)
    ),
    polled=Polled(
        ids=("operation_id",),
        argument="operation_id",
        state="status",
        pending=("IN_PROGRESS",),
        done=("SUCCESS",),
        failed=("FAILED",),
    ),
    request=CargoCreateInfoRequest,
    response=CargoCreateInfoResponse,
)
