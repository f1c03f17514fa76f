# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/polygon/time/coordinates/update``: Change the corners of an area."""

from __future__ import annotations

from datetime import date

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)


@model
class PolygonTimeCoordinatesUpdateRequest(Model):
    """Request of `polygon.time_coordinates_update`."""

    coordinates: str
    """New corners of the area as JSON text, [[[latitude,longitude],…]]."""

    delivery_method_id: int
    """The rFBS delivery method, from `delivery_method.list`."""

    polygon_id: int
    """Number of the area from `polygon.list`."""

    warehouse_id: int
    """The rFBS warehouse of the method."""


OPERATION = Operation(
    api="seller",
    name="polygon.time_coordinates_update",
    method="POST",
    path="/v1/polygon/time/coordinates/update",
    summary="Change the corners of an area",
    safety="write",
    repeatable=True,
    lifecycle=Lifecycle(added=date(2025, 11, 6)),
    request=PolygonTimeCoordinatesUpdateRequest,
    reply="nothing",
)
