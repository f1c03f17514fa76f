# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/fbp/draft/drop-off/point/list``: List drop-off points of a province (FBP)."""

from __future__ import annotations

from datetime import datetime

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Pagination,
    Tier,
)


@model
class FbpDraftDropOffPointListRequest(Model):
    """Request of `fbp_draft_drop_off.point_list`."""

    next_page_number: int | None = None
    """Number of the page to show; leave it out for the first one."""

    page_size: int
    """Points per page."""

    province_uuid: str
    """Province, from `fbp_draft_drop_off.province_list`."""

    warehouse_id: int
    """Warehouse of the partner, from `fbp.warehouse_list`."""


@model
class FbpDropOffPoint(Model):
    """A place that takes goods for the partner's warehouse."""

    city: str | None = None
    """Town or settlement."""

    drop_off_point_id: int | None = None
    """Drop-off point, from `fbp_draft_drop_off.point_list`."""

    nearest_drop_off_date: datetime | None = None
    """First moment at which the point takes goods, UTC."""

    point_address: str | None = None
    """Postal address of the point."""

    province_uuid: str | None = None
    """Province, from `fbp_draft_drop_off.province_list`."""


@model
class FbpDraftDropOffPointListResponse(Model):
    """Answer of `fbp_draft_drop_off.point_list`."""

    drop_off_points: list[FbpDropOffPoint] = attrs.field(factory=list)
    """Points of the province; an empty list ends the paging, the answer has no other mark."""

    def page_rows(self) -> list[FbpDropOffPoint]:
        """The rows of this page."""
        return self.drop_off_points


OPERATION = Operation(
    api="seller",
    name="fbp_draft_drop_off.point_list",
    method="POST",
    path="/v1/fbp/draft/drop-off/point/list",
    summary="List drop-off points of a province (FBP)",
    defaults={"page_size": 100},
    safety="read",
    pagination=Pagination(
        scheme="page", items="drop_off_points", token="next_page_number", size="page_size", key="drop_off_point_id"
    ),
    lifecycle=Lifecycle(beta=True),
    tier=Tier(programme="FBP"),
    request=FbpDraftDropOffPointListRequest,
    response=FbpDraftDropOffPointListResponse,
)
