"""The balance of the shop with Ozon, and the statement of its settlement periods.

A settlement period is the first or the second half of a month; that Ozon pays its balance five days after its end is an
assumption. Sums are those that are known now: an accrual that vanishes is left out of past balances and payments too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from typing import NamedTuple

from ..core.moscow import DAY, moscow_day, next_month
from ..family import Call, Family, answers
from ..shapes import Json, read_moment
from .entities import ZERO, Accrual
from .ledger import FIRST_DAY, Ledger, total
from .types import FLOWS, LAST_MILE, LOGISTICS, OTHER_FLOW, RETURN_LOGISTICS, TYPES

_MOST_DAYS = timedelta(days=30)
_PAID_AFTER = timedelta(days=5)
_SECOND_HALF = 16
_DELIVERY = (LOGISTICS, LAST_MILE, RETURN_LOGISTICS)
_FIRST_PERIOD = 11567022278500
_RFBS = (
    "total", "transfer_delivery", "transfer_delivery_return", "compensation_delivery_return", "partial_compensation",
    "partial_compensation_return",
)  # fmt: skip


class Period(NamedTuple):
    """A settlement period: its first and last Moscow day."""

    first: date
    last: date

    @property
    def before(self) -> Period:
        """The period before it."""
        return period_of(self.first - DAY)

    @property
    def paid_on(self) -> date:
        """The day on which its balance is paid."""
        return self.last + _PAID_AFTER


def period_of(day: date) -> Period:
    """Return the settlement period of a day."""
    if day.day < _SECOND_HALF:
        return Period(day.replace(day=1), day.replace(day=_SECOND_HALF - 1))
    return Period(day.replace(day=_SECOND_HALF), next_month(day) - DAY)


@dataclass
class _Goods:
    """Sums of sold or of returned goods; those of returned ones are negative, apart from the fee."""

    amount: Decimal = ZERO
    fee: Decimal = ZERO
    bonus: Decimal = ZERO
    coinvestment: Decimal = ZERO


@dataclass
class _Flows:
    """Sums of accruals, whose total is that of goods, fees and services.

    Attributes:
        services: amounts by kind of accrual.
    """

    sales: _Goods = field(default_factory=_Goods)
    returns: _Goods = field(default_factory=_Goods)
    services: dict[int, Decimal] = field(default_factory=dict)

    @classmethod
    def of(cls, accruals: Iterable[Accrual]) -> _Flows:
        made = cls()
        for accrual in accruals:
            for share in (one.share for one in accrual.products if one.share is not None):
                goods = made.sales if share.amount >= 0 else made.returns
                goods.amount += share.amount
                goods.fee -= share.fee
                goods.bonus += share.bonus
                goods.coinvestment += share.coinvestment
            for fee in accrual.all_fees:
                made.services[fee.type_id] = made.services.get(fee.type_id, ZERO) + fee.amount
        return made

    def served(self, *kinds: int) -> Decimal:
        """Return the sum of some kinds of services."""
        return sum((self.services.get(kind, ZERO) for kind in kinds), ZERO)


class Balance(Family):
    """Operations on the balance.

    Args:
        ledger: the accruals.
    """

    def __init__(self, ledger: Ledger) -> None:
        super().__init__(ledger.world)
        self._ledger = ledger

    @answers("finance.balance")
    def balance(self, call: Call) -> Json:
        first, last = (date.fromisoformat(call.body[name]) for name in ("date_from", "date_to"))
        if last < first:
            raise call.invalid("date_to", f"value must be at least date_from, {first}, not {last}")
        if last - first > _MOST_DAYS:
            raise call.invalid("date_to", f"value must be at most {_MOST_DAYS.days} days after {first}, not {last}")
        today = moscow_day(self.world.now)  # no money moves before the first or after this day
        first, last = min(max(first, FIRST_DAY), today + DAY), min(max(last, FIRST_DAY), today)
        accruals = self._ledger.of_days(first, last)
        opening, accrued = self._opening(first), total(accruals)
        paid = [-amount for amount in self._payments(first, last)]
        flows = _Flows.of(accruals)
        return {
            "total": {
                "opening_balance": _value(opening),
                "closing_balance": _value(opening + accrued + sum(paid, ZERO)),
                "accrued": _value(accrued),
                "payments": [_value(amount) for amount in paid],
            },
            "cashflows": {
                "sales": _turnover(flows.sales),
                "returns": _turnover(flows.returns),
                "services": [
                    {"name": TYPES[kind][0] if kind in TYPES else str(kind), "amount": _value(amount)}
                    for kind, amount in sorted(flows.services.items())
                ],
            },
        }

    @answers("finance.cash_flow_statement_list")
    def cash_flows(self, call: Call) -> Json:
        begin, end = (read_moment(call.body["date"][name]).date() for name in ("from", "to"))
        if end < begin:
            raise call.invalid("date.to", f"value must be at least date.from, {begin}, not {end}")
        periods, size = list(self._periods(begin, end)), self.page_size(call)
        start = (call.body["page"] - 1) * size
        page = periods[start : start + size]
        found = {one: _Flows.of(self._ledger.of_days(*one)) for one in page}
        made: Json = {
            "cash_flows": [_cash_flow(period, flows) for period, flows in found.items()],
            "page_count": -(-len(periods) // size),
        }
        if call.body.get("with_details") and page:
            made["details"] = self._details(page[0], found[page[0]])
        return {"result": made}

    def _opening(self, day: date) -> Decimal:
        """Return the balance before a day."""
        period = period_of(day)
        owed = total(self._ledger.of_days(period.first, day - DAY))
        return owed + (self._of(period.before) if day <= period.before.paid_on else ZERO)

    def _payments(self, first: date, last: date) -> Iterator[Decimal]:
        """Yield what is paid to the seller on some days; negative if the seller pays."""
        today = moscow_day(self.world.now)
        period = period_of(first).before
        while period.paid_on <= min(last, today):
            if period.paid_on >= first and (amount := self._of(period)):
                yield amount
            period = period_of(period.last + DAY)

    def _of(self, period: Period) -> Decimal:
        return total(self._ledger.of_days(*period))

    def _periods(self, begin: date, end: date) -> Iterator[Period]:
        """Yield the periods of a span in which the shop was open."""
        opened = self._ledger.opened_on
        if opened is None:
            return
        period = period_of(max(begin, opened))
        while period.first <= min(end, moscow_day(self.world.now)):
            yield period
            period = period_of(period.last + DAY)

    def _details(self, period: Period, flows: _Flows) -> Json:
        """Return the breakdown of a period."""
        opening, paid = self._of(period.before), sum(self._payments(*period), ZERO)
        blocks = {name: _block(flows, name) for name in ("delivery", "return", "services", "others")}
        delivery, back = blocks.pop("delivery"), blocks.pop("return")
        sold, returned = flows.sales.amount + flows.sales.fee, flows.returns.amount + flows.returns.fee
        flow = sold + returned + flows.served(*flows.services)
        return {
            "period": _period(period),
            "begin_balance_amount": float(opening),
            "end_balance_amount": float(opening + flow - paid),
            "invoice_transfer": 0.0,
            "loan": 0.0,
            "payments": [{"payment": float(paid), "currency_code": "RUB"}] if paid else [],
            "delivery": {
                "amount": float(sold),
                "delivery_services": delivery,
                "total": float(sold + flows.served(LOGISTICS, LAST_MILE)),
            },
            "return": {
                "amount": float(returned),
                "return_services": back,
                "total": float(returned + flows.served(RETURN_LOGISTICS)),
            },
            "rfbs": dict.fromkeys(_RFBS, 0.0),
            **blocks,
        }


def _cash_flow(period: Period, flows: _Flows) -> Json:
    """Return the sums of a period; those of services contain compensations and other accruals."""
    services = [kind for kind in flows.services if kind not in _DELIVERY]
    return {
        "period": _period(period),
        "orders_amount": float(flows.sales.amount),
        "returns_amount": float(flows.returns.amount),
        "commission_amount": float(flows.sales.fee + flows.returns.fee),
        "services_amount": float(flows.served(*services)),
        "item_delivery_and_return_amount": float(flows.served(*_DELIVERY)),
        "currency_code": "RUB",
    }


def _block(flows: _Flows, block: str) -> Json:
    """Return the services of a block, those with the same key in one row."""
    items: dict[str, Decimal] = {}
    for kind, amount in flows.services.items():
        of, key = FLOWS.get(kind, OTHER_FLOW)
        if of == block:
            items[key] = items.get(key, ZERO) + amount
    rows = [{"name": name, "price": float(amount)} for name, amount in items.items()]
    return {"total": float(sum(items.values(), ZERO)), "items": rows}


def _period(period: Period) -> Json:
    number = (period.first.year * 12 + period.first.month) * 2 + (period.first.day > 1)
    return {
        "id": _FIRST_PERIOD + number,
        "begin": f"{period.first}T00:00:00Z",
        "end": f"{period.last}T23:59:59Z",
    }


def _turnover(goods: _Goods) -> Json:
    return {
        "amount": _value(goods.amount),
        "fee": _value(goods.fee),
        "amount_details": {
            "revenue": _value(goods.amount - goods.bonus - goods.coinvestment),
            "partner_programs": _value(goods.coinvestment),
            "points_for_discounts": f"{goods.bonus:.2f}",
        },
    }


def _value(amount: Decimal) -> Json:
    return {"value": float(amount), "currency_code": "RUB"}
