# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/review/comment/list``: List comments under reviews."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

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

if TYPE_CHECKING:
    from ._inputs import ReviewCommentListFilterDict


@model
class ReviewCommentListFilter(Model):
    """Narrows the comments by product and by time."""

    sku: int | None = None
    """Comments under the reviews of this product; either this or review_id must be given."""

    published_from: datetime | None = None
    """Published at this moment or later, UTC."""

    published_to: datetime | None = None
    """Published up to this moment, UTC."""


@model
class ReviewCommentListRequest(Model):
    """Request of `review_comment.list`."""

    filter: ReviewCommentListFilter | ReviewCommentListFilterDict | None = None
    """Comments by product and time."""

    review_id: str | None = None
    """Comments under this review; either this or filter.sku must be given."""

    sort_dir: SortDirection | None = None
    """Order by moment of publication; ASC when left out."""

    limit: int
    """Comments per page, 20 to 100."""

    offset: int | None = None
    """Number of rows to skip."""


@model
class ReviewComment(Model):
    """A comment under a review."""

    id: str | None = None
    """The comment_id of the other methods."""

    deviation_reason: str | None = None
    """Why the moderation refused the comment."""

    dislikes_amount: int | None = None
    """Buyers who did not find it useful."""

    is_official: bool | None = None
    """True when an official representative wrote it."""

    is_owner: bool | None = None
    """True when the shop wrote it."""

    is_published: bool | None = None
    """True when buyers see it."""

    is_rejected: bool | None = None
    """True when the moderation refused it."""

    likes_amount: int | None = None
    """Buyers who found it useful."""

    parent_comment_id: str | None = None
    """Comment to which this one replies; empty for one on the review itself."""

    published_at: datetime | None = None
    """Moment of publication, UTC."""

    text: str | None = None
    """Text of the comment."""


@model
class ReviewCommentListResponse(Model):
    """Answer of `review_comment.list`."""

    comments: list[ReviewComment] = attrs.field(factory=list)
    """The page; empty behind the last one."""

    offset: int | None = None
    """Rows that were skipped up to the end of this page."""

    def page_rows(self) -> list[ReviewComment]:
        """The rows of this page."""
        return self.comments


OPERATION = Operation(
    api="seller",
    name="review_comment.list",
    method="POST",
    path="/v1/review/comment/list",
    summary="List comments under reviews",
    defaults={"limit": 100},
    safety="read",
    pagination=Pagination(scheme="offset", items="comments", token="offset", size="limit", max=100, min=20, key="id"),
    period=Period(start="filter.published_from", end="filter.published_to", source="no limit is documented"),
    lifecycle=Lifecycle(added=date(2024, 12, 27)),
    tier=Tier(any_of=("REVIEW_MANAGEMENT", "PREMIUM_PRO"), note="A 403 was seen with PREMIUM_PLUS"),
    request=ReviewCommentListRequest,
    response=ReviewCommentListResponse,
)
