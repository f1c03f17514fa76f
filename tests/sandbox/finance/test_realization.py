"""Reports on sold and returned goods: when they are there, and what their figures come to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any, get_args

import pytest

from ozon import Seller
from ozon.sandbox import Behaviour, Sandbox
from ozon.sandbox.core.behaviour import Subscription
from ozon_generated.errors import BadRequestError, ForbiddenError, NotFoundError
from tests.sandbox.finance.support import DAY, TODAY, ZERO, client, days, id_of, of_day, sales, set_moscow, shop

AMOUNTS = ("amount", "bonus", "bank_coinvestment", "stars", "pick_up_point_coinvestment", "compensation")


def exact(value: float | None) -> Decimal:
    assert value is not None
    return Decimal(str(value))


def by_day(seller: Seller, day: date) -> Sequence[Any]:
    return seller.finance.realization_by_day(year=day.year, month=day.month, day=day.day).rows


def net(rows: Sequence[Any]) -> Decimal:
    """Value of what was sold less that of what came back."""
    found = ZERO
    for row in rows:
        for sign, side in ((1, row.delivery_commission), (-1, row.return_commission)):
            if side is not None:
                found += sign * sum((exact(getattr(side, name)) for name in AMOUNTS[:5]), ZERO)
    return found


def test_the_identities_of_a_row(seller: Seller) -> None:
    sides = [
        (row, side)
        for day in days(TODAY - 25 * DAY, TODAY - DAY)
        for row in by_day(seller, day)
        for side in (row.delivery_commission, row.return_commission)
        if side is not None
    ]
    assert len(sides) > 30
    for row, side in sides:
        assert exact(side.amount) == exact(side.price_per_instance) * side.quantity
        costs = exact(side.standard_fee) + exact(side.commission)
        assert exact(side.total) == sum((exact(getattr(side, name)) for name in AMOUNTS), ZERO) - costs
        value = sum((exact(getattr(side, name)) for name in AMOUNTS[:5]), ZERO)
        assert value == exact(row.seller_price_per_instance) * side.quantity
    assert any(row.return_commission for row, _ in sides)


def test_the_rows_of_a_day_come_to_its_accruals(seller: Seller) -> None:
    for day in days(TODAY - 20 * DAY, TODAY - 2 * DAY):
        assert net(by_day(seller, day)) == sum(map(sales, of_day(seller, day)), ZERO)


def test_a_product_has_a_row_for_each_schema() -> None:
    with client(shop(orders=1500)) as seller:
        rows = by_day(seller, TODAY - 2 * DAY)
    skus = [row.item.sku for row in rows]
    assert len(skus) > len(set(skus))
    assert len({(row.item.sku, row.commission_ratio, row.seller_price_per_instance) for row in rows}) == len(rows)


def test_the_number_of_a_row_is_not_its_identity(sandbox: Sandbox, seller: Seller) -> None:
    day = TODAY - 3 * DAY
    first = by_day(seller, day)
    assert by_day(seller, day) == first
    sandbox.clock.advance(days=1)
    second = by_day(seller, day)
    assert [row.row_number for row in first] == [row.row_number for row in second] == list(range(1, len(first) + 1))
    assert [row.item.sku for row in first] != [row.item.sku for row in second]
    assert sorted(row.item.sku for row in first) == sorted(row.item.sku for row in second)


def test_a_day_is_there_from_the_night_after_it(sandbox: Sandbox, seller: Seller) -> None:
    set_moscow(sandbox, TODAY, 23, 59)
    for day in (TODAY, TODAY + DAY, date(9999, 12, 31)):
        with pytest.raises(NotFoundError, match="Report for the requested date not found") as caught:
            by_day(seller, day)
        assert caught.value.code == 5
    set_moscow(sandbox, TODAY + DAY)
    assert by_day(seller, TODAY)


def test_a_day_is_lost_31_days_later(sandbox: Sandbox, seller: Seller) -> None:
    day = TODAY - DAY
    set_moscow(sandbox, day + 31 * DAY, 23, 59)
    assert by_day(seller, day)
    set_moscow(sandbox, day + 32 * DAY)
    with pytest.raises(BadRequestError, match="must be no earlier than 32 days before the current day"):
        by_day(seller, day)


def test_a_day_that_does_not_exist(seller: Seller) -> None:
    with pytest.raises(BadRequestError, match="the requested date does not exist"):
        seller.finance.realization_by_day(year=2026, month=11, day=31)


@pytest.mark.parametrize("subscription", get_args(Subscription))
def test_days_need_a_subscription(subscription: Subscription) -> None:
    with client(shop(orders=20, behaviour=Behaviour(subscription=subscription))) as seller:
        shown = seller.seller.info().subscription
        assert shown is not None
        assert (shown.is_premium, shown.type) == (bool(subscription), subscription or "UNSPECIFIED")
        if subscription in ("PREMIUM_PLUS", "PREMIUM_PRO"):
            by_day(seller, TODAY - DAY)
            return
        with pytest.raises(ForbiddenError, match="not available with existing subscription"):
            by_day(seller, TODAY - DAY)
        seller.finance.realization(month=9, year=2026)


def test_a_subscription_that_does_not_exist() -> None:
    unknown: Any = "GOLD"
    with pytest.raises(ValueError, match=r"subscription must be empty or one of PREMIUM_LITE, .*, not 'GOLD'"):
        Behaviour(subscription=unknown)


def months(seller: Seller, month: int) -> list[Any]:
    first = seller.finance.realization(month=month, year=2026).result
    assert first is not None
    return [first, seller.finance.realization_posting(month=month, year=2026)]


def test_a_month_is_there_from_the_fifth_of_the_next_one(sandbox: Sandbox, seller: Seller) -> None:
    set_moscow(sandbox, date(2026, 11, 4), 23, 59)
    for report in (seller.finance.realization, seller.finance.realization_posting):
        for month, year in ((10, 2026), (11, 2026), (12, 2026), (7, 2023), (12, 9999)):
            with pytest.raises(NotFoundError):
                report(month=month, year=year)
    set_moscow(sandbox, date(2026, 11, 5))
    for found in months(seller, 10):
        assert found.rows
        assert (found.header.start_date, found.header.stop_date) == ("2026-10-01", "2026-10-31")


def test_a_month_comes_to_its_days() -> None:
    sandbox = shop()
    set_moscow(sandbox, date(2026, 12, 5))
    with client(sandbox) as seller:
        found = [net(one.rows) for one in months(seller, 11)]
        accruals = [one for day in days(date(2026, 11, 1), date(2026, 11, 30)) for one in of_day(seller, day)]
    assert found == [sum(map(sales, accruals), ZERO)] * 2
    assert found[0] > 0


def test_rows_of_postings(sandbox: Sandbox, seller: Seller) -> None:
    set_moscow(sandbox, date(2026, 11, 5))
    _, report = months(seller, 10)
    assert [row.row_number for row in report.rows] == list(range(1, len(report.rows) + 1))
    keys = {(row.order.posting_number, row.item.sku) for row in report.rows}
    assert len(keys) == len(report.rows) > 50
    documents = 0
    for row in report.rows:
        posting = sandbox.control.posting(row.order.posting_number)
        assert posting.status == "delivered"
        assert bool(row.legal_entity_document.number) == posting.legal
        documents += posting.legal
    assert documents


def test_a_report_changes_no_more(sandbox: Sandbox, seller: Seller) -> None:
    """What happens to accruals later does not touch it."""
    day = TODAY - 3 * DAY
    before = net(by_day(seller, day))
    sold = next(one for one in of_day(seller, day) if sales(one))
    sandbox.control.remove_accrual(id_of(sold))
    assert net(by_day(seller, day)) == before
    assert sum(map(sales, of_day(seller, day)), ZERO) == before - sales(sold)
