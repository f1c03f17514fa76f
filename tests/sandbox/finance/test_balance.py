"""The balance with Ozon, and the statement of its settlement periods."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from ozon import Seller
from ozon.sandbox import Sandbox
from ozon_generated.errors import BadRequestError
from ozon_generated.seller.finance import FinanceBalanceResponse
from tests.sandbox.finance.support import DAY, TODAY, ZERO, client, days, id_of, of_day, sales, set_moscow, shop, total

OCTOBER, END = date(2026, 10, 1), date(2026, 10, 31)


def exact(value: float | None) -> Decimal:
    assert value is not None
    return Decimal(str(value))


def value(money: Any) -> Decimal:
    assert money.currency_code == "RUB"
    return exact(money.value)


def balance(seller: Seller, first: date, last: date) -> FinanceBalanceResponse:
    return seller.finance.balance(date_from=first, date_to=last)


def parts(found: FinanceBalanceResponse) -> tuple[Decimal, Decimal, Decimal, Decimal]:
    """Opening, accrued, paid and closing."""
    whole = found.total
    assert whole is not None
    paid = sum(map(value, whole.payments), ZERO)
    return value(whole.opening_balance), value(whole.accrued), paid, value(whole.closing_balance)


def test_opening_and_flow_are_the_closing_balance_which_opens_the_next_day(seller: Seller) -> None:
    before = None
    payments = []
    for day in days(TODAY - 40 * DAY, TODAY):
        opening, accrued, paid, closing = parts(balance(seller, day, day))
        assert opening + accrued + paid == closing
        assert before in (None, opening)
        assert accrued == total(of_day(seller, day))
        before = closing
        if paid:
            payments.append(day)
    assert payments == [date(2026, 10, 5), date(2026, 10, 20)]
    assert before == sum((total(of_day(seller, day)) for day in days(date(2026, 10, 16), TODAY)), ZERO)


def test_a_payment_is_the_balance_of_a_settlement_period(seller: Seller) -> None:
    _, _, paid, _ = parts(balance(seller, date(2026, 10, 20), date(2026, 10, 20)))
    assert -paid == sum((total(of_day(seller, day)) for day in days(OCTOBER, date(2026, 10, 15))), ZERO) > 0


def test_the_flows_are_the_accruals(seller: Seller) -> None:
    first, last = TODAY - 30 * DAY, TODAY
    found = balance(seller, first, last)
    accruals = [one for day in days(first, last) for one in of_day(seller, day)]
    flows = found.cashflows
    assert flows is not None
    values = [sales(one) for one in accruals]
    sold, back = flows.sales, flows.returns
    assert sold is not None
    assert back is not None
    assert value(sold.amount) == sum((one for one in values if one > 0), ZERO) > 0
    assert value(back.amount) == sum((one for one in values if one < 0), ZERO) < 0
    assert value(sold.fee) < 0 < value(back.fee)
    for goods in (sold, back):
        details = goods.amount_details
        assert details is not None
        assert details.points_for_discounts is not None
        assert value(details.revenue) + value(details.partner_programs) + Decimal(
            details.points_for_discounts
        ) == value(goods.amount)
    services = sum((value(one.amount) for one in flows.services), ZERO)
    goods_flow = sum((value(one) for one in (sold.amount, sold.fee, back.amount, back.fee)), ZERO)
    assert goods_flow + services == parts(found)[1] == total(accruals)
    names = [one.name for one in flows.services]
    assert {"Логистика", "Эквайринг", "Оплата за клик"} <= set(names)
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (TODAY, TODAY - DAY, "invalid FinanceBalanceRequest.DateTo: value must be at least date_from"),
        (TODAY - 31 * DAY, TODAY, "invalid FinanceBalanceRequest.DateTo: value must be at most 30 days after"),
    ],
)
def test_periods_that_cannot_be(seller: Seller, first: date, last: date, words: str) -> None:
    with pytest.raises(BadRequestError, match=words):
        balance(seller, first, last)


@pytest.mark.parametrize(
    ("first", "last"),
    [
        (date(1, 1, 1), date(1, 1, 2)),
        (date(9999, 12, 1), date(9999, 12, 31)),
        (date(2021, 12, 31), date(2022, 1, 1)),
        (TODAY + DAY, TODAY + 30 * DAY),
    ],
)
def test_nothing_moves_before_the_shop_and_in_the_future(seller: Seller, first: date, last: date) -> None:
    opening, accrued, paid, closing = parts(balance(seller, first, last))
    assert (accrued, paid, opening) == (ZERO, ZERO, closing)
    assert (closing > 0) == (first > TODAY)


def test_a_balance_without_orders() -> None:
    with client(shop(seeded=False, orders=0, products=0)) as seller:
        assert parts(balance(seller, OCTOBER, END)) == (ZERO, ZERO, ZERO, ZERO)
        assert statement(seller).cash_flows == []


def statement(seller: Seller, first: date = date(2026, 8, 1), last: date = date(2026, 12, 31), **more: Any) -> Any:
    dates: Any = {
        "from": datetime(*first.timetuple()[:3], tzinfo=UTC),
        "to": datetime(*last.timetuple()[:3], 23, tzinfo=UTC),
    }
    return seller.finance.cash_flow_statement_list(date_=dates, **{"page": 1, "page_size": 100, **more}).result


def spans(rows: Sequence[Any]) -> list[tuple[date, date]]:
    return [(one.period.begin.date(), one.period.end.date()) for one in rows]


def test_periods_are_half_months_with_the_sums_of_their_accruals(seller: Seller) -> None:
    rows = statement(seller).cash_flows
    assert spans(rows)[:4] == [
        (date(2026, 9, 1), date(2026, 9, 15)),
        (date(2026, 9, 16), date(2026, 9, 30)),
        (date(2026, 10, 1), date(2026, 10, 15)),
        (date(2026, 10, 16), date(2026, 10, 31)),
    ]
    assert spans(rows)[4:] == [(date(2026, 11, 1), date(2026, 11, 15))]
    assert len({one.period.id for one in rows}) == len(rows)
    for row, (first, last) in zip(rows, spans(rows), strict=True):
        accruals = [one for day in days(first, min(last, TODAY)) for one in of_day(seller, day)]
        amounts = (
            row.orders_amount, row.returns_amount, row.commission_amount, row.services_amount,
            row.item_delivery_and_return_amount,
        )  # fmt: skip
        assert sum(map(exact, amounts), ZERO) == total(accruals)
        assert exact(row.orders_amount) + exact(row.returns_amount) == sum(map(sales, accruals), ZERO)


@pytest.mark.parametrize(
    ("first", "last", "count"),
    [(OCTOBER, END, 2), (date(2026, 10, 15), date(2026, 10, 15), 1), (date(2026, 10, 15), date(2026, 10, 16), 2)],
)
def test_a_statement_has_the_periods_of_a_span(seller: Seller, first: date, last: date, count: int) -> None:
    assert len(statement(seller, first, last).cash_flows) == count


def test_pages_of_periods(seller: Seller) -> None:
    whole = statement(seller)
    pages = [statement(seller, page=number, page_size=2) for number in (1, 2, 3, 4)]
    assert [one.page_count for one in (whole, *pages)] == [1, 3, 3, 3, 3]
    assert [row for page in pages for row in page.cash_flows] == whole.cash_flows
    assert pages[-1].cash_flows == []


def test_the_details_of_periods_follow_on_each_other_and_agree_with_the_balance(seller: Seller) -> None:
    before = ZERO
    count = statement(seller, page_size=1).page_count
    for number in range(1, count + 1):
        found = statement(seller, page=number, page_size=1, with_details=True)
        [flow], details = found.cash_flows, found.details
        assert details.period == flow.period
        [(first, last)] = spans([flow])
        assert exact(details.begin_balance_amount) == before == parts(balance(seller, first, first))[0]
        blocks = (details.delivery, details.return_, details.services, details.others, details.rfbs)
        flows = sum((exact(block.total) for block in blocks), ZERO)
        paid = sum((exact(one.payment) for one in details.payments), ZERO)
        assert exact(details.end_balance_amount) == before + flows - paid
        before = exact(details.end_balance_amount)
        assert before == parts(balance(seller, last, last))[3]
        assert exact(details.delivery.amount) + exact(details.return_.amount) == sum(
            map(exact, (flow.orders_amount, flow.returns_amount, flow.commission_amount)), ZERO
        )
        for block in (
            details.delivery.delivery_services, details.return_.return_services, details.services, details.others
        ):  # fmt: skip
            assert exact(block.total) == sum((exact(one.price) for one in block.items), ZERO)
    assert before > 0


def test_details_are_given_on_demand(seller: Seller) -> None:
    assert statement(seller).details is None


def test_a_statement_that_ends_before_it_begins(seller: Seller) -> None:
    with pytest.raises(BadRequestError, match=r"invalid FinanceCashFlowStatementListRequest\.Date\.To"):
        statement(seller, END, OCTOBER)


def test_an_accrual_that_vanishes_leaves_the_balance(sandbox: Sandbox, seller: Seller) -> None:
    day = TODAY - 3 * DAY
    one = of_day(seller, day)[0]
    before = parts(balance(seller, day, TODAY))
    sandbox.control.remove_accrual(id_of(one))
    after = parts(balance(seller, day, TODAY))
    assert before[1] - after[1] == before[3] - after[3] == total([one]) != 0


def test_today_moves(sandbox: Sandbox, seller: Seller) -> None:
    first = parts(balance(seller, TODAY, TODAY))
    sandbox.clock.advance(timedelta(hours=8))
    second = parts(balance(seller, TODAY, TODAY))
    assert first[0] == second[0]
    assert first[1] != second[1]
    set_moscow(sandbox, TODAY + 2 * DAY)
    assert parts(balance(seller, TODAY, TODAY))[1] not in (first[1], second[1])
