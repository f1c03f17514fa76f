# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/review/comment/delete``: Delete a comment under a review."""

from __future__ import annotations

from datetime import date

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Tier,
)


@model
class ReviewCommentDeleteRequest(Model):
    """Request of `review_comment.delete`."""

    comment_id: str
    """A comment as `review_comment.list` names it."""

    sku: int
    """Product under whose review the comment stands."""


OPERATION = Operation(
    api="seller",
    name="review_comment.delete",
    method="POST",
    path="/v2/review/comment/delete",
    summary="Delete a comment under a review",
    safety="destructive",
    lifecycle=Lifecycle(added=date(2026, 4, 20)),
    tier=Tier(any_of=("REVIEW_MANAGEMENT", "PREMIUM_PRO"), note="A 403 was seen with PREMIUM_PLUS"),
    request=ReviewCommentDeleteRequest,
    reply="nothing",
)
