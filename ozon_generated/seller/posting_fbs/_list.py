# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v4/posting/fbs/list``: List FBS and rFBS postings."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

import attrs

from ...model import Model, model, wire
from ...operation import (
    Lifecycle,
    Operation,
    Pagination,
    Period,
)
from .._shared_sort_direction import SortDirection
from .._shared_time_range import TimeRange
from ._shared_fbs_integration_type_flow import FbsIntegrationTypeFlow
from ._shared_fbs_posting import FbsPosting
from ._shared_fbs_posting_filter_status import FbsPostingFilterStatus
from ._shared_fbs_posting_with import FbsPostingWith

if TYPE_CHECKING:
    from .._inputs import TimeRangeDict
    from ._inputs import FbsPostingWithDict, PostingFbsListFilterDict


@model
class PostingFbsListFilter(Model):
    """Which postings to list; since and to are demanded and at most one year apart."""

    order_id: int | None = None
    """Number of the order."""

    delivery_method_ids: Sequence[int] | None = None
    """Up to 1000 delivery methods."""

    is_blr_traceable: bool | None = None
    """True for postings with products that are traced in Belarus."""

    last_changed_status_date: TimeRange | TimeRangeDict | None = None
    """Span in which the status changed last."""

    order_numbers: Sequence[str] | None = None
    """Up to 100 numbers of orders."""

    provider_ids: Sequence[int] | None = None
    """Up to 1000 delivery services."""

    since: datetime
    """Created at or after this moment, UTC."""

    statuses: Sequence[FbsPostingFilterStatus] | None = None
    """Stages; all when left out."""

    to: datetime
    """Created at or before this moment, UTC."""

    warehouse_ids: Sequence[int] | None = None
    """Up to 1000 warehouses of the seller."""

    integration_type_flow: Sequence[FbsIntegrationTypeFlow] | None = None
    """Flows of the delivery integration."""


@model
class PostingFbsListRequest(Model):
    """Request of `posting_fbs.list`."""

    filter: PostingFbsListFilter | PostingFbsListFilterDict
    """Which postings to list; since and to are demanded and at most one year apart."""

    sort_dir: SortDirection | None = None
    """Order by time of creation."""

    translit: bool | None = None
    """Writes the address in Latin letters."""

    with_: FbsPostingWith | FbsPostingWithDict | None = wire("with", default=None)
    """Parts to add to the answer."""

    limit: int
    """Postings per page, 1 to 100."""

    cursor: str | None = None
    """Where the page begins; empty for the first page."""


@model
class PostingFbsListResponse(Model):
    """Answer of `posting_fbs.list`."""

    postings: list[FbsPosting] = attrs.field(factory=list)

    cursor: str | None = None
    """Token of the next page; empty on the last one."""

    has_next: bool | None = None
    """True when another page exists; that page may still be empty."""

    def page_rows(self) -> list[FbsPosting]:
        """The rows of this page."""
        return self.postings


OPERATION = Operation(
    api="seller",
    name="posting_fbs.list",
    method="POST",
    path="/v4/posting/fbs/list",
    summary="List FBS and rFBS postings",
    defaults={"limit": 100},
    safety="read",
    pagination=Pagination(
        scheme="cursor",
        items="postings",
        token="cursor",
        next="cursor",
        size="limit",
        max=100,
        min=1,
        more="has_next",
        key="posting_number",
    ),
    period=Period(start="filter.since", end="filter.to", months=12, source="its description: at most one year"),
    lifecycle=Lifecycle(added=date(2026, 4, 30)),
    request=PostingFbsListRequest,
    response=PostingFbsListResponse,
)
