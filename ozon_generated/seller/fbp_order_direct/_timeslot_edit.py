# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/fbp/order/direct/timeslot/edit``: Move a direct supply to another slot (FBP)."""

from __future__ import annotations

from datetime import datetime

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Lifecycle,
    Operation,
    Tier,
)
from .._shared_fbp_timeslot_edit_response import FbpTimeslotEditResponse


@model
class FbpOrderDirectTimeslotEditRequest(Model):
    """Request of `fbp_order_direct.timeslot_edit`."""

    row_version: int
    """Version that the caller last saw, from the latest answer about this supply; the change is meant to fail when
    somebody was faster.
    """

    supply_id: str
    """Identifier of the supply, from the answer of the create call; the draft, the order and the archive keep the same
    one.
    """

    timeslot_start: datetime
    """Begin of a slot that the timeslot list offers. Ozon does not say whether it is UTC or the clock of the
    warehouse: send what the list gave.
    """


OPERATION = Operation(
    api="seller",
    name="fbp_order_direct.timeslot_edit",
    method="POST",
    path="/v1/fbp/order/direct/timeslot/edit",
    summary="Move a direct supply to another slot (FBP)",
    safety="write",
    lifecycle=Lifecycle(beta=True),
    tier=Tier(programme="FBP"),
    item_errors=ItemErrors(items="", errors="error_reasons"),
    request=FbpOrderDirectTimeslotEditRequest,
    response=FbpTimeslotEditResponse,
)
