# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/delivery/point/list``: List all pickup points."""

from __future__ import annotations

import attrs

from ...model import Model, model
from ...operation import (
    Operation,
    Tier,
)
from ._shared_delivery_coordinates import DeliveryCoordinates


@model
class DeliveryMapPoint(Model):
    """A pickup point on the map."""

    coordinate: DeliveryCoordinates | None = None
    """Place on the map."""

    map_point_id: int | None = None
    """Number of the pickup point, from `delivery.point_list` or `delivery.map`."""


@model
class DeliveryPointListResponse(Model):
    """Answer of `delivery.point_list`."""

    points: list[DeliveryMapPoint] = attrs.field(factory=list)
    """All pickup points, in one answer."""


OPERATION = Operation(
    api="seller",
    name="delivery.point_list",
    method="POST",
    path="/v1/delivery/point/list",
    summary="List all pickup points",
    safety="read",
    tier=Tier(programme="Ozon Delivery", note="OAuth token of an application"),
    credentials=("oauth",),
    response=DeliveryPointListResponse,
)
