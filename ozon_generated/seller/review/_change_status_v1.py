# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/review/change-status``: Mark reviews as processed or not (first version)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Tier,
)
from ._shared_review_status_v1 import ReviewStatusV1


@model
class ReviewChangeStatusV1Request(Model):
    """Request of `review.change_status_v1`."""

    review_ids: Sequence[str]
    """1 to 100 ids of reviews."""

    status: ReviewStatusV1
    """State that the reviews shall have."""


OPERATION = Operation(
    api="seller",
    name="review.change_status_v1",
    method="POST",
    path="/v1/review/change-status",
    summary="Mark reviews as processed or not (first version)",
    safety="write",
    repeatable=True,
    lifecycle=Lifecycle(added=date(2024, 12, 27), announced=date(2026, 4, 20), replacement=("review.change_status",)),
    tier=Tier(any_of=("REVIEW_MANAGEMENT", "PREMIUM_PRO"), note="A 403 was seen with PREMIUM_PLUS"),
    request=ReviewChangeStatusV1Request,
    reply="nothing",
)
