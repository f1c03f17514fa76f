# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/cargoes-label/get``: Get the link of cargo labels."""

from __future__ import annotations

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Operation,
    Polled,
)
from .._shared_cargo_task_status import CargoTaskStatus
from ._shared_cargo_label_errors import CargoLabelErrors


@model
class CargoLabelGetRequest(Model):
    """Request of `cargo_label.get`."""

    operation_id: str
    """From `cargo_label.create`."""


@model
class CargoLabelFile(Model):
    """Where to download the PDF."""

    file_guid: str | None = None
    """Deprecated. What the switched-off `cargo_label.file` took."""

    file_url: str | None = None
    """Link of the PDF; valid for a limited time."""


@model
class CargoLabelGetResponse(Model):
    """Answer of `cargo_label.get`."""

    result: CargoLabelFile | None = None
    """Where to download the PDF."""

    status: CargoTaskStatus | None = None
    """State of a task on cargoes."""

    errors: CargoLabelErrors | None = None
    """Why no labels were made."""


OPERATION = Operation(
    api="seller",
    name="cargo_label.get",
    method="POST",
    path="/v1/cargoes-label/get",
    summary="Get the link of cargo labels",
    safety="read",
    item_errors=ItemErrors(items="", errors="errors.error_reasons"),
    polled=Polled(
        ids=("operation_id",),
        argument="operation_id",
        state="status",
        pending=("IN_PROGRESS",),
        done=("SUCCESS",),
        failed=("FAILED",),
    ),
    request=CargoLabelGetRequest,
    response=CargoLabelGetResponse,
)
