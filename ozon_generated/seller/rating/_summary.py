# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/rating/summary``: Show the present ratings of the seller."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

import attrs

from ...model import Model, model
from ...operation import (
    Operation,
)

RatingItemStatus: TypeAlias = Literal["UNKNOWN_STATUS", "OK", "WARNING", "CRITICAL"] | str

RatingItemRatingDirection: TypeAlias = (
    Literal["UNKNOWN_DIRECTION", "NEUTRAL", "HIGHER_IS_BETTER", "LOWER_IS_BETTER"] | str
)

RatingItemValueType: TypeAlias = (
    Literal["UNKNOWN_VALUE", "INDEX", "PERCENT", "TIME", "RATIO", "REVIEW_SCORE", "COUNT"] | str
)

RatingItemChangeDirection: TypeAlias = (
    Literal["DIRECTION_UNKNOWN", "DIRECTION_NONE", "DIRECTION_RISE", "DIRECTION_FALL"] | str
)

RatingItemChangeMeaning: TypeAlias = Literal["MEANING_UNKNOWN", "MEANING_NONE", "MEANING_GOOD", "MEANING_BAD"] | str


@model
class RatingItemChange(Model):
    """How the value moved."""

    direction: RatingItemChangeDirection | None = None
    """Whether the value rose or fell."""

    meaning: RatingItemChangeMeaning | None = None
    """Whether that is good or bad."""


@model
class RatingItem(Model):
    """A rating now and before."""

    name: str | None = None
    """Title of the rating in the seller cabinet."""

    status: RatingItemStatus | None = None
    """How the value stands to the thresholds."""

    change: RatingItemChange | None = None
    """How the value moved."""

    current_value: float | None = None
    """Present value; null when there is none."""

    past_value: float | None = None
    """Value before; null when there is none."""

    rating: str | None = None
    """Name that `rating.history` takes."""

    rating_direction: RatingItemRatingDirection | None = None
    """Whether a high value is good."""

    value_type: RatingItemValueType | None = None
    """Unit of the values."""


@model
class RatingGroup(Model):
    """Ratings of one subject."""

    group_name: str | None = None
    """Subject in Russian words."""

    items: list[RatingItem] = attrs.field(factory=list)


@model
class RatingLocalizationIndex(Model):
    """Localisation on one day."""

    calculation_date: datetime | None = None
    """Day of the calculation."""

    localization_percentage: int | None = None
    """Share in percent."""


@model
class RatingSummaryResponse(Model):
    """Answer of `rating.summary`."""

    groups: list[RatingGroup] = attrs.field(factory=list)
    """Present ratings, by subject."""

    localization_index: list[RatingLocalizationIndex] = attrs.field(factory=list)
    """Share of orders that stay within the cluster of the buyer; empty without sales in the last 14 days."""

    penalty_score_exceeded: bool | None = None
    """True when the penalty points go beyond the limit."""

    premium: bool | None = None
    """True with a Premium subscription."""

    premium_plus: bool | None = None
    """True with a Premium Plus subscription."""


OPERATION = Operation(
    api="seller",
    name="rating.summary",
    method="POST",
    path="/v1/rating/summary",
    summary="Show the present ratings of the seller",
    safety="read",
    response=RatingSummaryResponse,
)
