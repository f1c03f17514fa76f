"""The reports that were ordered, and their quota, in a file and in PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest

from ozon.extract.ledger import KEPT, Ledger, Limit
from ozon.extract.state import State

START = datetime(2026, 11, 26, 1, tzinfo=UTC)
DAY = 86_400
ONE = Limit(account="performance/a", pool="exports", units=10, most=2000, alone=True)
MANY = ONE._replace(alone=False, units=900)


class Now:
    """A clock that stands still."""

    def __init__(self) -> None:
        self.time = START.timestamp()

    def __call__(self) -> float:
        return self.time


@pytest.fixture
def now() -> Now:
    return Now()


@pytest.fixture
def ledger(where: str, now: Now) -> Iterator[Ledger]:
    state = State(where, now)
    yield Ledger(state)
    state.close()


def reserved(ledger: Ledger, task: str, limit: Limit = ONE, asked: str = "x") -> str:
    made = ledger.reserve(task, asked, limit)
    assert isinstance(made, str)
    return made


def test_an_order_is_found_by_every_process(ledger: Ledger, where: str, now: Now) -> None:
    made = reserved(ledger, "task")
    assert ledger.find("task", "x") is None
    order = ledger.put(made, "code")
    state = State(where, now)
    assert Ledger(state).find("task", "x") == order
    assert Ledger(state).find("task", "y") is None
    assert Ledger(state).find("other", "x") is None
    state.close()


def test_an_order_is_forgotten_when_ozon_has_deleted_it(ledger: Ledger, now: Now) -> None:
    ledger.put(reserved(ledger, "task"), "code")
    now.time += KEPT - 1
    assert ledger.find("task", "x") is not None
    now.time += 2
    assert ledger.find("task", "x") is None


def test_the_newest_order_counts(ledger: Ledger, now: Now) -> None:
    first = ledger.put(reserved(ledger, "task"), "first")
    ledger.void(first.id)
    assert ledger.find("task", "x") is None
    now.time += 1
    second = ledger.put(reserved(ledger, "task"), "second")
    assert ledger.find("task", "x") == second


@pytest.mark.parametrize("end", ["close", "void", "cancel"])
def test_one_is_made_at_a_time(ledger: Ledger, end: str) -> None:
    order = ledger.put(reserved(ledger, "first"), "code")
    assert ledger.reserve("second", "x", ONE) == START + timedelta(seconds=30)
    reserved(ledger, "third", ONE._replace(account="performance/b"))
    reserved(ledger, "fourth", ONE._replace(pool="others"))
    if end == "close":
        ledger.close(order)
    else:
        getattr(ledger, end)(order.id)
    reserved(ledger, "second")


def test_a_task_does_not_wait_for_its_own_order_of_a_killed_run(ledger: Ledger) -> None:
    reserved(ledger, "task")
    reserved(ledger, "task")


def test_a_report_that_nobody_fetches_holds_back_others_for_half_an_hour(ledger: Ledger, now: Now) -> None:
    ledger.put(reserved(ledger, "dead"), "code")
    now.time += 1799
    assert isinstance(ledger.reserve("task", "x", ONE), datetime)
    now.time += 2
    reserved(ledger, "task")


def test_one_of_many_threads_gets_the_only_slot(ledger: Ledger) -> None:
    with ThreadPoolExecutor(8) as pool:
        got = list(pool.map(lambda number: ledger.reserve(f"task {number}", "x", ONE), range(8)))
    assert sum(isinstance(made, str) for made in got) == 1


def test_a_quota_is_free_again_when_the_oldest_orders_are_a_day_old(ledger: Ledger, now: Now) -> None:
    for hours in range(2):
        now.time = START.timestamp() + 3600 * hours
        reserved(ledger, f"task {hours}", MANY)
    assert ledger.reserve("small", "x", MANY._replace(units=201)) == START + timedelta(seconds=DAY)
    assert ledger.reserve("large", "x", MANY._replace(units=1200)) == START + timedelta(seconds=DAY + 3600)
    assert ledger.reserve("hopeless", "x", MANY._replace(units=5000)) == START + timedelta(hours=25)
    assert ledger.slides(MANY) == START + timedelta(seconds=DAY)
    now.time = START.timestamp() + DAY + 1
    reserved(ledger, "small", MANY._replace(units=200))


@pytest.mark.parametrize(("end", "counts"), [("void", True), ("cancel", False)])
def test_what_ozon_refused_does_not_count(ledger: Ledger, end: str, counts: bool) -> None:
    getattr(ledger, end)(reserved(ledger, "task", MANY._replace(units=2000)))
    assert isinstance(ledger.reserve("next", "x", MANY), datetime) is counts


def test_old_orders_are_deleted(ledger: Ledger, now: Now) -> None:
    reserved(ledger, "task", MANY)
    now.time += KEPT + DAY + 1
    reserved(ledger, "next", MANY)
    assert ledger.slides(MANY) == datetime.fromtimestamp(now.time + DAY, UTC)


def test_orders_of_a_clock_that_was_ahead_hold_nothing_back_for_longer_than_a_day(ledger: Ledger, now: Now) -> None:
    now.time += 400 * DAY
    ledger.put(reserved(ledger, "ahead", MANY), "code")
    reserved(ledger, "other", MANY)
    now.time -= 400 * DAY
    until = ledger.reserve("task", "x", MANY)
    assert until == START + timedelta(days=1)  # when they were ordered is not known: they count from now
    assert ledger.find("ahead", "x") is not None
    now.time += DAY + 1
    reserved(ledger, "task", MANY)
    now.time += KEPT
    assert ledger.find("ahead", "x") is None


def test_an_open_order_of_a_clock_that_was_ahead_does_not_block_others(ledger: Ledger, now: Now) -> None:
    now.time += 400 * DAY
    ledger.put(reserved(ledger, "ahead"), "code")
    now.time -= 400 * DAY
    assert not isinstance(ledger.reserve("task", "x", ONE), str)
    now.time += 3600
    reserved(ledger, "task")
