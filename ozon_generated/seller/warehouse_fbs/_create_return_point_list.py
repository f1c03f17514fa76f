# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/warehouse/fbs/create/return-point/list``: List return points for a new FBS warehouse."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Pagination,
)
from .._shared_geo_point import GeoPoint
from ._shared_warehouse_fbs_return_point import WarehouseFbsReturnPoint
from ._shared_warehouse_fbs_return_point_search import WarehouseFbsReturnPointSearch

if TYPE_CHECKING:
    from .._inputs import GeoPointDict
    from ._inputs import WarehouseFbsReturnPointSearchDict


@model
class WarehouseFbsCreateReturnPointListRequest(Model):
    """Request of `warehouse_fbs.create_return_point_list`."""

    coordinates: GeoPoint | GeoPointDict
    """Place around which points are looked for."""

    country_code: str
    """Two-letter code of the country (ISO 3166-1), such as RU."""

    search: WarehouseFbsReturnPointSearch | WarehouseFbsReturnPointSearchDict | None = None
    """Narrows the points by address and kind."""

    selected_dropoff_point_id: int | None = None
    """Drop-off point that was chosen for the warehouse."""

    limit: int
    """Points per page, 1 to 500."""

    last_id: int | None = None
    """Where the page begins; left out for the first page."""


@model
class WarehouseFbsCreateReturnPointListResponse(Model):
    """Answer of `warehouse_fbs.create_return_point_list`."""

    is_selected_point_available: bool | None = None
    """True when the chosen drop-off point also takes returns."""

    points: list[WarehouseFbsReturnPoint] = attrs.field(factory=list)

    last_id: int | None = None
    """Token of the next page."""

    has_next: bool | None = None
    """True when another page exists; that page may still be empty."""

    def page_rows(self) -> list[WarehouseFbsReturnPoint]:
        """The rows of this page."""
        return self.points


OPERATION = Operation(
    api="seller",
    name="warehouse_fbs.create_return_point_list",
    method="POST",
    path="/v1/warehouse/fbs/create/return-point/list",
    summary="List return points for a new FBS warehouse",
    defaults={"limit": 500},
    safety="read",
    pagination=Pagination(
        scheme="last_id",
        items="points",
        token="last_id",
        next="last_id",
        size="limit",
        max=500,
        min=1,
        more="has_next",
        key="id",
    ),
    lifecycle=Lifecycle(added=date(2025, 12, 4)),
    request=WarehouseFbsCreateReturnPointListRequest,
    response=WarehouseFbsCreateReturnPointListResponse,
)
