# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/warehouse/rfbs/return-point/list``: List points where rFBS returns can be handed in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

from ...model import Model, always, model, wire
from ...operation import (
    Lifecycle,
    Operation,
    Pagination,
)
from .._shared_geo_point import GeoPoint

if TYPE_CHECKING:
    from .._inputs import GeoPointDict
    from ._inputs import WarehouseRfbsReturnPointFiltersDict


WarehouseRfbsReturnPointFiltersTypesItem: TypeAlias = Literal["PVZ", "PPZ"] | str

WarehouseRfbsReturnPointType: TypeAlias = Literal["PVZ", "PPZ"] | str

WarehouseRfbsReturnPointWorkingDayDay: TypeAlias = (
    Literal["UNSPECIFIED", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] | str
)


@model
class WarehouseRfbsReturnPointFilters(Model):
    """Where to look for points."""

    warehouse_id: int | None = None
    """Warehouse of the seller that the point is for."""

    address: str | None = None
    """Address near the points."""

    coordinates: GeoPoint | GeoPointDict
    """Middle of the search."""

    country_code: str
    """Country by ISO 3166, such as RU."""

    ids: Sequence[int] | None = None
    """Only these points."""

    types: Sequence[WarehouseRfbsReturnPointFiltersTypesItem] | None = None
    """PVZ gives parcels out and PPZ takes them in."""


@model
class WarehouseRfbsReturnPointListRequest(Model):
    """Request of `warehouse_rfbs.return_point_list`."""

    filters: WarehouseRfbsReturnPointFilters | WarehouseRfbsReturnPointFiltersDict
    """Where to look for points."""

    limit: int
    """Points per page. At least 1."""

    last_id: int | None = None
    """id of the last point of the page before; 0 or absent for the first page."""


@model
class WarehouseRfbsReturnPointWorkingDay(Model):
    """Opening hours of a day."""

    date_: date | None = wire("date", default=None)
    """The day that the hours are for."""

    day: WarehouseRfbsReturnPointWorkingDayDay | None = None
    """Day of the week."""

    from_: str | None = wire("from", default=None)
    """Opening time as HH:MM."""

    to: str | None = None
    """Closing time as HH:MM."""


@model
class WarehouseRfbsReturnPoint(Model):
    """A point where buyers give returns back."""

    id: int = always()
    """Number of the point."""

    name: str | None = None
    """What the point is called in the seller cabinet."""

    address: str | None = None
    """Postal address in one line."""

    coordinates: GeoPoint | None = None
    """A place on the map, in degrees."""

    type: WarehouseRfbsReturnPointType | None = None
    """PVZ gives parcels out and PPZ takes them in."""

    utc_offset: int | None = None
    """Minutes that local time is ahead of UTC."""

    working_days: list[WarehouseRfbsReturnPointWorkingDay] = attrs.field(factory=list)
    """When the point is open."""


@model
class WarehouseRfbsReturnPointListResponse(Model):
    """Answer of `warehouse_rfbs.return_point_list`."""

    points: list[WarehouseRfbsReturnPoint] = attrs.field(factory=list)
    """The page."""

    def page_rows(self) -> list[WarehouseRfbsReturnPoint]:
        """The rows of this page."""
        return self.points


OPERATION = Operation(
    api="seller",
    name="warehouse_rfbs.return_point_list",
    method="POST",
    path="/v1/warehouse/rfbs/return-point/list",
    summary="List points where rFBS returns can be handed in",
    defaults={"limit": 100},
    safety="read",
    pagination=Pagination(
        scheme="last_id", items="points", token="last_id", next_from_item="id", size="limit", key="id"
    ),
    lifecycle=Lifecycle(beta=True, added=date(2026, 9, 23)),
    request=WarehouseRfbsReturnPointListRequest,
    response=WarehouseRfbsReturnPointListResponse,
)
