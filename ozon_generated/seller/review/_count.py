# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v2/review/count``: Count reviews by state."""

from __future__ import annotations

from datetime import date

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
    Tier,
)


@model
class ReviewCountResponse(Model):
    """Answer of `review.count`."""

    new: int | None = None
    """Reviews that were not opened yet."""

    processed: int | None = None
    """Reviews that were dealt with."""

    viewed: int | None = None
    """Reviews that were opened."""

    total: int | None = None
    """All reviews of the shop."""


OPERATION = Operation(
    api="seller",
    name="review.count",
    method="POST",
    path="/v2/review/count",
    summary="Count reviews by state",
    safety="read",
    lifecycle=Lifecycle(added=date(2026, 4, 20)),
    tier=Tier(any_of=("REVIEW_MANAGEMENT", "PREMIUM_PRO"), note="A 403 was seen with PREMIUM_PLUS"),
    response=ReviewCountResponse,
)
