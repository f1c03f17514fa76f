# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/polygon/create``: Create a delivery area."""

from __future__ import annotations

from ...model import Model, model
from ...operation import (
    Operation,
)


@model
class PolygonCreateRequest(Model):
    """Request of `polygon.create`."""

    coordinates: str
    """Corners of the area as JSON text, [[[latitude,longitude],…]], at least 3 corners and the first one again at the
    end. Map tools such as geojson.io give the longitude first; swap the two. The text of the document asks for this
    order, although its example has the longitude first.
    """


@model
class PolygonCreateResponse(Model):
    """Answer of `polygon.create`."""

    polygon_id: int | None = None
    """Number of the new area."""


OPERATION = Operation(
    api="seller",
    name="polygon.create",
    method="POST",
    path="/v1/polygon/create",
    summary="Create a delivery area",
    safety="write",
    request=PolygonCreateRequest,
    response=PolygonCreateResponse,
)
