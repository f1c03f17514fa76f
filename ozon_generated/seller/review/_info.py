# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/review/info``: Show one review with its photos and videos."""

from __future__ import annotations

from datetime import date, datetime

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Tier,
)
from ._shared_review_order_status import ReviewOrderStatus
from ._shared_review_photo import ReviewPhoto
from ._shared_review_status import ReviewStatus
from ._shared_review_video import ReviewVideo


@model
class ReviewInfoRequest(Model):
    """Request of `review.info`."""

    review_id: str
    """A review as `review.list` names it."""


@model
class ReviewInfoResponse(Model):
    """Answer of `review.info`."""

    comments_amount: int | None = None
    """Comments under the review."""

    dislikes_amount: int | None = None
    """Buyers who did not find it useful."""

    id: str | None = None
    """Id of the review."""

    is_rating_participant: bool | None = None
    """True when the rating counts for the product."""

    likes_amount: int | None = None
    """Buyers who found the review useful."""

    order_status: ReviewOrderStatus | None = None
    """Whether the buyer got the product or the order was cancelled."""

    photos: list[ReviewPhoto] = attrs.field(factory=list)

    photos_amount: int | None = None
    """Number of photos."""

    published_at: datetime | None = None
    """Moment of publication, UTC."""

    rating: int | None = None
    """Stars, 1 to 5."""

    sku: int | None = None
    """Number of the product on ozon.ru."""

    status: ReviewStatus | None = None
    """NEW was not opened yet, VIEWED was opened, PROCESSED was dealt with."""

    text: str | None = None
    """Text of the buyer; empty when only stars were given."""

    videos: list[ReviewVideo] = attrs.field(factory=list)

    videos_amount: int | None = None
    """Number of videos."""


OPERATION = Operation(
    api="seller",
    name="review.info",
    method="POST",
    path="/v2/review/info",
    summary="Show one review with its photos and videos",
    safety="read",
    lifecycle=Lifecycle(added=date(2026, 4, 20)),
    tier=Tier(any_of=("REVIEW_MANAGEMENT", "PREMIUM_PRO"), note="A 403 was seen with PREMIUM_PLUS"),
    request=ReviewInfoRequest,
    response=ReviewInfoResponse,
)
