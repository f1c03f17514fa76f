# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/fbp/draft/direct/timeslot/get``: List free slots for a direct supply (FBP)."""

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
class FbpDraftDirectTimeslotGetRequest(Model):
    """Request of `fbp_draft_direct.timeslot_get`."""

    bundle_id: str
    """List of products that the partner's warehouse accepted, made by the product_validate call of the same way of
    delivery.
    """

    interval_end: datetime
    """End of the span in which slots are looked for, UTC."""

    interval_start: datetime
    """Begin of the span in which slots are looked for, UTC."""

    warehouse_id: int
    """Warehouse of the partner, from `fbp.warehouse_list`."""


OPERATION = Operation(
    api="seller",
    name="fbp_draft_direct.timeslot_get",
    method="POST",
    path="/v1/fbp/draft/direct/timeslot/get",
    summary="List free slots for a direct supply (FBP)",
    safety="read",
    lifecycle=Lifecycle(beta=True),
    tier=Tier(programme="FBP"),
    request=FbpDraftDirectTimeslotGetRequest,
    response=FbpTimeslotListResponse,
)
