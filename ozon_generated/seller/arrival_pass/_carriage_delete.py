# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/carriage/pass/delete``: Withdraw passes of a carriage."""

from __future__ import annotations

from collections.abc import Sequence

from ...model import Model, model
from ...operation import (
    Operation,
)


@model
class ArrivalPassCarriageDeleteRequest(Model):
    """Request of `arrival_pass.carriage_delete`."""

    arrival_pass_ids: Sequence[int]
    """Passes to withdraw. At least 1 item."""

    carriage_id: int
    """Number of the carriage in which the postings leave."""


OPERATION = Operation(
    api="seller",
    name="arrival_pass.carriage_delete",
    method="POST",
    path="/v1/carriage/pass/delete",
    summary="Withdraw passes of a carriage",
    safety="destructive",
    request=ArrivalPassCarriageDeleteRequest,
    reply="nothing",
)
