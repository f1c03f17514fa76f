# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/return/pass/update``: Change passes for fetching returns."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ...model import Model, model
from ...operation import (
    Operation,
)

if TYPE_CHECKING:
    from ._inputs import ArrivalPassReturnUpdateItemDict


@model
class ArrivalPassReturnUpdateItem(Model):
    """A pass with its whole new data; drop-off point and warehouse cannot be changed."""

    arrival_pass_id: int
    """Number of the pass."""

    arrival_time: datetime
    """Moment of arrival, UTC."""

    driver_name: str
    """Full name of the driver as in the identity card."""

    driver_phone: str
    """Phone number of the driver."""

    vehicle_license_plate: str
    """Licence plate of the vehicle."""

    vehicle_model: str
    """Make and model of the vehicle."""


@model
class ArrivalPassReturnUpdateRequest(Model):
    """Request of `arrival_pass.return_update`."""

    arrival_passes: Sequence[ArrivalPassReturnUpdateItem | ArrivalPassReturnUpdateItemDict]
    """The passes with their new data. At least 1 item."""


OPERATION = Operation(
    api="seller",
    name="arrival_pass.return_update",
    method="POST",
    path="/v1/return/pass/update",
    summary="Change passes for fetching returns",
    safety="write",
    repeatable=True,
    request=ArrivalPassReturnUpdateRequest,
    reply="nothing",
)
