# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/review/comment/delete``: Delete a comment under a review (first version)."""

from __future__ import annotations

from datetime import date

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Tier,
)


@model
class ReviewCommentDeleteV1Request(Model):
    """Request of `review_comment.delete_v1`."""

    comment_id: str
    """A comment as `review_comment.list` names it."""


OPERATION = Operation(
    api="seller",
    name="review_comment.delete_v1",
    method="POST",
    path="/v1/review/comment/delete",
    summary="Delete a comment under a review (first version)",
    safety="destructive",
    lifecycle=Lifecycle(added=date(2024, 12, 27), announced=date(2026, 4, 20), replacement=("review_comment.delete",)),
    tier=Tier(any_of=("REVIEW_MANAGEMENT", "PREMIUM_PRO"), note="A 403 was seen with PREMIUM_PLUS"),
    request=ReviewCommentDeleteV1Request,
    reply="nothing",
)
