# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/finance/accrual/by-day``: Read the accruals of a day."""

from __future__ import annotations

from datetime import date
from typing import Literal, TypeAlias

import attrs

from ...model import Model, model, wire
from ...operation import (
    Lifecycle,
    Operation,
    Pagination,
    Period,
)
from .._shared_money import Money

FinanceAccrualCategory: TypeAlias = Literal["UNSPECIFIED", "POSTING", "ITEM", "NON_ITEM", "CONTAINER_FEES"] | str
"""Which part is filled: POSTING fills posting, ITEM item_fees, NON_ITEM non_item_fee, CONTAINER_FEES container_fees."""


@model
class FinanceAccrualByDayRequest(Model):
    """Request of `finance_accrual.by_day`."""

    date_: date = wire("date")
    """Day in Moscow, 2022-01-01 at the earliest; the same on every page."""

    last_id: str
    """last_id of the page before, valid for 15 minutes; empty for the first page."""


@model
class FinanceAccrualFee(Model):
    """A fee or a service."""

    accrued: Money | None = None
    """The amount; negative where the seller pays."""

    type_id: int | None = None
    """Kind of the accrual, from `finance_accrual.types`."""


@model
class FinanceAccrualItemFee(Model):
    """Fees on one product."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    fees: list[FinanceAccrualFee] = attrs.field(factory=list)


@model
class FinanceAccrualItemFees(Model):
    """Fees on products."""

    fees: list[FinanceAccrualItemFee] = attrs.field(factory=list)
    """One row per product."""


@model
class FinanceAccrualCommission(Model):
    """Price and commission of a product."""

    bonus: Money | None = None
    """Points for discounts that Ozon pays."""

    coinvestment: Money | None = None
    """Part paid by partners."""

    commission: Money | None = None
    """Fee of Ozon after all discounts on it."""

    commission_ratio: str | None = None
    """Share of the sale that Ozon takes, as a fraction in text; may arrive as value:"0.420000"."""

    sale_amount: Money | None = None
    """What is credited for the sale."""

    sale_commission: Money | None = None
    """Fee of Ozon before discounts."""

    sale_price: Money | None = None
    """Price that the buyer paid."""

    seller_price: Money | None = None
    """Price that the seller had set."""


@model
class FinanceAccrualDelivery(Model):
    """Cost of the delivery of a product."""

    services: list[FinanceAccrualFee] = attrs.field(factory=list)
    """One row per service."""

    total_accrued: Money | None = None
    """Sum of the rows."""


@model
class FinanceAccrualProduct(Model):
    """Money of one product."""

    sku: int | None = None
    """Number of the product on ozon.ru; what buyers, postings and reports refer to."""

    commission: FinanceAccrualCommission | None = None
    """Price and commission."""

    delivery: FinanceAccrualDelivery | None = None
    """Cost of the delivery."""


@model
class FinanceAccrualSale(Model):
    """Sale or return of a posting."""

    delivery_schema: str | None = None
    """Schema by which it was sold."""

    delivery_speed: int | None = None
    """How fast the posting was delivered; the unit is not documented."""

    products: list[FinanceAccrualProduct] = attrs.field(factory=list)
    """One row per product."""


@model
class FinanceAccrualContainerFees(Model):
    """Fees on containers of shipments."""

    fees: list[FinanceAccrualFee] = attrs.field(factory=list)


@model
class FinanceAccrual(Model):
    """An accrual; accrued_category tells which of the four parts is filled."""

    accrued_category: FinanceAccrualCategory | None = None
    """Which part is filled."""

    date_: date | None = wire("date", default=None)
    """Day of the accrual."""

    item_fees: FinanceAccrualItemFees | None = None
    """Fees on products without a posting."""

    non_item_fee: FinanceAccrualFee | None = None
    """A fee on the account."""

    posting: FinanceAccrualSale | None = None
    """Sale or return of a posting."""

    total_amount: Money | None = None
    """Sum of the accrual; negative where the seller pays."""

    accrual_id: int | None = None
    """Number of the accrual; that no two rows share one is not documented."""

    unit_number: str | None = None
    """Number of what it is about, that of the posting for example."""

    container_fees: FinanceAccrualContainerFees | None = None
    """Fees on containers of shipments."""


@model
class FinanceAccrualByDayResponse(Model):
    """Answer of `finance_accrual.by_day`."""

    accruals: list[FinanceAccrual] = attrs.field(factory=list)
    """The page."""

    last_id: str | None = None
    """Where the next page begins, valid for 15 minutes; empty on the last page."""

    def page_rows(self) -> list[FinanceAccrual]:
        """The rows of this page."""
        return self.accruals


OPERATION = Operation(
    api="seller",
    name="finance_accrual.by_day",
    method="POST",
    path="/v1/finance/accrual/by-day",
    summary="Read the accruals of a day",
    defaults={"last_id": ""},
    safety="read",
    pagination=Pagination(scheme="last_id", items="accruals", token="last_id", next="last_id"),
    period=Period(start="date", end="date", days=1, dates=True, source="its description: one day"),
    lifecycle=Lifecycle(beta=True, added=date(2026, 5, 6)),
    request=FinanceAccrualByDayRequest,
    response=FinanceAccrualByDayResponse,
)
