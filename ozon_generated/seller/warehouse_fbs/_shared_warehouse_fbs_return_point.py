# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

import attrs

from ...model import Model, model
from .._shared_geo_point import GeoPoint
from .._shared_weekday_hours import WeekdayHours
from ._shared_warehouse_fbs_point_type import WarehouseFbsPointType


@model
class WarehouseFbsReturnPoint(Model):
    """A point where returns are collected for the seller."""

    id: int | None = None
    """What the set-up methods take as return_point_id."""

    name: str | None = None
    """What the point is called in the seller cabinet."""

    address: str | None = None
    """Postal address in one line."""

    coordinates: GeoPoint | None = None
    """Where the point lies."""

    type: WarehouseFbsPointType | None = None
    """What kind of point it is."""

    utc_offset: int | None = None
    """Minutes that local time is ahead of UTC."""

    working_days: list[WeekdayHours] = attrs.field(factory=list)
    """Opening hours by day of the week."""
