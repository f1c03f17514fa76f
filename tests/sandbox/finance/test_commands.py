"""Commands that add and remove accruals."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from ozon import Seller
from ozon.sandbox import CommandError, Sandbox
from tests.sandbox.finance.support import DAY, TODAY, ZERO, amount, client, delivered, fees, of_day, of_posting, shop


def added(seller: Seller, accrual_id: int, day: date = TODAY) -> list[Any]:
    return [one for one in of_day(seller, day) if one.accrual_id == accrual_id]


@pytest.mark.parametrize("sku", [0, 149123456])
@pytest.mark.parametrize("day", [TODAY, TODAY - 100 * DAY])
def test_an_accrual_is_added_to_a_day(sandbox: Sandbox, seller: Seller, day: date, sku: int) -> None:
    one = sandbox.control.add_accrual("-10.5", 555, day=str(day), sku=sku)
    [found] = added(seller, one.accrual_id, day)
    assert (found.date_, found.accrued_category, found.unit_number) == (day, "ITEM" if sku else "NON_ITEM", "")
    assert [(kind, str(paid), of) for kind, paid, of in fees(found)] == [(555, "-10.50", sku or None)]
    assert amount(found.total_amount) == one.amount


def test_an_accrual_of_a_posting(sandbox: Sandbox, seller: Seller) -> None:
    number = delivered(sandbox).posting_number
    before = of_posting(seller, number)
    one = sandbox.control.add_accrual("7", 25, posting_number=number)
    [found] = added(seller, one.accrual_id)
    assert found.unit_number == number
    [row] = [row for row in of_posting(seller, number) if row not in before]
    assert (row.type_id, row.quantity, row.seller_price) == (25, None, None)
    assert amount(row.accrued) == one.amount


def test_two_accruals_may_share_an_id(sandbox: Sandbox, seller: Seller) -> None:
    first = of_day(seller, TODAY - 3 * DAY)[0]
    assert first.accrual_id is not None
    sandbox.control.add_accrual("1", 25, day=str(TODAY - 3 * DAY), accrual_id=first.accrual_id)
    assert len(added(seller, first.accrual_id, TODAY - 3 * DAY)) == 2
    sandbox.control.remove_accrual(first.accrual_id)
    assert added(seller, first.accrual_id, TODAY - 3 * DAY) == []


def test_pages_split_accruals_that_share_an_id() -> None:
    sandbox = shop(orders=0, page_limit=1)
    for amount_of in ("1", "2", "3"):
        sandbox.control.add_accrual(amount_of, 25, accrual_id=7)
    with client(sandbox) as seller:
        assert [amount(one.total_amount) for one in added(seller, 7)] == [1, 2, 3]


def test_a_removed_accrual_is_gone_from_its_day_and_its_posting(sandbox: Sandbox, seller: Seller) -> None:
    day = TODAY - 3 * DAY
    before = of_day(seller, day)
    sold = next(one for one in before if one.posting)
    assert sold.accrual_id is not None
    assert sold.unit_number is not None
    rows = of_posting(seller, sold.unit_number)
    sandbox.control.remove_accrual(sold.accrual_id)
    assert of_day(seller, day) == [one for one in before if one is not sold]
    left = of_posting(seller, sold.unit_number)
    gone = sum((amount(one.accrued) for one in rows), ZERO) - sum((amount(one.accrued) for one in left), ZERO)
    assert gone == amount(sold.total_amount)


def test_what_was_added_and_removed_is_saved_and_reset(tmp_path: Path, sandbox: Sandbox, seller: Seller) -> None:
    day = TODAY - 3 * DAY
    before = of_day(seller, day)
    assert before[0].accrual_id is not None
    sandbox.control.remove_accrual(before[0].accrual_id)
    one = sandbox.control.add_accrual("1", 25, day=str(day))
    after = of_day(seller, day)
    assert [found.accrual_id for found in after][-1] == one.accrual_id
    sandbox.save(tmp_path / "state.json")
    other = shop(orders=0)
    other.load(tmp_path / "state.json")
    with client(other) as made:
        assert of_day(made, day) == after
    sandbox.reset()
    assert of_day(seller, day) == before


def test_commands_are_in_the_journal(sandbox: Sandbox) -> None:
    one = sandbox.control.add_accrual("1", 25)
    sandbox.control.remove_accrual(one.accrual_id)
    events = sandbox.events.of(one.accrual_id)
    assert [(event.kind, event.move, event.by) for event in events] == [
        ("accrual", "add", "ozon"),
        ("accrual", "remove", "ozon"),
    ]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"amount": "ten"}, "amount must be roubles with at most two decimals, such as -10.00, not 'ten'"),
        ({"amount": "0.001"}, "amount must be roubles"),
        ({"amount": "NaN"}, "amount must be roubles"),
        ({"amount": "1e400"}, "amount must be roubles"),
        ({"day": "02.11.2026"}, "day must be a date such as 2026-11-02, not '02.11.2026'"),
        ({"day": "2021-12-31"}, "day must be 2022-01-01 or later"),
        ({"posting_number": "1-0001-1"}, "there is no posting '1-0001-1'"),
    ],
)
def test_accruals_that_cannot_be_added(sandbox: Sandbox, arguments: dict[str, Any], words: str) -> None:
    events = sandbox.events.count
    with pytest.raises(CommandError, match=words):
        sandbox.control.add_accrual(**{"amount": "1", "type_id": 25, **arguments})
    assert sandbox.events.count == events


def test_accruals_that_are_not_there(sandbox: Sandbox, seller: Seller) -> None:
    with pytest.raises(CommandError, match=r"there is no accrual 5; finance_accrual\.by_day lists those of a day"):
        sandbox.control.remove_accrual(5)
    one = sandbox.control.add_accrual("1", 25)
    sandbox.control.remove_accrual(one.accrual_id)
    with pytest.raises(CommandError, match=f"there is no accrual {one.accrual_id}"):
        sandbox.control.remove_accrual(one.accrual_id)
    with pytest.raises(CommandError, match="was removed; choose another id"):
        sandbox.control.add_accrual("1", 25, accrual_id=one.accrual_id)


def test_there_is_room_for_a_limited_number(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sandbox._world.tables["AddedAccrual"], "_most", 1)
    sandbox.control.add_accrual("1", 25)
    with pytest.raises(CommandError, match="the sandbox holds at most 1 entities of the kind addedaccrual"):
        sandbox.control.add_accrual("1", 25)
