# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/review/change-status``: Mark reviews as viewed or processed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Tier,
)
from ._shared_review_status import ReviewStatus


@model
class ReviewChangeStatusRequest(Model):
    """Request of `review.change_status`."""

    review_ids: Sequence[str]
    """1 to 100 ids of reviews."""

    status: ReviewStatus
    """State that the reviews shall have."""


OPERATION = Operation(
    api="seller",
    name="review.change_status",
    method="POST",
    path="/v2/review/change-status",
    summary="Mark reviews as viewed or processed",
    safety="write",
    repeatable=True,
    lifecycle=Lifecycle(added=date(2026, 4, 20)),
    tier=Tier(any_of=("REVIEW_MANAGEMENT", "PREMIUM_PRO"), note="A 403 was seen with PREMIUM_PLUS"),
    request=ReviewChangeStatusRequest,
    reply="nothing",
)
