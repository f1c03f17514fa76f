"""A shop with a past, its days in Moscow, and its accruals as a client reads them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from ozon import Seller, in_windows
from ozon.sandbox import Behaviour, Clock, Sandbox
from ozon.sandbox.postings.entities import Posting
from ozon_generated.seller.finance_accrual import FinanceAccrual, FinanceAccrualFee, FinanceAccrualPostingRow, Money

MOSCOW = ZoneInfo("Europe/Moscow")
#: 15:00 in Moscow.
AFTERNOON = datetime(2026, 11, 2, 12, tzinfo=UTC)
TODAY = date(2026, 11, 2)
DAY = timedelta(days=1)
#: Accruals show up at once.
PROMPT = Behaviour(accrual_seconds=(0, 0))
ZERO = Decimal(0)
REVENUE, COMMISSION, CLICKS, ORDERS, COMPENSATION = 69, 70, 41, 54, 10


def shop(clock: datetime = AFTERNOON, **settings: Any) -> Sandbox:
    """A sandbox with orders of the last 60 days."""
    return Sandbox(clock=Clock(clock), **{"products": 12, "orders": 250, **settings})


def client(sandbox: Sandbox) -> Seller:
    return Seller("836", "sandbox-key", transport=sandbox.transport)


def set_moscow(sandbox: Sandbox, day: date, hour: int = 0, minute: int = 0) -> None:
    """Move the clock to a time of a Moscow day."""
    sandbox.clock.set(datetime(day.year, day.month, day.day, hour, minute, tzinfo=MOSCOW))


def moscow(moment: datetime | None) -> date:
    assert moment is not None
    return moment.astimezone(MOSCOW).date()


def days(first: date, last: date) -> Iterator[date]:
    return (first + DAY * count for count in range((last - first).days + 1))


def of_day(seller: Seller, day: date) -> list[FinanceAccrual]:
    """All accruals of a day."""
    return list(in_windows(seller.finance_accrual.by_day, since=day, until=day))


def of_posting(seller: Seller, number: str) -> list[FinanceAccrualPostingRow]:
    """All accruals of a posting."""
    [found] = seller.finance_accrual.postings(posting_numbers=[number]).posting_accruals
    assert found.posting_number == number
    return found.accruals


def postings(sandbox: Sandbox) -> list[Posting]:
    """All postings as the sandbox keeps them."""
    return [posting for kind in ("Posting", "FboPosting") for posting in sandbox._world.tables[kind]]


def delivered(sandbox: Sandbox, fits: Callable[[Posting], object] = lambda posting: True) -> Posting:
    """A posting that was delivered more than three days ago."""
    old = AFTERNOON - 4 * DAY
    return next(one for one in postings(sandbox) if one.delivered_at and one.delivered_at < old and fits(one))


def amount(money: Money | None) -> Decimal:
    assert money is not None
    assert money.currency == "RUB"
    assert money.amount is not None
    return Decimal(money.amount)


def total(accruals: list[FinanceAccrual]) -> Decimal:
    return sum((amount(one.total_amount) for one in accruals), ZERO)


def fees(one: FinanceAccrual) -> list[tuple[int | None, Decimal, int | None]]:
    """Kind, amount and product of all fees and services of an accrual."""
    found: list[tuple[FinanceAccrualFee, int | None]] = []
    if one.non_item_fee:
        found.append((one.non_item_fee, None))
    if one.container_fees:
        found += [(fee, None) for fee in one.container_fees.fees]
    for item in one.item_fees.fees if one.item_fees else ():
        found += [(fee, item.sku) for fee in item.fees]
    for product in one.posting.products if one.posting else ():
        found += [(fee, product.sku) for fee in (product.delivery.services if product.delivery else ())]
    return [(fee.type_id, amount(fee.accrued), sku) for fee, sku in found]


def id_of(one: FinanceAccrual) -> int:
    assert one.accrual_id is not None
    return one.accrual_id


def sales(one: FinanceAccrual) -> Decimal:
    """Value of the goods in an accrual; negative if they came back."""
    products = one.posting.products if one.posting else ()
    return sum((amount(product.commission.sale_amount) for product in products if product.commission), ZERO)
