# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/polygon/delete``: Take an area out of a delivery method."""

from __future__ import annotations

from datetime import date

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)


@model
class PolygonDeleteRequest(Model):
    """Request of `polygon.delete`."""

    delivery_method_id: int
    """The rFBS delivery method, from `delivery_method.list`."""

    polygon_id: int
    """Number of the area from `polygon.list`."""

    warehouse_id: int
    """The rFBS warehouse of the method."""


OPERATION = Operation(
    api="seller",
    name="polygon.delete",
    method="POST",
    path="/v1/polygon/delete",
    summary="Take an area out of a delivery method",
    safety="destructive",
    lifecycle=Lifecycle(added=date(2025, 11, 6)),
    request=PolygonDeleteRequest,
    reply="nothing",
)
