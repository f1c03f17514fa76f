# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/cargoes/label/transport/status``: Get the link of the pallet labels of a supply."""

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
from ._shared_transport_cargo_label_error_reason import TransportCargoLabelErrorReason


@model
class TransportCargoLabelTransportStatusRequest(Model):
    """Request of `transport_cargo_label.transport_status`."""

    operation_id: str
    """From `transport_cargo_label.transport_create`."""


@model
class TransportCargoLabelFile(Model):
    """Where to download the labels."""

    file_url: str | None = None
    """Link of the PDF; valid for a limited time."""


@model
class TransportCargoLabelTransportStatusResponse(Model):
    """Answer of `transport_cargo_label.transport_status`."""

    result: TransportCargoLabelFile | None = None
    """Where to download the labels."""

    error_reasons: list[TransportCargoLabelErrorReason] = attrs.field(factory=list)

    status: TransportCargoTaskStatus | None = None
    """State of a task on boxes and pallets."""


OPERATION = Operation(
    api="seller",
    name="transport_cargo_label.transport_status",
    method="POST",
    path="/v1/cargoes/label/transport/status",
    summary="Get the link of the pallet labels of a supply",
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
    request=TransportCargoLabelTransportStatusRequest,
    response=TransportCargoLabelTransportStatusResponse,
)
