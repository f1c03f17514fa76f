# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""What several operations share."""

from __future__ import annotations

from ...model import Model, model
from .._shared_geo_point import GeoPoint
from ._shared_time_of_day import TimeOfDay
from ._shared_warehouse_fbs_point_type import WarehouseFbsPointType


@model
class WarehouseFbsDropOffPoint(Model):
    """A point where the seller may hand his parcels over."""

    id: str | None = None
    """Number of the point as text; requests take it as the number drop_off_point_id."""

    address: str | None = None
    """Postal address in one line."""

    coordinates: GeoPoint | None = None
    """Where the point lies."""

    discount_percent: float | None = None
    """Discount in percent for postings that are handed over here in time."""

    last_transit_time_local: TimeOfDay | None = None
    """Time of day until which the hand-over earns the discount. Local time of the drop-off point."""

    type: WarehouseFbsPointType | None = None
    """What kind of point it is."""
