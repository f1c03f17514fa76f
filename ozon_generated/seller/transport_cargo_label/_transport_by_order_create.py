# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/cargoes/label/transport-by-order/create``: Print the pallet labels of a supply order."""

from __future__ import annotations

from datetime import date

import attrs

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Lifecycle,
    Operation,
    Task,
)
from ._shared_transport_cargo_label_order_error_reason import TransportCargoLabelOrderErrorReason


@model
class TransportCargoLabelTransportByOrderCreateRequest(Model):
    """Request of `transport_cargo_label.transport_by_order_create`."""

    order_id: int
    """Supply order, from `supply_order.list`."""


@model
class TransportCargoLabelTransportByOrderCreateResponse(Model):
    """Answer of `transport_cargo_label.transport_by_order_create`."""

    error_reasons: list[TransportCargoLabelOrderErrorReason] = attrs.field(factory=list)
    """Why no task was started."""

    operation_id: str | None = None
    """What `transport_cargo_label.transport_by_order_status` takes."""


OPERATION = Operation(
    api="seller",
    name="transport_cargo_label.transport_by_order_create",
    method="POST",
    path="/v1/cargoes/label/transport-by-order/create",
    summary="Print the pallet labels of a supply order",
    safety="write",
    lifecycle=Lifecycle(beta=True, added=date(2026, 6, 11)),
    task=Task(
        id="operation_id",
        poll="transport_cargo_label.transport_by_order_status",
        argument="operation_id",
        state="status",
        pending=("IN_PROGRESS",),
        done=("SUCCESS",),
        failed=("FAILED",),
    ),
    item_errors=ItemErrors(items="", errors="error_reasons", accepted="operation_id"),
    request=TransportCargoLabelTransportByOrderCreateRequest,
    response=TransportCargoLabelTransportByOrderCreateResponse,
)
