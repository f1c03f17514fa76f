# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/carriage/approve``: Approve a carriage."""

from __future__ import annotations

from datetime import date

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)


@model
class CarriageApproveRequest(Model):
    """Request of `carriage.approve`."""

    carriage_id: int
    """A carriage in the stage new."""

    containers_count: int | None = None
    """Number of cargo units, for trusted acceptance only; others leave it out."""


@model
class CarriageApproveResponse(Model):
    """Nothing, the carriage is approved."""


OPERATION = Operation(
    api="seller",
    name="carriage.approve",
    method="POST",
    path="/v1/carriage/approve",
    summary="Approve a carriage",
    safety="write",
    lifecycle=Lifecycle(added=date(2024, 12, 27)),
    request=CarriageApproveRequest,
    response=CarriageApproveResponse,
)
