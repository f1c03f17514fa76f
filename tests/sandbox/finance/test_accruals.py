"""Accruals follow from what happens to postings, each on the Moscow day on which it happens."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from ozon import Seller
from ozon.sandbox import Sandbox
from ozon.sandbox.postings.entities import Posting
from ozon_generated.errors import BadRequestError
from ozon_generated.seller.finance_accrual import FinanceAccrual
from tests.sandbox.finance.support import (
    CLICKS,
    COMPENSATION,
    DAY,
    ORDERS,
    PROMPT,
    TODAY,
    ZERO,
    amount,
    client,
    days,
    delivered,
    fees,
    moscow,
    of_day,
    postings,
    sales,
    set_moscow,
    shop,
    total,
)  # fmt: skip

LATE = TODAY + 40 * DAY
SCHEMAS: dict[str, Callable[[Posting], bool]] = {
    "FBS": lambda one: type(one) is Posting and one.integration == "ozon",
    "RFBS": lambda one: one.integration != "ozon",
    "FBO": lambda one: type(one) is not Posting,
}


def of_unit(accruals: list[FinanceAccrual], number: str) -> list[FinanceAccrual]:
    return [one for one in accruals if one.unit_number == number]


@pytest.mark.parametrize("schema", SCHEMAS)
def test_a_delivered_posting_is_a_sale(sandbox: Sandbox, seller: Seller, schema: str) -> None:
    posting = delivered(sandbox, SCHEMAS[schema])
    day = moscow(posting.delivered_at)
    [sale] = of_unit(of_day(seller, day), posting.posting_number)
    assert (sale.accrued_category, sale.date_, sale.posting and sale.posting.delivery_schema) == (
        "POSTING",
        day,
        schema,
    )
    assert sale.posting is not None
    for line, product in zip(posting.lines, sale.posting.products, strict=True):
        money = product.commission
        assert money is not None
        assert product.sku == line.sku
        assert amount(money.seller_price) == line.price
        assert amount(money.sale_amount) == line.price * line.quantity
        rest = amount(money.bonus) + amount(money.coinvestment)
        assert rest > 0
        assert amount(money.sale_amount) == amount(money.sale_price) * line.quantity + rest
        assert money.commission_ratio is not None
        share = Decimal(money.commission_ratio)
        assert abs(amount(money.sale_commission) + share * amount(money.sale_amount)) <= Decimal("0.01") * line.quantity
        assert amount(money.commission) == amount(money.sale_commission) < 0
        services = sum((fee[1] for fee in fees(sale) if fee[2] == line.sku), ZERO)
        assert (services < 0) == (schema != "RFBS")
        assert (amount(product.delivery.total_accrued) if product.delivery else ZERO) == services
    goods = [one.commission for one in sale.posting.products if one.commission]
    sums = sum((amount(one.sale_amount) + amount(one.commission) for one in goods), ZERO)
    assert amount(sale.total_amount) == sums + sum((fee[1] for fee in fees(sale)), ZERO)


def test_the_fee_for_the_payment_follows_a_day_later(sandbox: Sandbox, seller: Seller) -> None:
    posting = delivered(sandbox)
    [fee] = of_unit(of_day(seller, moscow(posting.delivered_at) + DAY), posting.posting_number)
    assert fee.accrued_category == "ITEM"
    assert [(kind, sku) for kind, _, sku in fees(fee)] == sorted((1, line.sku) for line in posting.lines)


def test_a_day_ends_at_midnight_in_moscow() -> None:
    sandbox = shop(behaviour=PROMPT)
    first, second = (sandbox.control.create_order().posting_number for _ in range(2))
    set_moscow(sandbox, TODAY, 23, 59)
    sandbox.control.deliver(first)
    set_moscow(sandbox, TODAY + DAY)
    sandbox.control.deliver(second)
    with client(sandbox) as seller:
        found = [[one.unit_number for one in of_day(seller, day) if sales(one)] for day in (TODAY, TODAY + DAY)]
    assert (first in found[0], second in found[0], first in found[1], second in found[1]) == (True, False, False, True)


def turned(node: Any) -> Any:
    """A JSON value with the signs of all amounts turned."""
    if isinstance(node, dict):
        return {key: _turned(value) if key == "amount" else turned(value) for key, value in node.items()}
    return [turned(one) for one in node] if isinstance(node, list) else node


def _turned(text: str) -> str:
    return f"{-Decimal(text):.2f}"


@pytest.mark.parametrize("schema", SCHEMAS)
def test_a_return_has_the_shape_of_the_sale_with_all_signs_turned(schema: str) -> None:
    sandbox = shop(behaviour=PROMPT)
    fits = SCHEMAS[schema]
    posting = delivered(
        sandbox,
        lambda one: fits(one) and len(one.lines) == 1 and not one.is_own_delivery and not returned(sandbox, one),
    )
    line = posting.lines[0]
    sandbox.control.create_return(posting.posting_number, line.sku, line.quantity)
    with client(sandbox) as seller:
        [sale] = of_unit(of_day(seller, moscow(posting.delivered_at)), posting.posting_number)
        found = {one.accrued_category: one for one in of_unit(of_day(seller, TODAY), posting.posting_number)}
    reversal, sold = found["POSTING"], sale.to_dict()
    assert reversal.accrual_id != sale.accrual_id
    assert reversal.to_dict()["posting"]["products"] == turned(sold["posting"]["products"])
    assert amount(reversal.total_amount) == -amount(sale.total_amount)
    assert ("ITEM" in found) == (schema != "RFBS")
    assert all(paid < 0 for _, paid, _ in fees(found["ITEM"])) if "ITEM" in found else True


def returned(sandbox: Sandbox, posting: Posting) -> bool:
    return any(one.posting_number == posting.posting_number for one in sandbox._world.tables["Return"])


def test_a_part_of_a_posting_comes_back() -> None:
    sandbox = shop(behaviour=PROMPT)
    posting = delivered(sandbox, lambda one: one.lines[0].quantity > 1 and not one.is_own_delivery)
    sandbox.control.create_return(posting.posting_number, posting.lines[0].sku, 1)
    with client(sandbox) as seller:
        [reversal] = [one for one in of_unit(of_day(seller, TODAY), posting.posting_number) if sales(one)]
    assert sales(reversal) == -posting.lines[0].price


def test_what_is_cancelled_on_its_way_was_not_sold_but_carried() -> None:
    sandbox = shop(behaviour=PROMPT)
    posting = next(one for one in postings(sandbox) if one.status == "delivering" and one.integration == "ozon")
    early = sandbox.control.create_order()
    sandbox.control.cancel_posting(posting.posting_number)
    sandbox.control.cancel_posting(early.posting_number)
    with client(sandbox) as seller:
        accruals = of_day(seller, TODAY)
    [found] = of_unit(accruals, posting.posting_number)
    assert found.posting is not None
    assert [one.commission for one in found.posting.products] == [None] * len(posting.lines)
    assert {kind for kind, paid, _ in fees(found) if paid < 0} == {21, 23}
    assert of_unit(accruals, early.posting_number) == []


@pytest.mark.parametrize("day", [TODAY, date(2026, 11, 30)])
def test_a_lost_posting_is_paid_for_on_the_last_day_of_the_month(day: date) -> None:
    sandbox = shop(behaviour=PROMPT)
    posting = next(one for one in postings(sandbox) if one.status == "delivering" and one.integration == "ozon")
    sandbox._world.schedule.drop("life", posting.posting_number)
    sandbox._world.schedule.drop("fbo_life", posting.posting_number)
    set_moscow(sandbox, day, 23)
    sandbox.control.cancel_posting(posting.posting_number, by="delivery", reason_id=667)
    set_moscow(sandbox, date(2026, 12, 1))
    with client(sandbox) as seller:
        [paid] = [
            one
            for one in of_unit(of_day(seller, date(2026, 11, 30)), posting.posting_number)
            if one.accrued_category == "NON_ITEM"
        ]
    assert fees(paid) == [(COMPENSATION, sum(line.price * line.quantity for line in posting.lines), None)]


def test_a_day_has_advertising_and_other_fees(sandbox: Sandbox, seller: Seller) -> None:
    found: dict[int | None, set[str]] = {}
    for day in days(TODAY - 35 * DAY, TODAY - 2 * DAY):
        kinds = [(kind, one.accrued_category) for one in of_day(seller, day) for kind, _, _ in fees(one)]
        assert {CLICKS, ORDERS} <= {kind for kind, _ in kinds}
        for kind, category in kinds:
            found.setdefault(kind, set()).add(str(category))
    assert {kind: found[kind] for kind in (CLICKS, ORDERS, 51, 90)} == {
        CLICKS: {"NON_ITEM"}, ORDERS: {"ITEM"}, 51: {"NON_ITEM"}, 90: {"CONTAINER_FEES"},
    }  # fmt: skip
    types = {one.id: one.name for one in seller.finance_accrual.types().accrual_types}
    assert types.keys() >= found.keys() | {10, 25, 69}
    assert all(types.values())


def test_accruals_of_a_day_have_ids_of_their_own(sandbox: Sandbox, seller: Seller) -> None:
    ids = [one.accrual_id for day in days(TODAY - 30 * DAY, TODAY) for one in of_day(seller, day)]
    assert len(ids) == len(set(ids)) > 100


def test_pages_hold_each_accrual_once(sandbox: Sandbox, seller: Seller) -> None:
    day = TODAY - 3 * DAY
    whole = of_day(seller, day)
    with client(shop(page_limit=5)) as other:
        first = other.finance_accrual.by_day(date_=day, last_id="")
        assert len(first.accruals) == 5
        assert of_day(other, day) == whole
    assert len(whole) > 10


@pytest.mark.parametrize(
    ("minutes", "day", "words"),
    [
        (15, TODAY - 3 * DAY, ""),
        (15.1, TODAY - 3 * DAY, "last_id has expired"),
        (0, TODAY - 4 * DAY, "last_id does not belong to the date"),
    ],
)
def test_a_cursor_lives_15_minutes_and_belongs_to_its_day(minutes: float, day: date, words: str) -> None:
    sandbox = shop(page_limit=5)
    with client(sandbox) as seller:
        last_id = seller.finance_accrual.by_day(date_=TODAY - 3 * DAY, last_id="").last_id
        sandbox.clock.advance(minutes=minutes)
        if not words:
            assert seller.finance_accrual.by_day(date_=day, last_id=last_id).accruals
            return
        with pytest.raises(BadRequestError, match=words):
            seller.finance_accrual.by_day(date_=day, last_id=last_id)


@pytest.mark.parametrize("last_id", ["x", "MQ==", "WyJhIl0=", "W10="])
def test_a_cursor_that_was_never_given_out(seller: Seller, last_id: str) -> None:
    with pytest.raises(BadRequestError):
        seller.finance_accrual.by_day(date_=TODAY, last_id=last_id)


def test_days_without_accruals(seller: Seller) -> None:
    for day in (date(2022, 1, 1), TODAY - 90 * DAY, TODAY + DAY, date(9999, 12, 31)):
        assert seller.finance_accrual.by_day(date_=day, last_id="").accruals == []
    with pytest.raises(BadRequestError, match="value must be at least 2022-01-01, not 2021-12-31"):
        of_day(seller, date(2021, 12, 31))


def test_the_same_shop_at_the_same_time_gives_the_same_answers(tmp_path: Path) -> None:
    def read(sandbox: Sandbox) -> list[FinanceAccrual]:
        with client(sandbox) as seller:
            return [one for day in days(TODAY - 5 * DAY, TODAY) for one in of_day(seller, day)]

    sandbox = shop(orders=60)
    sandbox.clock.advance(hours=5)
    found = read(sandbox)
    assert found == read(sandbox)
    again = shop(orders=60)
    for _ in range(5):
        again.clock.advance(hours=1)
    assert read(again) == found
    sandbox.save(tmp_path / "state.json")
    other = shop(orders=0)
    other.load(tmp_path / "state.json")
    assert read(other) == found
    assert total(read(shop(orders=60, seed=7))) != total(found)


@pytest.mark.parametrize("share", [0.0, 1.0])
def test_buyers_return_a_share_of_what_was_delivered(share: float) -> None:
    sandbox = shop(orders=60, behaviour=replace(PROMPT, client_returns=share))
    sandbox.clock.advance(days=40)
    found = {one.posting_number: one for one in sandbox._world.tables["Return"] if one.kind == "ClientReturn"}
    sold = {one.posting_number: one for one in postings(sandbox) if one.status == "delivered"}
    by_ozon = {number for number, one in sold.items() if not one.is_own_delivery}
    assert found.keys() & sold.keys() == (by_ozon if share else set())
    with client(sandbox) as seller:
        for number in found.keys() & sold.keys():
            back, delivered_at = found[number], sold[number].delivered_at
            assert delivered_at is not None
            assert DAY <= back.returned_at - delivered_at <= 10 * DAY
            accruals = of_unit(of_day(seller, moscow(back.returned_at)), number)
            assert -back.price * back.quantity in {sales(one) for one in accruals}
    assert len(sold) > 30
