# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/polygon/list``: List the areas of a delivery method."""

from __future__ import annotations

from datetime import date

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)


@model
class PolygonListRequest(Model):
    """Request of `polygon.list`."""

    delivery_method_id: int
    """The rFBS delivery method, from `delivery_method.list`."""

    warehouse_id: int
    """The rFBS warehouse of the method."""


@model
class Polygon(Model):
    """An area in which the seller delivers, and how fast."""

    coordinates: str | None = None
    """Corners of the area as JSON text, [[[latitude,longitude],…]]."""

    polygon_id: int | None = None
    """Number of the area."""

    time: int | None = None
    """Minutes within which an order is delivered in the area."""


@model
class PolygonListResponse(Model):
    """Answer of `polygon.list`."""

    polygons: list[Polygon] = attrs.field(factory=list)


OPERATION = Operation(
    api="seller",
    name="polygon.list",
    method="POST",
    path="/v1/polygon/list",
    summary="List the areas of a delivery method",
    safety="read",
    lifecycle=Lifecycle(added=date(2025, 11, 6)),
    request=PolygonListRequest,
    response=PolygonListResponse,
)
