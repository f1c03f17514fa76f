# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/cargoes/transport/activate``: Let the boxes of a supply travel on pallets."""

from __future__ import annotations

from datetime import date

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Task,
)


@model
class TransportCargoActivateRequest(Model):
    """Request of `transport_cargo.activate`."""

    is_transport: bool
    """True to let boxes travel on pallets, false to go back to single boxes."""

    supply_id: int
    """Supply, from `supply_order.get`."""


@model
class TransportCargoActivateResponse(Model):
    """Answer of `transport_cargo.activate`."""

    operation_id: str | None = None
    """What `transport_cargo.activate_status` takes."""


OPERATION = Operation(
    api="seller",
    name="transport_cargo.activate",
    method="POST",
    path="/v1/cargoes/transport/activate",
    summary="Let the boxes of a supply travel on pallets",
    safety="write",
    repeatable=True,
    lifecycle=Lifecycle(beta=True, added=date(2026, 6, 11)),
    task=Task(
        id="operation_id",
        poll="transport_cargo.activate_status",
        argument="operation_id",
        state="status",
        pending=("IN_PROGRESS",),
        done=("SUCCESS",),
        failed=("FAILED",),
    ),
    request=TransportCargoActivateRequest,
    response=TransportCargoActivateResponse,
)
