# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v3/posting/fbs/unfulfilled/list``: List FBS postings to be worked on (switched off)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

from ...model import Model, model, wire
from ...operation import (
    Lifecycle,
    Operation,
    Pagination,
    Period,
)
from .._shared_time_range import TimeRange
from ._shared_fbs_posting_unfulfilled_filter_status import FbsPostingUnfulfilledFilterStatus
from ._shared_fbs_posting_v3 import FbsPostingV3
from ._shared_fbs_posting_with_v3 import FbsPostingWithV3

if TYPE_CHECKING:
    from .._inputs import TimeRangeDict
    from ._inputs import FbsPostingWithV3Dict, PostingFbsUnfulfilledListV3FilterDict


PostingFbsUnfulfilledListV3RequestDir: TypeAlias = Literal["asc", "desc"] | str


@model
class PostingFbsUnfulfilledListV3Filter(Model):
    """Which postings to list, by the deadline of assembly or by the day of delivery."""

    warehouse_id: Sequence[int] | None = None
    """Warehouses of the seller."""

    status: FbsPostingUnfulfilledFilterStatus | None = None
    """One stage; all unfinished ones when left out."""

    cutoff_from: datetime
    """Deadline of assembly at or after this moment, UTC."""

    cutoff_to: datetime
    """Deadline of assembly at or before this moment, UTC."""

    delivering_date_from: datetime | None = None
    """Handed over at or after this moment, UTC."""

    delivering_date_to: datetime | None = None
    """Handed over at or before this moment, UTC."""

    delivery_method_id: Sequence[int] | None = None
    """Only postings of these delivery methods."""

    is_quantum: bool | None = None
    """True for postings with packs."""

    last_changed_status_date: TimeRange | TimeRangeDict | None = None
    """Span in which the status changed last."""

    provider_id: Sequence[int] | None = None
    """Delivery services."""


@model
class PostingFbsUnfulfilledListV3Request(Model):
    """Request of `posting_fbs.unfulfilled_list_v3`."""

    filter: PostingFbsUnfulfilledListV3Filter | PostingFbsUnfulfilledListV3FilterDict
    """Which postings to list, by the deadline of assembly or by the day of delivery."""

    dir: PostingFbsUnfulfilledListV3RequestDir | None = None
    """Order by deadline."""

    with_: FbsPostingWithV3 | FbsPostingWithV3Dict | None = wire("with", default=None)
    """Parts to add to the answer."""

    limit: int
    """Postings per page, 1 to 1000."""

    offset: int
    """Number of rows to skip."""


@model
class PostingFbsUnfulfilledListV3Result(Model):
    """A page of postings."""

    count: int | None = None
    """Number of postings of the whole filter."""

    postings: list[FbsPostingV3] = attrs.field(factory=list)


@model
class PostingFbsUnfulfilledListV3Response(Model):
    """Answer of `posting_fbs.unfulfilled_list_v3`."""

    result: PostingFbsUnfulfilledListV3Result | None = None
    """A page of postings."""

    def page_rows(self) -> list[FbsPostingV3]:
        """The rows of this page."""
        return self.result.postings if self.result else []


OPERATION = Operation(
    api="seller",
    name="posting_fbs.unfulfilled_list_v3",
    method="POST",
    path="/v3/posting/fbs/unfulfilled/list",
    summary="List FBS postings to be worked on (switched off)",
    defaults={"limit": 1000, "offset": 0},
    safety="read",
    pagination=Pagination(
        scheme="offset",
        items="result.postings",
        token="offset",
        size="limit",
        max=1000,
        min=1,
        total=("result.count",),
        key="posting_number",
    ),
    period=Period(
        start="filter.cutoff_from", end="filter.cutoff_to", months=12, source="its description: at most one year"
    ),
    lifecycle=Lifecycle(
        announced=date(2026, 7, 10), off=date(2026, 8, 31), replacement=("posting_fbs.unfulfilled_list",)
    ),
    request=PostingFbsUnfulfilledListV3Request,
    response=PostingFbsUnfulfilledListV3Response,
)
