# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/review/list``: List reviews of buyers (first version)."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Pagination,
    Tier,
)
from .._shared_sort_direction import SortDirection
from ._shared_review_order_status import ReviewOrderStatus
from ._shared_review_status_v1 import ReviewStatusV1

ReviewStatusFilterV1: TypeAlias = Literal["ALL", "UNPROCESSED", "PROCESSED"] | str
"""State by which the list is narrowed; ALL leaves nothing out."""


@model
class ReviewListV1Request(Model):
    """Request of `review.list_v1`."""

    sort_dir: SortDirection | None = None
    """Order by moment of publication."""

    status: ReviewStatusFilterV1 | None = None
    """State by which the list is narrowed; ALL leaves nothing out."""

    limit: int
    """Reviews per page, 20 to 100."""

    last_id: str | None = None
    """Where the page begins; empty for the first page."""


@model
class ReviewV1(Model):
    """A review in short, as the first version tells it."""

    id: str | None = None
    """The review_id of the other methods."""

    sku: int | None = None
    """Number of the product on ozon.ru."""

    status: ReviewStatusV1 | None = None
    """Whether the seller has dealt with the review; the second version tells NEW and VIEWED apart."""

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
class ReviewListV1Response(Model):
    """Answer of `review.list_v1`."""

    reviews: list[ReviewV1] = attrs.field(factory=list)
    """The page."""

    last_id: str | None = None
    """Token of the next page; empty on the last one."""

    has_next: bool | None = None
    """True when another page exists; that page may still be empty."""

    def page_rows(self) -> list[ReviewV1]:
        """The rows of this page."""
        return self.reviews


OPERATION = Operation(
    api="seller",
    name="review.list_v1",
    method="POST",
    path="/v1/review/list",
    summary="List reviews of buyers (first version)",
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
    lifecycle=Lifecycle(added=date(2024, 12, 27), announced=date(2026, 4, 20), replacement=("review.list",)),
    tier=Tier(any_of=("REVIEW_MANAGEMENT", "PREMIUM_PRO"), note="A 403 was seen with PREMIUM_PLUS"),
    request=ReviewListV1Request,
    response=ReviewListV1Response,
)
