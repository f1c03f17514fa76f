# Made from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/finance/realization/by-day``: Get the sales report of one day."""

from __future__ import annotations

from datetime import date

import attrs

from ...model import Model, model, wire
from ...operation import Lifecycle, Operation, Tier


@model
class RealizationItem(Model):
    """The product that a row of the report is about."""

    name: str | None = None

    offer_id: str | None = None
    """The seller's own article; unique within the shop."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    barcode: str | None = None
    """Barcode of the product, its own or one that Ozon generated (OZN…)."""


@model
class RealizationCommission(Model):
    """Money of the sold or returned pieces of one product."""

    amount: float | None = None
    """Sum for the pieces."""

    bonus: float | None = None
    """Discount that Ozon bears."""

    commission: float | None = None
    """Commission of Ozon after discounts and surcharges."""

    compensation: float | None = None
    """What Ozon pays on top."""

    price_per_instance: float | None = None
    """Price of one piece for the buyer."""

    quantity: int | None = None
    """Pieces."""

    standard_fee: float | None = None
    """Commission before discounts."""

    bank_coinvestment: float | None = None
    """Share of partner banks in the discount."""

    stars: float | None = None
    """Part that buyers paid with stars (points)."""

    pick_up_point_coinvestment: float | None = None
    """Share of pickup points in the discount."""

    total: float | None = None
    """Sum to be paid out."""


@model
class FinanceRealizationByDayRequest(Model):
    """Request of `finance.realization_by_day`."""

    day: int
    """Day of the month; at most 32 days back. At least 1, at most 31."""

    month: int
    """At least 1, at most 12."""

    year: int


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
