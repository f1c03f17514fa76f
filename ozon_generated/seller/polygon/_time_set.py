# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/polygon/time/set``: Change the time of delivery in an area."""

from __future__ import annotations

from datetime import date
from typing import Literal, TypeAlias

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)

PolygonTimeSetRequestCurrentTime: TypeAlias = Literal[15, 30, 45, 60, 90, 120, 150] | int

PolygonTimeSetRequestNewTime: TypeAlias = Literal[15, 30, 45, 60, 90, 120, 150] | int


@model
class PolygonTimeSetRequest(Model):
    """Request of `polygon.time_set`."""

    current_time: PolygonTimeSetRequestCurrentTime
    """Minutes that are set now, from `polygon.list`."""

    delivery_method_id: int
    """The rFBS delivery method, from `delivery_method.list`."""

    new_time: PolygonTimeSetRequestNewTime
    """Minutes within which an order shall be delivered in the area."""

    polygon_id: int
    """Number of the area from `polygon.list`."""

    warehouse_id: int
    """The rFBS warehouse of the method."""


OPERATION = Operation(
    api="seller",
    name="polygon.time_set",
    method="POST",
    path="/v1/polygon/time/set",
    summary="Change the time of delivery in an area",
    safety="write",
    lifecycle=Lifecycle(added=date(2025, 11, 6)),
    request=PolygonTimeSetRequest,
    reply="nothing",
)
