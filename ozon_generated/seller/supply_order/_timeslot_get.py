# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/supply-order/timeslot/get``: List the timeslots of a supply order (switched off)."""

from __future__ import annotations

from datetime import date

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)
from ._shared_supply_order_timeslot import SupplyOrderTimeslot
from ._shared_supply_timezone import SupplyTimezone


@model
class SupplyOrderTimeslotGetRequest(Model):
    """Request of `supply_order.timeslot_get`."""

    supply_order_id: int
    """The order_id that `supply_order.list` answers."""


@model
class SupplyOrderTimeslotGetResponse(Model):
    """Answer of `supply_order.timeslot_get`."""

    timeslots: list[SupplyOrderTimeslot] = attrs.field(factory=list)

    timezone: list[SupplyTimezone] = attrs.field(factory=list)
    """Time zones of the timeslots."""


OPERATION = Operation(
    api="seller",
    name="supply_order.timeslot_get",
    method="POST",
    path="/v1/supply-order/timeslot/get",
    summary="List the timeslots of a supply order (switched off)",
    safety="read",
    lifecycle=Lifecycle(
        announced=date(2026, 6, 19), off=date(2026, 8, 19), replacement=("supply_order.timeslot_list",)
    ),
    request=SupplyOrderTimeslotGetRequest,
    response=SupplyOrderTimeslotGetResponse,
)
