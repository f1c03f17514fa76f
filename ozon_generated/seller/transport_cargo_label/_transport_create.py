# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/cargoes/label/transport/create``: Print the pallet labels of a supply."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import attrs

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Lifecycle,
    Operation,
    Task,
)
from ._shared_transport_cargo_label_error_reason import TransportCargoLabelErrorReason


@model
class TransportCargoLabelTransportCreateRequest(Model):
    """Request of `transport_cargo_label.transport_create`."""

    supply_id: int
    """Supply, from `supply_order.get`."""

    transport_cargo_ids: Sequence[int] | None = None
    """Up to 40 pallets; all of the supply when left out."""


@model
class TransportCargoLabelTransportCreateResponse(Model):
    """Answer of `transport_cargo_label.transport_create`."""

    error_reasons: list[TransportCargoLabelErrorReason] = attrs.field(factory=list)
    """Why no task was started."""

    operation_id: str | None = None
    """What `transport_cargo_label.transport_status` takes."""


OPERATION = Operation(
    api="seller",
    name="transport_cargo_label.transport_create",
    method="POST",
    path="/v1/cargoes/label/transport/create",
    summary="Print the pallet labels of a supply",
    safety="write",
    lifecycle=Lifecycle(beta=True, added=date(2026, 6, 11)),
    task=Task(
        id="operation_id",
        poll="transport_cargo_label.transport_status",
        argument="operation_id",
        state="status",
        pending=("IN_PROGRESS",),
        done=("SUCCESS",),
        failed=("FAILED",),
    ),
    item_errors=ItemErrors(items="", errors="error_reasons", accepted="operation_id"),
    request=TransportCargoLabelTransportCreateRequest,
    response=TransportCargoLabelTransportCreateResponse,
)
