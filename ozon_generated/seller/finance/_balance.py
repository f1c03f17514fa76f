# Generated from spec/ by `make generate`. Do not edit: change the spec or the templates.
"""``POST /v1/finance/balance``: Show the balance with Ozon over some days."""

from __future__ import annotations

from datetime import date

import attrs

from ...model import Model, model
from ...operation import (
    Lifecycle,
    Operation,
)


@model
class FinanceBalanceRequest(Model):
    """Request of `finance.balance`."""

    date_from: date
    """First day."""

    date_to: date
    """Last day; at most 30 days after the first."""


@model
class FinanceBalanceMoney(Model):
    """An amount."""

    currency_code: str | None = None
    """ISO 4217 code."""

    value: float | None = None
    """In units of currency_code; negative where the seller pays."""


@model
class FinanceBalanceTurnoverDetails(Model):
    """What the value of the goods consists of."""

    partner_programs: FinanceBalanceMoney | None = None
    """Part paid by partners."""

    points_for_discounts: str | None = None
    """Part paid by Ozon as points."""

    revenue: FinanceBalanceMoney | None = None
    """Part paid by buyers."""


@model
class FinanceBalanceTurnover(Model):
    """Money of sold or of returned goods."""

    amount: FinanceBalanceMoney | None = None
    """Value of the goods."""

    amount_details: FinanceBalanceTurnoverDetails | None = None
    """What the value consists of."""

    fee: FinanceBalanceMoney | None = None
    """Commission of Ozon."""


@model
class FinanceBalanceService(Model):
    """A service of Ozon."""

    name: str | None = None
    """Key or name of the service."""

    amount: FinanceBalanceMoney | None = None
    """An amount."""


@model
class FinanceBalanceCashflows(Model):
    """What came in and went out."""

    returns: FinanceBalanceTurnover | None = None
    """Returned goods."""

    sales: FinanceBalanceTurnover | None = None
    """Delivered goods."""

    services: list[FinanceBalanceService] = attrs.field(factory=list)
    """One row per service."""


@model
class FinanceBalanceTotal(Model):
    """Balance and sums."""

    accrued: FinanceBalanceMoney | None = None
    """Sum of all accruals."""

    closing_balance: FinanceBalanceMoney | None = None
    """Balance after the last day."""

    opening_balance: FinanceBalanceMoney | None = None
    """Balance before the first day."""

    payments: list[FinanceBalanceMoney] = attrs.field(factory=list)
    """Payments to the seller."""


@model
class FinanceBalanceResponse(Model):
    """Answer of `finance.balance`."""

    cashflows: FinanceBalanceCashflows | None = None
    """What came in and went out."""

    total: FinanceBalanceTotal | None = None
    """Balance and sums."""


OPERATION = Operation(
    api="seller",
    name="finance.balance",
    method="POST",
    path="/v1/finance/balance",
    summary="Show the balance with Ozon over some days",
    safety="read",
    lifecycle=Lifecycle(beta=True, added=date(2025, 12, 12)),
    request=FinanceBalanceRequest,
    response=FinanceBalanceResponse,
)
