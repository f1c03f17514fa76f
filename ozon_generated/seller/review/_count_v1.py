# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/review/count``: Count reviews by state (first version)."""

from __future__ import annotations

from datetime import date

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Tier,
)


@model
class ReviewCountV1Response(Model):
    """Answer of `review.count_v1`."""

    processed: int | None = None
    """Reviews that were dealt with."""

    unprocessed: int | None = None
    """Reviews that wait."""

    total: int | None = None
    """All reviews of the shop."""


OPERATION = Operation(
    api="seller",
    name="review.count_v1",
    method="POST",
    path="/v1/review/count",
    summary="Count reviews by state (first version)",
    safety="read",
    lifecycle=Lifecycle(added=date(2024, 12, 27), announced=date(2026, 4, 20), replacement=("review.count",)),
    tier=Tier(any_of=("REVIEW_MANAGEMENT", "PREMIUM_PRO"), note="A 403 was seen with PREMIUM_PLUS"),
    response=ReviewCountV1Response,
)
