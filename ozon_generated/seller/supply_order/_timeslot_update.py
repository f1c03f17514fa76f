# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/supply-order/timeslot/update``: Choose another timeslot for a supply order."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from ...model import Model, model
from ...operation import (
    ItemErrors,
    Operation,
    Task,
)
from ._shared_supply_order_timeslot import SupplyOrderTimeslot
from ._shared_supply_order_timeslot_error import SupplyOrderTimeslotError

if TYPE_CHECKING:
    from ._inputs import SupplyOrderTimeslotDict


@model
class SupplyOrderTimeslotUpdateRequest(Model):
    """Request of `supply_order.timeslot_update`."""

    supply_order_id: int
    """The order_id that `supply_order.list` answers."""

    timeslot: SupplyOrderTimeslot | SupplyOrderTimeslotDict
    """One of those that `supply_order.timeslot_list` offers."""


@model
class SupplyOrderTimeslotUpdateResponse(Model):
    """Answer of `supply_order.timeslot_update`."""

    errors: list[SupplyOrderTimeslotError] = attrs.field(factory=list)
    """Why no change was started."""

    operation_id: str | None = None
    """What `supply_order.timeslot_status` takes."""


OPERATION = Operation(
    api="seller",
    name="supply_order.timeslot_update",
    method="POST",
    path="/v1/supply-order/timeslot/update",
    summary="Choose another timeslot for a supply order",
    safety="write",
    task=Task(
        id="operation_id",
        poll="supply_order.timeslot_status",
        argument="operation_id",
        state="status",
        pending=("STATUS_IN_PROGRESS",),
        done=("STATUS_SUCCESS",),
        failed=("STATUS_ERROR",),
    ),
    item_errors=ItemErrors(items="", errors="errors", accepted="operation_id"),
    request=SupplyOrderTimeslotUpdateRequest,
    response=SupplyOrderTimeslotUpdateResponse,
)
