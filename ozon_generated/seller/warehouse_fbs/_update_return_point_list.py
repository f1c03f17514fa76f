# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/warehouse/fbs/update/return-point/list``: List return points for an existing FBS warehouse."""

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
from ._shared_warehouse_fbs_return_point import WarehouseFbsReturnPoint
from ._shared_warehouse_fbs_return_point_search import WarehouseFbsReturnPointSearch

if TYPE_CHECKING:
    from ._inputs import WarehouseFbsReturnPointSearchDict


@model
class WarehouseFbsUpdateReturnPointListRequest(Model):
    """Request of `warehouse_fbs.update_return_point_list`."""

    current_dropoff_point_id: int | None = None
    """Drop-off point of the warehouse."""

    current_return_point_id: int | None = None
    """Return point that is set now, from `warehouse_fbs.return_mile_info`."""

    search: WarehouseFbsReturnPointSearch | WarehouseFbsReturnPointSearchDict | None = None
    """Narrows the points by address and kind."""

    warehouse_id: int
    """The FBS warehouse to change."""

    limit: int
    """Points per page, 1 to 500."""

    last_id: int | None = None
    """Where the page begins; left out for the first page."""


@model
class WarehouseFbsUpdateReturnPointListResponse(Model):
    """Answer of `warehouse_fbs.update_return_point_list`."""

    is_selected_point_available: bool | None = None
    """True when the return point that is set now may be kept."""

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
    name="warehouse_fbs.update_return_point_list",
    method="POST",
    path="/v1/warehouse/fbs/update/return-point/list",
    summary="List return points for an existing FBS warehouse",
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
    request=WarehouseFbsUpdateReturnPointListRequest,
    response=WarehouseFbsUpdateReturnPointListResponse,
)
