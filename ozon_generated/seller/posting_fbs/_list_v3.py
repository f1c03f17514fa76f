# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v3/posting/fbs/list``: List FBS and rFBS postings (switched off)."""

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
from ._shared_fbs_integration_type_flow import FbsIntegrationTypeFlow
from ._shared_fbs_posting_filter_status import FbsPostingFilterStatus
from ._shared_fbs_posting_v3 import FbsPostingV3
from ._shared_fbs_posting_with_v3 import FbsPostingWithV3

if TYPE_CHECKING:
    from .._inputs import TimeRangeDict
    from ._inputs import FbsPostingWithV3Dict, PostingFbsListV3FilterDict


PostingFbsListV3RequestDir: TypeAlias = Literal["asc", "desc"] | str


@model
class PostingFbsListV3Filter(Model):
    """Which postings to list; since and to are demanded and at most one year apart."""

    order_id: int | None = None
    """Number of the order."""

    warehouse_id: Sequence[int] | None = None
    """Warehouses of the seller."""

    status: FbsPostingFilterStatus | None = None
    """One stage; all when left out."""

    delivery_method_id: Sequence[int] | None = None
    """Only postings of these delivery methods."""

    is_blr_traceable: bool | None = None
    """True for postings with products that are traced in Belarus."""

    is_quantum: bool | None = None
    """True for postings with packs."""

    provider_id: Sequence[int] | None = None
    """Delivery services."""

    since: datetime
    """Created at or after this moment, UTC."""

    to: datetime
    """Created at or before this moment, UTC."""

    last_changed_status_date: TimeRange | TimeRangeDict | None = None
    """Span in which the status changed last."""

    integration_type_flow: Sequence[FbsIntegrationTypeFlow] | None = None
    """Flows of the delivery integration."""


@model
class PostingFbsListV3Request(Model):
    """Request of `posting_fbs.list_v3`."""

    filter: PostingFbsListV3Filter | PostingFbsListV3FilterDict
    """Which postings to list; since and to are demanded and at most one year apart."""

    dir: PostingFbsListV3RequestDir | None = None
    """Order by time of creation."""

    with_: FbsPostingWithV3 | FbsPostingWithV3Dict | None = wire("with", default=None)
    """Parts to add to the answer."""

    limit: int
    """Postings per page, 1 to 1000."""

    offset: int
    """Number of rows to skip."""


@model
class PostingFbsListV3Result(Model):
    """A page of postings."""

    has_next: bool | None = None
    """True when another page exists; that page may still be empty."""

    postings: list[FbsPostingV3] = attrs.field(factory=list)


@model
class PostingFbsListV3Response(Model):
    """Answer of `posting_fbs.list_v3`."""

    result: PostingFbsListV3Result | None = None
    """A page of postings."""

    def page_rows(self) -> list[FbsPostingV3]:
        """The rows of this page."""
        return self.result.postings if self.result else []


OPERATION = Operation(
    api="seller",
    name="posting_fbs.list_v3",
    method="POST",
    path="/v3/posting/fbs/list",
    summary="List FBS and rFBS postings (switched off)",
    defaults={"limit": 1000, "offset": 0},
    safety="read",
    pagination=Pagination(
        scheme="offset",
        items="result.postings",
        token="offset",
        size="limit",
        max=1000,
        min=1,
        more="result.has_next",
        key="posting_number",
    ),
    period=Period(start="filter.since", end="filter.to", months=12, source="its description: at most one year"),
    lifecycle=Lifecycle(announced=date(2026, 7, 10), off=date(2026, 8, 31), replacement=("posting_fbs.list",)),
    request=PostingFbsListV3Request,
    response=PostingFbsListV3Response,
)
