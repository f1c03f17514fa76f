# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/carriage/pass/create``: Create passes for bringing a carriage."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import attrs

from ...model import Model, model
from ...operation import (
    Operation,
)

if TYPE_CHECKING:
    from ._inputs import ArrivalPassCarriageCreateItemDict


@model
class ArrivalPassCarriageCreateItem(Model):
    """Driver and vehicle that bring the carriage."""

    driver_name: str
    """Full name of the driver as in the identity card."""

    driver_phone: str
    """Phone number of the driver."""

    vehicle_license_plate: str
    """Licence plate of the vehicle."""

    vehicle_model: str
    """Make and model of the vehicle."""

    with_returns: bool | None = None
    """True when the driver also takes returns back."""


@model
class ArrivalPassCarriageCreateRequest(Model):
    """Request of `arrival_pass.carriage_create`."""

    arrival_passes: Sequence[ArrivalPassCarriageCreateItem | ArrivalPassCarriageCreateItemDict]
    """One pass per vehicle."""

    carriage_id: int
    """Number of the carriage in which the postings leave."""


@model
class ArrivalPassCarriageCreateResponse(Model):
    """Answer of `arrival_pass.carriage_create`."""

    arrival_pass_ids: list[int] = attrs.field(factory=list)
    """Numbers of the passes in the order of the request."""


OPERATION = Operation(
    api="seller",
    name="arrival_pass.carriage_create",
    method="POST",
    path="/v1/carriage/pass/create",
    summary="Create passes for bringing a carriage",
    safety="write",
    request=ArrivalPassCarriageCreateRequest,
    response=ArrivalPassCarriageCreateResponse,
)
