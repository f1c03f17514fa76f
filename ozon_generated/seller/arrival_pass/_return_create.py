# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/return/pass/create``: Create passes for fetching returns."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

import attrs

from ...model import Model, model
from ...operation import (
    Operation,
)

if TYPE_CHECKING:
    from ._inputs import ArrivalPassReturnCreateItemDict


@model
class ArrivalPassReturnCreateItem(Model):
    """Driver, vehicle and visit."""

    warehouse_id: int
    """Number of the seller's warehouse whose returns are fetched."""

    arrival_time: datetime
    """Moment of arrival, UTC."""

    driver_name: str
    """Full name of the driver as in the identity card."""

    driver_phone: str
    """Phone number of the driver."""

    dropoff_point_id: int
    """Number of the drop-off point that is visited."""

    vehicle_license_plate: str
    """Licence plate of the vehicle."""

    vehicle_model: str
    """Make and model of the vehicle."""


@model
class ArrivalPassReturnCreateRequest(Model):
    """Request of `arrival_pass.return_create`."""

    arrival_passes: Sequence[ArrivalPassReturnCreateItem | ArrivalPassReturnCreateItemDict]
    """One pass per vehicle and visit."""


@model
class ArrivalPassReturnCreateResponse(Model):
    """Answer of `arrival_pass.return_create`."""

    arrival_pass_ids: list[int] = attrs.field(factory=list)
    """Numbers of the passes in the order of the request."""


OPERATION = Operation(
    api="seller",
    name="arrival_pass.return_create",
    method="POST",
    path="/v1/return/pass/create",
    summary="Create passes for fetching returns",
    safety="write",
    request=ArrivalPassReturnCreateRequest,
    response=ArrivalPassReturnCreateResponse,
)
