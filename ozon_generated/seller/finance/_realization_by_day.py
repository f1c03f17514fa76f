# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/finance/realization/by-day``: Get the sales report of one day."""

from __future__ import annotations

from datetime import date

import attrs

from ...model import Model, model, wire
from ...operation import (
    Lifecycle,
    Operation,
    Tier,
)
from ._shared_realization_commission import RealizationCommission
from ._shared_realization_item import RealizationItem


@model
class FinanceRealizationByDayRequest(Model):
    """Request of `finance.realization_by_day`."""

    day: int
    """Day of the month in Moscow time, at most 31 days back. At least 1."""

    month: int
    """Calendar month, 1 to 12."""

    year: int
    """Calendar year with four digits."""


@model
class RealizationByDayRow(Model):
    """Sales and returns of one product."""

    commission_ratio: float | None = None
    """Commission as a share of the price."""

    delivery_commission: RealizationCommission | None = None
    """Money of delivered pieces."""

    item: RealizationItem | None = None
    """The product that a row of the report is about."""

    return_commission: RealizationCommission | None = None
    """Money of returned pieces; absent when there are none."""

    row_number: int | None = wire("rowNumber", default=None)
    """Number of the row in the report."""

    seller_price_per_instance: float | None = None
    """Price of the seller for one piece with his discount."""


@model
class FinanceRealizationByDayResponse(Model):
    """Answer of `finance.realization_by_day`."""

    rows: list[RealizationByDayRow] = attrs.field(factory=list)
    """One row per product and price."""


OPERATION = Operation(
    api="seller",
    name="finance.realization_by_day",
    method="POST",
    path="/v1/finance/realization/by-day",
    summary="Get the sales report of one day",
    safety="read",
    lifecycle=Lifecycle(added=date(2025, 4, 10)),
    tier=Tier(any_of=("PREMIUM_PLUS", "PREMIUM_PRO")),
    request=FinanceRealizationByDayRequest,
    response=FinanceRealizationByDayResponse,
)
