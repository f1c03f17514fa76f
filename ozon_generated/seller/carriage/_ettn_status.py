# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/carriage/ettn/status``: Show the check of the electronic consignment note."""

from __future__ import annotations

from datetime import date
from typing import Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)

CarriageEttnStatusResponseStatus: TypeAlias = Literal["NOT_UPLOADED", "PROCESSING", "SUCCESS", "FAILED"] | str


@model
class CarriageEttnStatusRequest(Model):
    """Request of `carriage.ettn_status`."""

    carriage_id: int
    """A carriage of traceable goods."""


@model
class CarriageEttnStatusResponse(Model):
    """Answer of `carriage.ettn_status`."""

    errors: list[str] = attrs.field(factory=list)
    """What is wrong with the consignment note."""

    status: CarriageEttnStatusResponseStatus | None = None
    """NOT_UPLOADED before it was sent, PROCESSING while it is checked, then SUCCESS or FAILED."""


OPERATION = Operation(
    api="seller",
    name="carriage.ettn_status",
    method="POST",
    path="/v1/carriage/ettn/status",
    summary="Show the check of the electronic consignment note",
    safety="read",
    lifecycle=Lifecycle(added=date(2025, 11, 7)),
    request=CarriageEttnStatusRequest,
    response=CarriageEttnStatusResponse,
)
