# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v3/finance/transaction/totals``: Show the sums of transactions (switched off)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from ...model import Model, model, wire
from ...operation import (
    Lifecycle,
    Operation,
)
from .._shared_time_range import TimeRange
from ._shared_finance_transaction_type import FinanceTransactionType

if TYPE_CHECKING:
    from .._inputs import TimeRangeDict


@model
class FinanceTransactionTotalsRequest(Model):
    """Request of `finance.transaction_totals`."""

    date_: TimeRange | TimeRangeDict | None = wire("date", default=None)
    """Up to one month; not together with posting_number."""

    posting_number: str | None = None
    """One posting; an unknown one gives zeros."""

    transaction_type: FinanceTransactionType | None = None
    """Group of transactions."""


@model
class FinanceTransactionTotals(Model):
    """Sums by group; negative where the seller pays."""

    accruals_for_sale: float | None = None
    """Value of sold goods less that of returned goods."""

    compensation_amount: float | None = None
    """Paid for lost and damaged goods."""

    money_transfer: float | None = None
    """Delivery that the seller organises himself."""

    others_amount: float | None = None
    """Other accruals."""

    processing_and_delivery: float | None = None
    """Handling, assembly, transport and last mile."""

    refunds_and_cancellations: float | None = None
    """Way back, handling of returns and cancellations."""

    sale_commission: float | None = None
    """Commission that was held back on sales and given back on returns."""

    services_amount: float | None = None
    """Services that are not tied to deliveries, such as advertising and storage."""


@model
class FinanceTransactionTotalsResponse(Model):
    """Answer of `finance.transaction_totals`."""

    result: FinanceTransactionTotals | None = None
    """Sums by group; negative where the seller pays."""


OPERATION = Operation(
    api="seller",
    name="finance.transaction_totals",
    method="POST",
    path="/v3/finance/transaction/totals",
    summary="Show the sums of transactions (switched off)",
    safety="read",
    lifecycle=Lifecycle(
        announced=date(2026, 7, 14),
        off=date(2026, 9, 8),
        replacement=("finance_accrual.postings", "finance_accrual.types", "finance_accrual.by_day"),
    ),
    request=FinanceTransactionTotalsRequest,
    response=FinanceTransactionTotalsResponse,
)
