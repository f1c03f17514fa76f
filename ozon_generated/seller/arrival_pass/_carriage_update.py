# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/carriage/pass/update``: Change passes of a carriage."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...model import Model, model
from ...operation import (
    Operation,
)

if TYPE_CHECKING:
    from ._inputs import ArrivalPassCarriageUpdateItemDict


@model
class ArrivalPassCarriageUpdateItem(Model):
    """A pass with its whole new data."""

    id: int
    """Number of the pass."""

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
class ArrivalPassCarriageUpdateRequest(Model):
    """Request of `arrival_pass.carriage_update`."""

    arrival_passes: Sequence[ArrivalPassCarriageUpdateItem | ArrivalPassCarriageUpdateItemDict]
    """The passes with their new data. At least 1 item."""

    carriage_id: int
    """Number of the carriage in which the postings leave."""


OPERATION = Operation(
    api="seller",
    name="arrival_pass.carriage_update",
    method="POST",
    path="/v1/carriage/pass/update",
    summary="Change passes of a carriage",
    safety="write",
    repeatable=True,
    request=ArrivalPassCarriageUpdateRequest,
    reply="nothing",
)
