# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/fbp/order/direct/timeslot/list``: List free slots for a registered direct supply (FBP)."""

from __future__ import annotations

from datetime import datetime

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Tier,
)
from .._shared_fbp_timeslot_list_response import FbpTimeslotListResponse


@model
class FbpOrderDirectTimeslotListRequest(Model):
    """Request of `fbp_order_direct.timeslot_list`."""

    interval_end: datetime
    """End of the span in which slots are looked for, UTC."""

    interval_start: datetime
    """Begin of the span in which slots are looked for, UTC."""

    supply_id: str
    """Identifier of the supply, from the answer of the create call; the draft, the order and the archive keep the same
    one.
    """


OPERATION = Operation(
    api="seller",
    name="fbp_order_direct.timeslot_list",
    method="POST",
    path="/v1/fbp/order/direct/timeslot/list",
    summary="List free slots for a registered direct supply (FBP)",
    safety="read",
    lifecycle=Lifecycle(beta=True),
    tier=Tier(programme="FBP"),
    request=FbpOrderDirectTimeslotListRequest,
    response=FbpTimeslotListResponse,
)
