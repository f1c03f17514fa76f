# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/return/giveout/list``: List the handings-over of returns."""

from __future__ import annotations

from datetime import datetime

import attrs

from ...model import Model, always, model
from ...operation import (
    Operation,
    Pagination,
)
from ._shared_giveout_status import GiveoutStatus


@model
class GiveoutListRequest(Model):
    """Request of `giveout.list`."""

    limit: int
    """Rows per page. At least 1."""

    last_id: int | None = None
    """giveout_id of the last row of the page before; 0 or absent for the first page."""


@model
class GiveoutListItem(Model):
    """A handing-over of returns at one point."""

    warehouse_id: int | None = None
    """Number of the point."""

    approved_articles_count: int | None = None
    """Returns that were handed over."""

    created_at: datetime | None = None
    """Moment of creation, UTC."""

    giveout_id: int = always()
    """What `giveout.info` takes."""

    giveout_status: GiveoutStatus | None = None
    """Stage of the handing-over; UNSPECIFIED is a case for the support of Ozon."""

    total_articles_count: int | None = None
    """Returns that are to be fetched there."""

    warehouse_address: str | None = None
    """Address of the point."""

    warehouse_name: str | None = None
    """Name of the point."""


@model
class GiveoutListResponse(Model):
    """Answer of `giveout.list`."""

    giveouts: list[GiveoutListItem] = attrs.field(factory=list)
    """The page."""

    def page_rows(self) -> list[GiveoutListItem]:
        """The rows of this page."""
        return self.giveouts


OPERATION = Operation(
    api="seller",
    name="giveout.list",
    method="POST",
    path="/v1/return/giveout/list",
    summary="List the handings-over of returns",
    defaults={"limit": 100},
    safety="read",
    pagination=Pagination(
        scheme="last_id", items="giveouts", token="last_id", next_from_item="giveout_id", size="limit", key="giveout_id"
    ),
    request=GiveoutListRequest,
    response=GiveoutListResponse,
)
