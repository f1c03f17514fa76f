# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""Models that several operations share."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

import attrs

from ...model import Model, model, wire
from .._models import GeoPoint, WeekdayHours

WarehouseFbsPointType: TypeAlias = Literal["UNSPECIFIED", "PVZ", "PPZ", "SC"] | str
"""PVZ is a pickup point, PPZ a point that takes orders from sellers, SC a sorting centre; UNSPECIFIED occurs in
answers only.
"""


@model
class WarehouseFbsDropOffSearch(Model):
    """Narrows the points by address and kind."""

    address: str | None = None
    """Part of the address, up to 1000 characters, in Russian. At most 1000 characters."""

    types: Sequence[WarehouseFbsPointType] | None = None
    """Kinds of points, at most 3. At most 3 items."""


@model
class TimeOfDay(Model):
    """A time of day, local to the place."""

    hours: int | None = None
    """Hour from 0 to 23."""

    minutes: int | None = None
    """Minute from 0 to 59."""

    nanos: int | None = None
    """Billionths of a second."""

    seconds: int | None = None
    """Second from 0 to 59."""


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


@model
class WarehouseFbsDropOffTimeslot(Model):
    """A slot in which parcels may be brought to the point."""

    id: int | None = None
    """What the set-up methods take as timeslot_id."""

    acceptance_end_time_local: str | None = None
    """Time of day at which the point stops taking orders, HH:MM. Local time of the drop-off point."""

    acceptance_start_time_local: str | None = None
    """Time of day at which the point begins to take orders, HH:MM. Local time of the drop-off point."""

    from_: str | None = wire("from", default=None)
    """Begin of the slot, HH:MM."""

    to: str | None = None
    """End of the slot, HH:MM."""


@model
class WarehouseFbsPickUpTimeslot(Model):
    """A slot in which a courier may fetch the parcels."""

    id: int | None = None
    """What the set-up methods take as timeslot_id."""

    from_: str | None = wire("from", default=None)
    """Begin of the slot, HH:MM."""

    to: str | None = None
    """End of the slot, HH:MM."""


@model
class WarehouseFbsReturnPointSearch(Model):
    """Narrows the points by address and kind."""

    address: str | None = None
    """Part of the address, up to 1000 characters, in Russian. At most 1000 characters."""

    types: Sequence[WarehouseFbsPointType] | None = None
    """Kinds of points."""


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


@model
class WarehouseFbsOptions(Model):
    """What couriers should know, and automatic steps."""

    comment: str | None = None
    """Hint for the courier, such as how to get in."""

    courier_phones: Sequence[str] | None = None
    """Up to 3 phones for the courier, as +7(XXX)XXX-XX-XX. At most 3 items."""

    is_auto_assembly: bool | None = None
    """Whether orders are assembled automatically; false when left out."""

    is_waybill_enabled: bool | None = None
    """Whether waybills are printed."""
