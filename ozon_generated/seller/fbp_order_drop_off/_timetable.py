# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/fbp/order/drop-off/timetable``: Show when the point of a supply is open (FBP)."""

from __future__ import annotations

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Tier,
)
from .._shared_fbp_timetable_response import FbpTimetableResponse


@model
class FbpOrderDropOffTimetableRequest(Model):
    """Request of `fbp_order_drop_off.timetable`."""

    drop_off_point_id: int
    """Drop-off point, from `fbp_draft_drop_off.point_list`."""

    province_uuid: str
    """Province, from `fbp_draft_drop_off.province_list`."""

    warehouse_id: int
    """Warehouse of the partner, from `fbp.warehouse_list`."""


OPERATION = Operation(
    api="seller",
    name="fbp_order_drop_off.timetable",
    method="POST",
    path="/v1/fbp/order/drop-off/timetable",
    summary="Show when the point of a supply is open (FBP)",
    safety="read",
    lifecycle=Lifecycle(beta=True),
    tier=Tier(programme="FBP"),
    request=FbpOrderDropOffTimetableRequest,
    response=FbpTimetableResponse,
)
