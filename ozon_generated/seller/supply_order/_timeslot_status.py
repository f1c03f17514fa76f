# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/supply-order/timeslot/status``: Show what became of a new timeslot."""

from __future__ import annotations

from typing import Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Operation,
    Polled,
)
from ._shared_supply_order_timeslot_error import SupplyOrderTimeslotError

SupplyOrderTimeslotStatus: TypeAlias = (
    Literal["STATUS_UNSPECIFIED", "STATUS_ERROR", "STATUS_IN_PROGRESS", "STATUS_SUCCESS"] | str
)
"""State of the change of a timeslot."""


@model
class SupplyOrderTimeslotStatusRequest(Model):
    """Request of `supply_order.timeslot_status`."""

    operation_id: str
    """From `supply_order.timeslot_update`."""


@model
class SupplyOrderTimeslotStatusResponse(Model):
    """Answer of `supply_order.timeslot_status`."""

    errors: list[SupplyOrderTimeslotError] = attrs.field(factory=list)
    """Why the change failed."""

    status: SupplyOrderTimeslotStatus | None = None
    """State of the change of a timeslot."""


OPERATION = Operation(
    api="seller",
    name="supply_order.timeslot_status",
    method="POST",
    path="/v1/supply-order/timeslot/status",
    summary="Show what became of a new timeslot",
    safety="read",
    item_errors=ItemErrors(items="", errors="errors"),
    polled=Polled(
        ids=("operation_id",),
        argument="operation_id",
        state="status",
        pending=("STATUS_IN_PROGRESS",),
        done=("STATUS_SUCCESS",),
        failed=("STATUS_ERROR",),
    ),
    request=SupplyOrderTimeslotStatusRequest,
    response=SupplyOrderTimeslotStatusResponse,
)
