"""Accruals by posting, and what all of them come to."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from typing import Any

import pytest

from ozon import Seller, paginate
from ozon.sandbox import Sandbox
from tests.library import httpx
from tests.sandbox.conftest import KEYS
from tests.sandbox.finance.support import (
    AFTERNOON,
    DAY,
    REVENUE,
    TODAY,
    ZERO,
    amount,
    client,
    days,
    delivered,
    of_day,
    of_posting,
    postings,
    sales,
    shop,
)  # fmt: skip

FIRST = TODAY - 62 * DAY


def settled() -> Sandbox:
    """A shop in which everything that was ordered has ended, two months later."""
    sandbox = shop(orders=150)
    sandbox.clock.advance(days=60)
    return sandbox


def test_revenue_has_quantity_and_price(sandbox: Sandbox, seller: Seller) -> None:
    posting = delivered(sandbox, lambda one: one.lines[0].quantity > 1)
    rows = [one for one in of_posting(seller, posting.posting_number) if one.type_id == REVENUE]
    assert [(one.sku, one.quantity) for one in rows][: len(posting.lines)] == [
        (line.sku, line.quantity) for line in posting.lines
    ]
    for one in rows:
        assert one.quantity is not None
        assert amount(one.accrued) == amount(one.seller_price) * one.quantity


def test_the_rows_of_a_posting_are_those_of_the_days() -> None:
    sandbox = settled()
    by_unit: dict[str | None, Decimal] = {}
    with client(sandbox) as seller:
        for day in days(FIRST, TODAY + 60 * DAY):
            for one in of_day(seller, day):
                by_unit[one.unit_number] = by_unit.get(one.unit_number, ZERO) + amount(one.total_amount)
        del by_unit[""]
        numbers = [one.posting_number for one in postings(sandbox)]
        found: dict[str | None, Decimal] = {}
        for start in range(0, len(numbers), 200):
            answer = seller.finance_accrual.postings(posting_numbers=numbers[start : start + 200])
            found |= {
                one.posting_number: sum((amount(row.accrued) for row in one.accruals), ZERO)
                for one in answer.posting_accruals
            }
    assert found.keys() == set(numbers)
    assert {number: paid for number, paid in found.items() if number in by_unit} == by_unit
    assert {paid for number, paid in found.items() if number not in by_unit} == {ZERO}
    assert len(by_unit) > 100


def test_sales_are_what_the_postings_say_once_everything_has_settled() -> None:
    """Values and pieces from the lists of postings and returns, against those of the accruals."""
    sandbox = settled()
    span: Any = {"since": AFTERNOON - 70 * DAY, "to": AFTERNOON + 70 * DAY}
    expected = Counter[str]()
    with client(sandbox) as seller:
        lists: tuple[Any, Any] = seller.posting_fbs.list, seller.posting_fbo.list
        listed = [one for method in lists for one in paginate(method, filter=span, limit=100)]
        delivered_ones = {one.posting_number for one in listed if one.status == "delivered"}
        for one in listed:
            if one.posting_number in delivered_ones:
                expected["sold"] += sum(_cents(product.price) * product.quantity for product in one.products)
        returns: Any = seller.returns.list
        for one in paginate(returns, limit=500):
            if one.type == "ClientReturn" and one.posting_number in delivered_ones:
                expected["returned"] += _cents(one.product.price.price) * one.product.quantity
        accruals = [one for day in days(FIRST, TODAY + 60 * DAY) for one in of_day(seller, day)]
    values = [sales(one) for one in accruals]
    assert _cents(sum((one for one in values if one > 0), ZERO)) == expected["sold"] > 0
    assert -_cents(sum((one for one in values if one < 0), ZERO)) == expected["returned"] > 0


def _cents(value: object) -> int:
    return round(Decimal(str(getattr(value, "amount", value))) * 100)


def test_numbers_that_the_shop_does_not_have_are_left_out(sandbox: Sandbox, seller: Seller) -> None:
    known = delivered(sandbox).posting_number
    answer = seller.finance_accrual.postings(posting_numbers=["1-0001-1", known, known])
    assert [one.posting_number for one in answer.posting_accruals] == [known]


def test_a_posting_without_accruals(sandbox: Sandbox, seller: Seller) -> None:
    assert of_posting(seller, sandbox.control.create_order().posting_number) == []


def test_accruals_of_a_posting_show_up_as_late_as_those_of_its_day() -> None:
    sandbox = shop()
    number = sandbox.control.create_order().posting_number
    sandbox.control.deliver(number)
    with client(sandbox) as seller:
        assert of_posting(seller, number) == []
        sandbox.clock.advance(hours=6)
        assert of_posting(seller, number) != []


@pytest.mark.parametrize(("count", "status"), [(0, 400), (1, 200), (200, 200), (201, 400)])
def test_a_call_takes_200_numbers(sandbox: Sandbox, count: int, status: int) -> None:
    with httpx.Client(transport=sandbox.transport, headers=KEYS, base_url="https://api-seller.ozon.ru") as raw:
        numbers = [f"1-{number:04}-1" for number in range(count)]
        answer = raw.post("/v1/finance/accrual/postings", json={"posting_numbers": numbers})
    assert answer.status_code == status
