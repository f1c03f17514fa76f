# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/review/comment/create``: Answer a review."""

from __future__ import annotations

from datetime import date

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Tier,
)


@model
class ReviewCommentCreateRequest(Model):
    """Request of `review_comment.create`."""

    mark_review_as_processed: bool | None = None
    """True sets the review to PROCESSED as well."""

    parent_comment_id: str | None = None
    """Comment to which this one replies; left out for one on the review itself."""

    review_id: str
    """A review as `review.list` names it."""

    text: str
    """Text that buyers will read, after moderation."""


@model
class ReviewCommentCreateResponse(Model):
    """Answer of `review_comment.create`."""

    comment_id: str | None = None
    """Id of the new comment."""


OPERATION = Operation(
    api="seller",
    name="review_comment.create",
    method="POST",
    path="/v1/review/comment/create",
    summary="Answer a review",
    safety="write",
    lifecycle=Lifecycle(added=date(2024, 12, 27)),
    tier=Tier(any_of=("REVIEW_MANAGEMENT", "PREMIUM_PRO"), note="A 403 was seen with PREMIUM_PLUS"),
    request=ReviewCommentCreateRequest,
    response=ReviewCommentCreateResponse,
)
