# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/return/pass/delete``: Withdraw passes for fetching returns."""

from __future__ import annotations

from collections.abc import Sequence

from ...model import Model, model
from ...operation import (
    Operation,
)


@model
class ArrivalPassReturnDeleteRequest(Model):
    """Request of `arrival_pass.return_delete`."""

    arrival_pass_ids: Sequence[int]
    """Passes to withdraw. At least 1 item."""


OPERATION = Operation(
    api="seller",
    name="arrival_pass.return_delete",
    method="POST",
    path="/v1/return/pass/delete",
    summary="Withdraw passes for fetching returns",
    safety="destructive",
    request=ArrivalPassReturnDeleteRequest,
    reply="nothing",
)
