# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/carriage/cancel``: Give up a carriage."""

from __future__ import annotations

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Operation,
)


@model
class CarriageCancelRequest(Model):
    """Request of `carriage.cancel`."""

    carriage_id: int
    """Number of the carriage."""


@model
class CarriageCancelResponse(Model):
    """Answer of `carriage.cancel`."""

    error: str | None = None
    """Why it was not given up; empty on success."""

    carriage_status: str | None = None
    """Stage of the carriage after the call."""


OPERATION = Operation(
    api="seller",
    name="carriage.cancel",
    method="POST",
    path="/v1/carriage/cancel",
    summary="Give up a carriage",
    safety="destructive",
    item_errors=ItemErrors(items="", errors="error"),
    request=CarriageCancelRequest,
    response=CarriageCancelResponse,
)
