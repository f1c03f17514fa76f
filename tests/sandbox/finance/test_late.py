"""Accruals of a day show up late, and single ones vanish later."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from typing import Any

import pytest

from ozon.sandbox import Behaviour
from ozon_generated.seller.finance_accrual import FinanceAccrual
from tests.sandbox.finance.support import (
    CLICKS,
    DAY,
    ORDERS,
    PROMPT,
    TODAY,
    client,
    fees,
    of_day,
    set_moscow,
    shop,
    total,
)  # fmt: skip


def ids(accruals: Iterable[FinanceAccrual]) -> list[int | None]:
    return [one.accrual_id for one in accruals]


def advertised(accruals: Iterable[FinanceAccrual]) -> set[int | None]:
    return {kind for one in accruals for kind, _, _ in fees(one)} & {CLICKS, ORDERS}


def test_today_grows_during_the_day() -> None:
    sandbox, day = shop(), TODAY + DAY
    with client(sandbox) as seller:
        seen = [ids(of_day(seller, day))]
        for hour in (0, 8, 16, 23):
            set_moscow(sandbox, day, hour)
            seen.append(ids(of_day(seller, day)))
    assert seen[0] == []
    for before, after in pairwise(seen):
        assert after[: len(before)] == before
    assert len(seen[2]) < len(seen[3]) < len(seen[4])


def test_an_accrual_shows_up_some_time_after_its_event() -> None:
    sandbox = shop(behaviour=Behaviour(accrual_seconds=(600, 1200)))
    number = sandbox.control.create_order().posting_number
    sandbox.control.deliver(number)
    with client(sandbox) as seller:
        seen = []
        for _ in range(3):
            seen.append(any(one.unit_number == number for one in of_day(seller, TODAY)))
            sandbox.clock.advance(600)
    assert (seen[0], seen[2]) == (False, True)


def test_an_event_before_midnight_may_show_up_after_it_on_its_own_day() -> None:
    sandbox = shop(behaviour=Behaviour(accrual_seconds=(3600, 3600)))
    set_moscow(sandbox, TODAY, 23, 30)
    number = sandbox.control.create_order().posting_number
    sandbox.control.deliver(number)
    set_moscow(sandbox, TODAY + DAY, 0, 30)
    with client(sandbox) as seller:
        assert number in {one.unit_number for one in of_day(seller, TODAY)}
        assert number not in {one.unit_number for one in of_day(seller, TODAY + DAY)}


def test_yesterday_lacks_advertising_until_the_next_night() -> None:
    sandbox = shop()
    with client(sandbox) as seller:
        for day, hour, minute in ((TODAY, 23, 59), (TODAY + DAY, 0, 0), (TODAY + DAY, 23, 59)):
            set_moscow(sandbox, day, hour, minute)
            assert advertised(of_day(seller, TODAY)) == set()
        set_moscow(sandbox, TODAY + 2 * DAY)
        assert advertised(of_day(seller, TODAY)) == {CLICKS, ORDERS}


@pytest.mark.parametrize("later", [1, 20, 50])
def test_a_day_is_stable_two_days_later(later: int) -> None:
    sandbox = shop()
    set_moscow(sandbox, TODAY + 2 * DAY)
    with client(sandbox) as seller:
        before = of_day(seller, TODAY)
        sandbox.clock.advance(days=later)
        assert of_day(seller, TODAY) == before
    assert len(before) > 5


def test_single_accruals_vanish_a_month_later() -> None:
    behaviour = replace(PROMPT, vanishing_accruals=0.2)
    sandbox = shop(behaviour=behaviour)
    set_moscow(sandbox, TODAY + 2 * DAY)
    with client(sandbox) as seller:
        before = of_day(seller, TODAY)
        sandbox.clock.advance(days=27)
        assert of_day(seller, TODAY) == before
        sandbox.clock.advance(days=10)
        after = of_day(seller, TODAY)
    assert 0 < len(after) < len(before)
    assert set(ids(after)) < set(ids(before))


def test_a_walk_through_a_growing_day_repeats_and_leaves_out_nothing() -> None:
    sandbox = shop(page_limit=2)
    set_moscow(sandbox, TODAY + DAY, 6)
    found: list[FinanceAccrual] = []
    with client(sandbox) as seller:
        last_id = ""
        for _ in range(100):
            page = seller.finance_accrual.by_day(date_=TODAY + DAY, last_id=last_id)
            found += page.accruals
            sandbox.clock.advance(timedelta(minutes=10))
            last_id = page.last_id or ""
            if not last_id:
                break
        known = of_day(seller, TODAY + DAY)
        assert len(found) > 2
        assert ids(found) == ids(known)[: len(found)]
        assert total(found) == total(known[: len(found)])


@pytest.mark.parametrize("share", [-0.1, 1.1])
@pytest.mark.parametrize("name", ["vanishing_accruals", "client_returns"])
def test_shares_that_cannot_be(name: str, share: float) -> None:
    settings: dict[str, Any] = {name: share}
    with pytest.raises(ValueError, match=f"{name} must be (0 or more|at most 1), not {share}"):
        Behaviour(**settings)
