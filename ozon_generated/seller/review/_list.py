# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/review/list``: List reviews of buyers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Pagination,
    Period,
    Tier,
)
from .._shared_sort_direction import SortDirection
from ._shared_review_order_status import ReviewOrderStatus
from ._shared_review_status import ReviewStatus

if TYPE_CHECKING:
    from ._inputs import ReviewListFilterDict


ReviewStatusFilter: TypeAlias = Literal["ALL", "NEW", "VIEWED", "PROCESSED"] | str
"""State by which the list is narrowed; ALL leaves nothing out."""

ReviewOrderStatusFilter: TypeAlias = Literal["ALL", "DELIVERED", "CANCELLED"] | str
"""Narrows the list to delivered or cancelled orders; ALL leaves nothing out."""


@model
class ReviewListFilter(Model):
    """Every field that is given narrows the list further."""

    status: ReviewStatusFilter | None = None
    """State by which the list is narrowed; ALL leaves nothing out."""

    order_status: ReviewOrderStatusFilter | None = None
    """Narrows the list to delivered or cancelled orders; ALL leaves nothing out."""

    published_from: datetime | None = None
    """Published at this moment or later, UTC."""

    published_to: datetime | None = None
    """Published up to this moment, UTC."""

    skus: Sequence[int] | None = None
    """Reviews of these products, up to 1000 numbers of ozon.ru."""


@model
class ReviewListRequest(Model):
    """Request of `review.list`."""

    filters: ReviewListFilter | ReviewListFilterDict | None = None
    """Which reviews to list; all when left out."""

    sort_dir: SortDirection | None = None
    """Order by moment of publication."""

    limit: int
    """Reviews per page, 20 to 100."""

    last_id: str | None = None
    """Where the page begins; empty for the first page."""


@model
class Review(Model):
    """A review in short; pictures and videos come from the info method."""

    id: str | None = None
    """The review_id of the other methods."""

    sku: int | None = None
    """Number of the product on ozon.ru."""

    status: ReviewStatus | None = None
    """NEW was not opened yet, VIEWED was opened, PROCESSED was dealt with."""

    comments_amount: int | None = None
    """Comments under the review."""

    is_rating_participant: bool | None = None
    """True when the rating counts for the product."""

    order_status: ReviewOrderStatus | None = None
    """Whether the buyer got the product or the order was cancelled."""

    photos_amount: int | None = None
    """Number of photos."""

    published_at: datetime | None = None
    """Moment of publication, UTC."""

    rating: int | None = None
    """Stars, 1 to 5."""

    text: str | None = None
    """Text of the buyer; empty when only stars were given."""

    videos_amount: int | None = None
    """Number of videos."""


@model
class ReviewListResponse(Model):
    """Answer of `review.list`."""

    reviews: list[Review] = attrs.field(factory=list)
    """The page."""

    last_id: str | None = None
    """Token of the next page; empty on the last one."""

    has_next: bool | None = None
    """True when another page exists; that page may still be empty."""

    def page_rows(self) -> list[Review]:
        """The rows of this page."""
        return self.reviews


OPERATION = Operation(
    api="seller",
    name="review.list",
    method="POST",
    path="/v2/review/list",
    summary="List reviews of buyers",
    defaults={"limit": 100},
    safety="read",
    pagination=Pagination(
        scheme="last_id",
        items="reviews",
        token="last_id",
        next="last_id",
        size="limit",
        max=100,
        min=20,
        more="has_next",
        key="id",
    ),
    period=Period(start="filters.published_from", end="filters.published_to", source="no limit is documented"),
    lifecycle=Lifecycle(added=date(2026, 4, 20)),
    tier=Tier(any_of=("REVIEW_MANAGEMENT", "PREMIUM_PRO"), note="A 403 was seen with PREMIUM_PLUS"),
    request=ReviewListRequest,
    response=ReviewListResponse,
)
