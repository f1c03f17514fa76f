"""A program that reads the money of the shop night by night for a month, as an extraction does."""

from __future__ import annotations

from decimal import Decimal

from tests.sandbox.finance.support import DAY, TODAY, ZERO, client, days, of_day, sales, set_moscow, shop, total
from tests.sandbox.finance.test_balance import balance, parts
from tests.sandbox.finance.test_realization import by_day, net

FIRST, LAST = TODAY + DAY, TODAY + 30 * DAY


def test_30_nights() -> None:
    """Who re-reads two days has all of the money in the end; who reads each day once lacks some of it."""
    sandbox = shop(orders=800, page_limit=20)
    once: dict[object, Decimal] = {}
    again: dict[object, Decimal] = {}
    sold: dict[object, Decimal] = {}
    with client(sandbox) as seller:
        for night in days(FIRST, LAST + 2 * DAY):
            set_moscow(sandbox, night, 2)
            for day in days(max(FIRST, night - 2 * DAY), night - DAY):
                again[day] = total(of_day(seller, day))
                once.setdefault(day, again[day])
            if night > FIRST:
                sold[night - DAY] = net(by_day(seller, night - DAY))
        settled = {day: of_day(seller, day) for day in days(FIRST, LAST)}
        opening, accrued, paid, closing = parts(balance(seller, FIRST, LAST))
    assert {day: again[day] for day in settled} == {day: total(found) for day, found in settled.items()}
    assert all(once[day] != again[day] for day in settled)
    assert {day: sold[day] for day in settled} == {day: sum(map(sales, found), ZERO) for day, found in settled.items()}
    assert accrued == sum((again[day] for day in settled), ZERO)
    assert opening + accrued + paid == closing
