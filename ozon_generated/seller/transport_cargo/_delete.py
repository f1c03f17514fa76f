# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/cargoes/delete``: Delete boxes or transport pallets."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal, TypeAlias

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Lifecycle,
    Operation,
    Task,
)
from ._shared_transport_cargo_delete_errors import TransportCargoDeleteErrors

TransportCargoDeletionType: TypeAlias = Literal["UNBIND_CONTAINED_CARGOES", "DELETE_CONTAINED_CARGOES"] | str
"""UNBIND_CONTAINED_CARGOES keeps the boxes of a deleted pallet, DELETE_CONTAINED_CARGOES deletes them with it."""


@model
class TransportCargoDeleteRequest(Model):
    """Boxes or pallets to delete; one of the two lists has to be sent."""

    cargo_ids: Sequence[int] | None = None
    """Up to 1500 boxes."""

    supply_id: int
    """Supply, from `supply_order.get`."""

    transport_cargo_deletion_type: TransportCargoDeletionType
    """What becomes of the boxes on a deleted pallet."""

    transport_cargo_ids: Sequence[int] | None = None
    """Up to 40 pallets."""


@model
class TransportCargoDeleteResponse(Model):
    """Answer of `transport_cargo.delete`."""

    errors: TransportCargoDeleteErrors | None = None
    """Why no task was started."""

    operation_id: str | None = None
    """What `transport_cargo.delete_status` takes."""


OPERATION = Operation(
    api="seller",
    name="transport_cargo.delete",
    method="POST",
    path="/v2/cargoes/delete",
    summary="Delete boxes or transport pallets",
    safety="destructive",
    lifecycle=Lifecycle(beta=True, added=date(2026, 6, 11)),
    task=Task(
        id="operation_id",
        poll="transport_cargo.delete_status",
        argument="operation_id",
        state="status",
        pending=("IN_PROGRESS",),
        done=("SUCCESS",),
        failed=("FAILED",),
    ),
    item_errors=ItemErrors(
        items="errors.cargo_error_reasons",
        errors="error_reasons",
        key="cargo_id",
        whole=("errors.supply_error_reasons", "errors.transport_cargo_error_reasons"),
        accepted="operation_id",
    ),
    request=TransportCargoDeleteRequest,
    response=TransportCargoDeleteResponse,
)
