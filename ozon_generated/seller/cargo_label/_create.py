# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/cargoes-label/create``: Print the labels of cargoes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Operation,
    Task,
)
from ._shared_cargo_label_errors import CargoLabelErrors

if TYPE_CHECKING:
    from ._inputs import CargoLabelCargoDict


@model
class CargoLabelCargo(Model):
    """A cargo that gets a label."""

    cargo_id: int | None = None
    """Number of the cargo."""


@model
class CargoLabelCreateRequest(Model):
    """Request of `cargo_label.create`."""

    cargoes: Sequence[CargoLabelCargo | CargoLabelCargoDict] | None = None
    """Cargoes to label; all of the supply when left out."""

    supply_id: int
    """Supply, from `supply_order.get`."""


@model
class CargoLabelCreateResponse(Model):
    """Answer of `cargo_label.create`."""

    operation_id: str | None = None
    """What `cargo_label.get` takes."""

    errors: CargoLabelErrors | None = None
    """Why no task was started."""


OPERATION = Operation(
    api="seller",
    name="cargo_label.create",
    method="POST",
    path="/v1/cargoes-label/create",
    summary="Print the labels of cargoes",
    safety="write",
    task=Task(
        id="operation_id",
        poll="cargo_label.get",
        argument="operation_id",
        state="status",
        pending=("IN_PROGRESS",),
        done=("SUCCESS",),
        failed=("FAILED",),
    ),
    item_errors=ItemErrors(items="", errors="errors.error_reasons", accepted="operation_id"),
    request=CargoLabelCreateRequest,
    response=CargoLabelCreateResponse,
)
