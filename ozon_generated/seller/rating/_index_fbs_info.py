# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/rating/index/fbs/info``: Show the error index of FBS and rFBS."""

from __future__ import annotations

from datetime import date

import attrs

from ...model import Model, model, wire
from ...operation import (
    Lifecycle,
    Operation,
)


@model
class RatingIndexFbsDay(Model):
    """Error index of one day."""

    date_: date | None = wire("date", default=None)
    """The day."""

    index_by_date: float | None = None
    """Error index, percent."""

    processing_costs_sum_by_date: float | None = None
    """Charges for errors on the day."""


@model
class RatingIndexFbsInfoResponse(Model):
    """Answer of `rating.index_fbs_info`."""

    currency_code: str | None = None
    """Currency of the prices beside it."""

    defects: list[RatingIndexFbsDay] = attrs.field(factory=list)
    """Values day by day."""

    index: float | None = None
    """Error index of the period, percent."""

    period_from: date | None = None
    """First day of the period."""

    period_to: date | None = None
    """Last day of the period."""

    processing_costs_sum: float | None = None
    """Charges for errors in currency_code."""


OPERATION = Operation(
    api="seller",
    name="rating.index_fbs_info",
    method="POST",
    path="/v1/rating/index/fbs/info",
    summary="Show the error index of FBS and rFBS",
    safety="read",
    lifecycle=Lifecycle(added=date(2025, 11, 20)),
    response=RatingIndexFbsInfoResponse,
)
