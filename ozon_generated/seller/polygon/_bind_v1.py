# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/polygon/bind``: Add areas to a delivery method (first version)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)

if TYPE_CHECKING:
    from ._inputs import PolygonBindV1LocationDict, PolygonBindV1PolygonDict


@model
class PolygonBindV1Polygon(Model):
    """An area and how fast it is delivered to."""

    polygon_id: int
    """Number of the area from `polygon.create`."""

    time: int
    """Minutes within which an order is delivered in the area."""


@model
class PolygonBindV1Location(Model):
    """Where the warehouse stands; the degrees are text."""

    lat: str
    """Degrees north of the equator as decimal text."""

    lon: str
    """Degrees east of Greenwich as decimal text."""


@model
class PolygonBindV1Request(Model):
    """Request of `polygon.bind_v1`."""

    delivery_method_id: int
    """The rFBS delivery method, from `delivery_method.list`."""

    polygons: Sequence[PolygonBindV1Polygon | PolygonBindV1PolygonDict]
    """Areas, each with its time of delivery."""

    warehouse_location: PolygonBindV1Location | PolygonBindV1LocationDict
    """Where the warehouse stands."""


@model
class PolygonBindV1Response(Model):
    """Nothing, the areas are bound."""


OPERATION = Operation(
    api="seller",
    name="polygon.bind_v1",
    method="POST",
    path="/v1/polygon/bind",
    summary="Add areas to a delivery method (first version)",
    safety="write",
    repeatable=True,
    lifecycle=Lifecycle(replacement=("polygon.bind",)),
    request=PolygonBindV1Request,
    response=PolygonBindV1Response,
)
