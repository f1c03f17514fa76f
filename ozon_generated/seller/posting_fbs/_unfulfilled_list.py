# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v4/posting/fbs/unfulfilled/list``: List FBS postings that are still to be worked on."""

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
from ._shared_fbs_posting import FbsPosting
from ._shared_fbs_posting_unfulfilled_filter_status import FbsPostingUnfulfilledFilterStatus
from ._shared_fbs_posting_with import FbsPostingWith

if TYPE_CHECKING:
    from .._inputs import TimeRangeDict
    from ._inputs import FbsPostingWithDict, PostingFbsUnfulfilledListFilterDict


@model
class PostingFbsUnfulfilledListFilter(Model):
    """Which postings to list, by the deadline of assembly or by the day of delivery, at most one year."""

    cutoff_from: datetime | None = None
    """Deadline of assembly at or after this moment, UTC; goes with cutoff_to."""

    cutoff_to: datetime | None = None
    """Deadline of assembly at or before this moment, UTC; goes with cutoff_from."""

    delivering_date_from: datetime | None = None
    """Handed over at or after this moment, UTC; goes with delivering_date_to."""

    delivering_date_to: datetime | None = None
    """Handed over at or before this moment, UTC; goes with delivering_date_from."""

    delivery_method_ids: Sequence[int] | None = None
    """Up to 1000 delivery methods."""

    last_changed_status_date: TimeRange | TimeRangeDict | None = None
    """Span in which the status changed last."""

    provider_ids: Sequence[int] | None = None
    """Up to 1000 delivery services."""

    statuses: Sequence[FbsPostingUnfulfilledFilterStatus] | None = None
    """Stages; all unfinished ones when left out."""

    warehouse_ids: Sequence[int] | None = None
    """Up to 1000 warehouses of the seller."""


@model
class PostingFbsUnfulfilledListRequest(Model):
    """Request of `posting_fbs.unfulfilled_list`."""

    filter: PostingFbsUnfulfilledListFilter | PostingFbsUnfulfilledListFilterDict
    """Either both cutoff fields or both delivering_date fields have to be set."""

    sort_dir: SortDirection | None = None
    """Order by deadline."""

    translit: bool | None = None
    """Writes the address in Latin letters."""

    with_: FbsPostingWith | FbsPostingWithDict | None = wire("with", default=None)
    """Parts to add to the answer."""

    limit: int
    """Postings per page, 1 to 100."""

    cursor: str | None = None
    """Where the page begins; empty for the first page."""


@model
class PostingFbsUnfulfilledListResponse(Model):
    """Answer of `posting_fbs.unfulfilled_list`."""

    count: int | None = None
    """Number of postings of the whole filter."""

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
    name="posting_fbs.unfulfilled_list",
    method="POST",
    path="/v4/posting/fbs/unfulfilled/list",
    summary="List FBS postings that are still to be worked on",
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
        total=("count",),
        key="posting_number",
    ),
    period=Period(
        start="filter.cutoff_from", end="filter.cutoff_to", months=12, source="its description: at most one year"
    ),
    lifecycle=Lifecycle(added=date(2026, 4, 30)),
    request=PostingFbsUnfulfilledListRequest,
    response=PostingFbsUnfulfilledListResponse,
)
