# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/supply-order/timeslot/list``: List the timeslots that a supply order may take."""

from __future__ import annotations

from datetime import date
from typing import Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)
from .._shared_supply_timezone_offset import SupplyTimezoneOffset
from ._shared_supply_order_timeslot import SupplyOrderTimeslot

SupplyOrderTimeslotChangeForbiddenReason: TypeAlias = (
    Literal["INVALID_ORDER_STATE", "IS_VIRTUAL", "ORDER_DOES_NOT_BELONG_TO_COMPANY", "SET_TIMESLOT_DEADLINE_EXCEED"]
    | str
)
"""Obstacle to a new timeslot: the stage, an order that Ozon made itself, a foreign order, or a missed deadline."""


@model
class SupplyOrderTimeslotListRequest(Model):
    """Request of `supply_order.timeslot_list`."""

    order_id: int
    """Supply order, from `supply_order.list`."""


@model
class SupplyOrderTimeslotLimitExceeded(Model):
    """The timeslot may not be changed again."""

    changes_limit: int | None = None
    """How often it may be changed."""


@model
class SupplyOrderTimeslotChangeForbidden(Model):
    """Why the timeslot may not be changed."""

    error_reasons: list[SupplyOrderTimeslotChangeForbiddenReason] = attrs.field(factory=list)


@model
class SupplyOrderTimeslotLimits(Model):
    """How often the timeslot may be changed."""

    changes_count: int | None = None
    """Changes made so far."""

    changes_limit: int | None = None
    """Changes allowed in all."""


@model
class SupplyOrderTimeslots(Model):
    """Timeslots that may be chosen."""

    limitations: SupplyOrderTimeslotLimits | None = None
    """How often the timeslot may be changed."""

    timeslots: list[SupplyOrderTimeslot] = attrs.field(factory=list)

    timezone: SupplyTimezoneOffset | None = None
    """Time zone of a warehouse."""


@model
class SupplyOrderTimeslotListResponse(Model):
    """Either timeslots_info, or the reason why there is none."""

    limit_exceeded: SupplyOrderTimeslotLimitExceeded | None = None
    """Present when the timeslot was changed too often."""

    timeslot_change_forbidden: SupplyOrderTimeslotChangeForbidden | None = None
    """Present when the stage of the order forbids the change."""

    timeslots_info: SupplyOrderTimeslots | None = None
    """Present when another timeslot may be chosen."""


OPERATION = Operation(
    api="seller",
    name="supply_order.timeslot_list",
    method="POST",
    path="/v2/supply-order/timeslot/list",
    summary="List the timeslots that a supply order may take",
    safety="read",
    lifecycle=Lifecycle(added=date(2026, 6, 19)),
    request=SupplyOrderTimeslotListRequest,
    response=SupplyOrderTimeslotListResponse,
)
