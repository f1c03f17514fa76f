# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/delivery/map``: Show pickup points of a map section as clusters."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from ...model import Model, model
from ...operation import (
    Operation,
    Tier,
)
from ._shared_delivery_coordinates import DeliveryCoordinates

if TYPE_CHECKING:
    from ._inputs import DeliveryViewportDict


@model
class DeliveryViewport(Model):
    """Rectangle of the map."""

    left_bottom: DeliveryCoordinates | None = None
    """South-western corner."""

    right_top: DeliveryCoordinates | None = None
    """North-eastern corner."""


@model
class DeliveryMapRequest(Model):
    """Request of `delivery.map`."""

    viewport: DeliveryViewport | DeliveryViewportDict | None = None
    """Rectangle of the map."""

    zoom: int | None = None
    """Scale of the map; the larger it is the smaller are the clusters. At most 19."""


@model
class DeliveryMapCluster(Model):
    """Pickup points that stand close together at this scale."""

    coordinate: DeliveryCoordinates | None = None
    """Middle of the cluster."""

    is_same_building: bool | None = None
    """True when all points are in one building."""

    map_point_ids: list[int] = attrs.field(factory=list)
    """Numbers of the points."""

    points_count: int | None = None
    """Points in the cluster."""

    viewport: DeliveryViewport | None = None
    """Rectangle to ask for next in order to see the cluster in detail."""


@model
class DeliveryMapResponse(Model):
    """Answer of `delivery.map`."""

    clusters: list[DeliveryMapCluster] = attrs.field(factory=list)
    """Groups of points in the rectangle."""


OPERATION = Operation(
    api="seller",
    name="delivery.map",
    method="POST",
    path="/v1/delivery/map",
    summary="Show pickup points of a map section as clusters",
    safety="read",
    tier=Tier(programme="Ozon Delivery", note="OAuth token of an application"),
    credentials=("oauth",),
    request=DeliveryMapRequest,
    response=DeliveryMapResponse,
)
