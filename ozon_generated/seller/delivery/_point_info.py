# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/delivery/point/info``: Show pickup points in detail."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import attrs

from ...model import Model, model, wire
from ...operation import (
    Operation,
    Tier,
)
from ._shared_delivery_coordinates import DeliveryCoordinates


@model
class DeliveryPointInfoRequest(Model):
    """Request of `delivery.point_info`."""

    map_point_ids: Sequence[int]
    """Points to show, from `delivery.point_list` or `delivery.map`. At most 100 items."""


@model
class DeliveryPointAddress(Model):
    """Postal address of a pickup point in parts."""

    city: str | None = None
    """Town or settlement."""

    house: str | None = None
    """Building, with its letter or block."""

    region: str | None = None
    """Region, territory or republic."""

    street: str | None = None
    """Road, avenue or lane."""


@model
class DeliveryPointType(Model):
    """Kind of a pickup point."""

    id: int | None = None
    """Number of the kind."""

    name: str | None = None
    """Kind in words."""


@model
class DeliveryPointHoliday(Model):
    """A span in which the point is closed."""

    begin: datetime | None = None
    """First moment, UTC."""

    end: datetime | None = None
    """Last moment, UTC."""


@model
class DeliveryPointProperty(Model):
    """A service that the point may offer."""

    name: str | None = None
    """Service in words."""

    enabled: bool | None = None
    """True when the point offers it."""


@model
class DeliveryPointTime(Model):
    """A time of the day, local to the point."""

    hours: int | None = None
    """From 0 to 23."""

    minutes: int | None = None
    """From 0 to 59."""


@model
class DeliveryPointHours(Model):
    """A span in which the point is open."""

    max: DeliveryPointTime | None = None
    """Time of closing."""

    min: DeliveryPointTime | None = None
    """Time of opening."""


@model
class DeliveryPointWorkingDay(Model):
    """Opening hours of one day."""

    date_: datetime | None = wire("date", default=None)
    """Day that the hours belong to."""

    periods: list[DeliveryPointHours] = attrs.field(factory=list)
    """Spans in which the point is open, more than one when there is a break."""


@model
class DeliveryPointDetails(Model):
    """Place, hours and services of a pickup point."""

    name: str | None = None
    """Name of the point."""

    address: str | None = None
    """Postal address in one line."""

    address_details: DeliveryPointAddress | None = None
    """Postal address in parts."""

    coordinates: DeliveryCoordinates | None = None
    """Place on the map."""

    delivery_type: DeliveryPointType | None = None
    """Kind of the point."""

    description: str | None = None
    """How to find the point."""

    fitting_rooms_count: int | None = None
    """Number of fitting rooms."""

    holidays: list[DeliveryPointHoliday] = attrs.field(factory=list)
    """Spans in which the point is closed."""

    holidays_filled: bool | None = None
    """False when nothing is known about holidays."""

    images: list[str] = attrs.field(factory=list)
    """Links of pictures."""

    location_id: str | None = None
    """Identifier of the place where the point stands."""

    map_point_id: int | None = None
    """Number of the pickup point, from `delivery.point_list` or `delivery.map`."""

    properties: list[DeliveryPointProperty] = attrs.field(factory=list)
    """Services of the point."""

    pvz_rating: int | None = None
    """Rating of the point by buyers."""

    storage_period: int | None = None
    """How long the point keeps a parcel, presumably in days; the document names no unit."""

    working_hours: list[DeliveryPointWorkingDay] = attrs.field(factory=list)
    """Opening hours by day."""


@model
class DeliveryPoint(Model):
    """A pickup point."""

    delivery_method: DeliveryPointDetails | None = None
    """What is known about the point."""

    enabled: bool | None = None
    """False when the point takes no orders at the moment."""


@model
class DeliveryPointInfoResponse(Model):
    """Answer of `delivery.point_info`."""

    points: list[DeliveryPoint] = attrs.field(factory=list)
    """Points that were found."""


OPERATION = Operation(
    api="seller",
    name="delivery.point_info",
    method="POST",
    path="/v1/delivery/point/info",
    summary="Show pickup points in detail",
    safety="read",
    tier=Tier(programme="Ozon Delivery", note="OAuth token of an application"),
    credentials=("oauth",),
    request=DeliveryPointInfoRequest,
    response=DeliveryPointInfoResponse,
)
