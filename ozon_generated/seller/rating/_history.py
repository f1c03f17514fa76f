# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/rating/history``: Show how ratings moved."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal, TypeAlias

import attrs

from ...model import Model, model, wire
from ...operation import (
    Operation,
)
from .._shared_rating_status import RatingStatus

RatingName: TypeAlias = (
    Literal[
        "rating_on_time",
        "rating_review_avg_score_total",
        "rating_ssl",
        "rating_on_time_supply_delivery",
        "rating_order_accuracy",
        "rating_on_time_supply_cancellation",
        "rating_reaction_time",
        "rating_average_response_time",
        "rating_replied_dialogs_ratio",
        "rating_general_indicator_fbs_rfbs",
        "rating_price_green",
        "rating_price_yellow",
        "rating_price_red",
        "rating_price_super",
    ]
    | str
)
"""Name of a rating. on_time is the share of FBS orders that left in time, review_avg_score_total the average score of
the products, ssl the rating of error-free FBO supplies, the price_ ones the shares of products by price index,
reaction_time and those after it how fast chats are answered.
"""


@model
class RatingHistoryRequest(Model):
    """Request of `rating.history`."""

    date_from: datetime
    """First moment of the period."""

    date_to: datetime
    """Last moment of the period."""

    ratings: Sequence[RatingName]
    """Ratings to show."""

    with_premium_scores: bool | None = None
    """True to add the penalty points of the Premium programme."""


@model
class RatingPremiumScore(Model):
    """Penalty points of one day."""

    date_: datetime | None = wire("date", default=None)
    """Day on which the points were given."""

    rating_value: float | None = None
    """Value of the rating that led to them."""

    value: int | None = None
    """Number of points."""


@model
class RatingPremiumScores(Model):
    """Penalty points of one rating."""

    rating: str | None = None
    """Name of the rating."""

    scores: list[RatingPremiumScore] = attrs.field(factory=list)


@model
class RatingHistoryValue(Model):
    """Value over one span."""

    status: RatingStatus | None = None
    """How a rating value stands to the thresholds of Ozon."""

    date_from: datetime | None = None
    """First moment of the span."""

    date_to: datetime | None = None
    """Last moment of the span."""

    value: float | None = None
    """Average over the span."""


@model
class RatingHistoryRating(Model):
    """Values of one rating."""

    danger_threshold: float | None = None
    """Value beyond which penalties begin."""

    premium_threshold: float | None = None
    """Value that the Premium programme asks for."""

    rating: str | None = None
    """Name of the rating."""

    values: list[RatingHistoryValue] = attrs.field(factory=list)
    """One value per span."""

    warning_threshold: float | None = None
    """Value beyond which penalties come near."""


@model
class RatingHistoryResponse(Model):
    """Answer of `rating.history`."""

    premium_scores: list[RatingPremiumScores] = attrs.field(factory=list)
    """Penalty points that with_premium_scores asks for."""

    ratings: list[RatingHistoryRating] = attrs.field(factory=list)


OPERATION = Operation(
    api="seller",
    name="rating.history",
    method="POST",
    path="/v1/rating/history",
    summary="Show how ratings moved",
    safety="read",
    request=RatingHistoryRequest,
    response=RatingHistoryResponse,
)
