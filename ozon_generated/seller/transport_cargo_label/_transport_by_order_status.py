# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/cargoes/label/transport-by-order/status``: Get the link of the pallet labels of a supply order."""

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
from .._shared_transport_cargo_task_status import TransportCargoTaskStatus
from ._shared_transport_cargo_label_order_error_reason import TransportCargoLabelOrderErrorReason


@model
class TransportCargoLabelTransportByOrderStatusRequest(Model):
    """Request of `transport_cargo_label.transport_by_order_status`."""

    operation_id: str
    """From `transport_cargo_label.transport_by_order_create`."""


@model
class TransportCargoLabelOrderFile(Model):
    """Where to download the labels."""

    file_url: str | None = None
    """Link of the PDF; valid for a limited time."""

    skipped_supplies_ids: list[int] = attrs.field(factory=list)
    """Supplies of the order for which no labels were made."""


@model
class TransportCargoLabelTransportByOrderStatusResponse(Model):
    """Answer of `transport_cargo_label.transport_by_order_status`."""

    result: TransportCargoLabelOrderFile | None = None
    """Where to download the labels."""

    error_reasons: list[TransportCargoLabelOrderErrorReason] = attrs.field(factory=list)

    status: TransportCargoTaskStatus | None = None
    """State of a task on boxes and pallets."""


OPERATION = Operation(
    api="seller",
    name="transport_cargo_label.transport_by_order_status",
    method="POST",
    path="/v1/cargoes/label/transport-by-order/status",
    summary="Get the link of the pallet labels of a supply order",
    safety="read",
    lifecycle=Lifecycle(beta=True, added=date(2026, 6, 11)),
    item_errors=ItemErrors(items="", errors="error_reasons"),
    polled=Polled(
        ids=("operation_id",),
        argument="operation_id",
        state="status",
        pending=("IN_PROGRESS",),
        done=("SUCCESS",),
        failed=("FAILED",),
    ),
    request=TransportCargoLabelTransportByOrderStatusRequest,
    response=TransportCargoLabelTransportByOrderStatusResponse,
)
