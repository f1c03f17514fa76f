# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/polygon/bind``: Add an area to a delivery method."""

from __future__ import annotations

from datetime import date
from typing import Literal, TypeAlias

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)

PolygonBindRequestTime: TypeAlias = Literal[15, 30, 45, 60, 90, 120, 150] | int


@model
class PolygonBindRequest(Model):
    """Request of `polygon.bind`."""

    delivery_method_id: int
    """The rFBS delivery method, from `delivery_method.list`."""

    polygon_id: int
    """Number of the area from `polygon.create`."""

    time: PolygonBindRequestTime
    """Minutes within which an order is delivered in the area."""

    warehouse_id: int
    """The rFBS warehouse of the method."""


OPERATION = Operation(
    api="seller",
    name="polygon.bind",
    method="POST",
    path="/v2/polygon/bind",
    summary="Add an area to a delivery method",
    safety="write",
    repeatable=True,
    lifecycle=Lifecycle(added=date(2025, 11, 6)),
    request=PolygonBindRequest,
    reply="nothing",
)
