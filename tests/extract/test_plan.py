"""What is due, by day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import attrs
import pytest

from ozon.extract.days import midnight, month_of, moscow_day, window_of
from ozon.extract.plan import Begun, deadline, fault_of, lost, plan
from ozon.extract.plan import spans as parts
from ozon.extract.stream import Of, Stream
from ozon.extract.streams import STREAMS
from ozon.extract.task import Task

TODAY = date(2026, 11, 26)  # a Thursday
DAY = timedelta(days=1)
SNAPSHOT = Stream(name="things", operation="product.list", kind="snapshot", key=("product_id",))
WINDOW = Stream(name="orders", operation="posting_fbs.list", kind="window", key=("posting_number",), reread=30)
DAYS = Stream(name="money", operation="finance_accrual.by_day", kind="day", reread=3)
CLOSING = Stream(name="closing", operation="finance.realization_by_day", kind="day", keeps=31)
OF_WINDOWS = Stream(
    name="parts",
    operation="finance_accrual.postings",
    kind="window",
    since="",
    of=Of(stream="orders", id="x", argument="y"),
)
MONTHS = Stream(name="months", operation="finance.realization", kind="month", ready=5)


class Shop:
    """Runs plans day after day, as if every task succeeded unless told otherwise."""

    def __init__(self, *streams: Stream, shops: Sequence[str] = ("main",)) -> None:
        self.streams = streams
        self.shops = shops
        self.done: dict[tuple[str, str], dict[date, date]] = {}
        self.finished: set[str] = set()

    def plan(self, today: date = TODAY, since: date | None = None) -> list[Task]:
        return plan(self.shops, self.streams, today, self.history, since=since, finished=self.finished)

    def run(self, today: date = TODAY, since: date | None = None) -> list[Task]:
        tasks = self.plan(today, since)
        for task in tasks:
            self.done.setdefault((task.shop, task.stream), {})[task.since] = task.as_of
            self.finished.add(task.id)
        return tasks

    def history(self, shop: str, stream: str) -> Mapping[date, date]:
        return self.done.get((shop, stream), {})


def spans(tasks: list[Task]) -> list[tuple[date, date]]:
    return sorted((task.since, task.until) for task in tasks)


def test_a_snapshot_is_taken_once_a_day() -> None:
    shop = Shop(SNAPSHOT)
    assert spans(shop.run()) == [(TODAY, TODAY + DAY)]
    assert shop.run() == []
    assert spans(shop.run(TODAY + DAY)) == [(TODAY + DAY, TODAY + 2 * DAY)]


@pytest.mark.parametrize(("every", "first"), [("week", date(2026, 11, 23)), ("month", date(2026, 11, 1))])
def test_a_rarer_snapshot_is_taken_on_the_first_run_of_its_period(every: Any, first: date) -> None:
    rare = Stream(name="rare", operation="product.list", kind="snapshot", every=every)
    shop = Shop(rare)
    assert [task.since for task in shop.run()] == [first]
    assert shop.run(TODAY + DAY) == []


def test_windows_begin_at_the_same_days_whenever_they_are_planned() -> None:
    begins = {task.since for day in range(40) for task in Shop(WINDOW).plan(TODAY + day * DAY)}
    assert all((begin - date(2018, 1, 1)).days % 7 == 0 for begin in begins)
    assert midnight(TODAY).isoformat() == "2026-11-25T21:00:00+00:00"
    assert moscow_day(midnight(TODAY)) == TODAY


def test_windows_have_no_gap_and_end_today() -> None:
    found = spans(Shop(WINDOW).plan())
    assert found[0][0] == window_of(TODAY - 31 * DAY, 7)
    assert found[-1][1] == TODAY + DAY
    assert all(end == begin for (_, end), (begin, _) in pairwise(found))


def test_the_first_run_reads_as_far_back_as_its_rows_may_have_last_changed() -> None:
    """A return that lies in a warehouse stands in the window of its last change."""
    returns = STREAMS["returns"]
    shop = Shop(returns)
    first = spans(shop.run())
    assert first[0][0] == window_of(TODAY - 366 * DAY, 7)
    assert all(left[1] == right[0] for left, right in pairwise(first))
    assert all(fault_of(returns, task, TODAY) == "" for task in Shop(returns).plan())
    assert len(shop.run(TODAY + DAY)) <= 2  # later ones only what has not settled
    assert spans(Shop(returns).plan(since=TODAY))[0][0] == window_of(TODAY, 7)


def test_windows_are_read_every_day_until_their_rows_have_settled() -> None:
    shop = Shop(WINDOW)
    reads: dict[date, list[date]] = {}
    for number in range(70):
        for task in shop.run(TODAY + number * DAY):
            reads.setdefault(task.since, []).append(task.as_of)
    window = window_of(TODAY, 7)
    settled = window + 37 * DAY
    assert reads[window] == [TODAY + n * DAY for n in range((settled - TODAY).days + 1)]


def test_a_program_that_did_not_run_for_weeks_reads_what_it_missed() -> None:
    shop = Shop(WINDOW)
    shop.run(TODAY)
    later = TODAY + 50 * DAY
    assert {window_of(TODAY + n * DAY, 7) for n in range(-31, 51)} <= {task.since for task in shop.run(later)}
    assert window_of(TODAY, 7) not in {task.since for task in shop.run(later + DAY)}


def test_once_a_month_more_is_read_again() -> None:
    wide = Stream(name="orders", operation="posting_fbs.list", kind="window", reread=30, wide=120)
    shop = Shop(wide)
    tasks: list[Task] = []
    for number in range(200):
        tasks = shop.run(date(2026, 5, 1) + number * DAY)
    oldest = {}
    for number in range(200, 240):
        today = date(2026, 5, 1) + number * DAY
        oldest[today] = min((task.since for task in shop.run(today)), default=today)
    assert tasks
    assert {today.day for today, first in oldest.items() if today - first > 60 * DAY} == {1}


def test_days_are_read_when_they_are_over() -> None:
    found = spans(Shop(DAYS).plan())
    assert found[-1] == (TODAY - DAY, TODAY)
    assert len(found) == 31


def test_what_ozon_will_soon_no_longer_have_comes_first() -> None:
    shop = Shop(SNAPSHOT, CLOSING)
    tasks = shop.plan()
    urgent = [task for task in tasks if task.stream == "closing" and TODAY - task.since >= 25 * DAY]
    assert tasks[: len(urgent)] == urgent
    assert min(task.since for task in urgent) == TODAY - 31 * DAY
    assert deadline(CLOSING, TODAY - 31 * DAY) == TODAY + DAY
    assert deadline(WINDOW, TODAY) is None
    assert deadline(SNAPSHOT, TODAY) == TODAY + DAY


def test_what_ozon_no_longer_has_is_not_asked_for() -> None:
    found = Shop(CLOSING).plan(since=date(2026, 1, 1))
    assert min(task.since for task in found) == TODAY - 31 * DAY
    assert parts(CLOSING, TODAY, date(2026, 1, 1), {})[0][0] == TODAY - 31 * DAY


@pytest.mark.parametrize(
    ("stream", "begins", "first"),
    [
        (DAYS, date(2026, 11, 1), date(2026, 11, 1)),
        (MONTHS, date(2026, 8, 1), date(2026, 8, 1)),
        (WINDOW, date(2026, 11, 3), window_of(date(2026, 11, 3), 7)),
        (CLOSING, date(2026, 11, 1), date(2026, 11, 1)),
        (CLOSING, date(2026, 10, 1), TODAY - 31 * DAY),
    ],
)
def test_what_ozon_never_had_is_not_asked_for(stream: Stream, begins: date, first: date) -> None:
    late = attrs.evolve(stream, begins=begins)
    shop = Shop(late)
    found = shop.run(since=date(2016, 1, 1))
    assert min(task.since for task in found) == first
    assert not [task for task in found if fault_of(late, task, TODAY)]
    assert parts(late, TODAY, date(2016, 1, 1), {}, Begun(date(2016, 1, 1)))[0][0] == first
    day = first - DAY
    before = attrs.evolve(
        found[0],
        since=month_of(day) if stream is MONTHS else window_of(day, 7) if stream is WINDOW else day,
        until=first,
    )
    assert not fault_of(stream, before, TODAY)
    assert fault_of(late, before, TODAY) == ("" if first > begins else "the stream has no such part")


@pytest.mark.parametrize(
    ("today", "expected"),
    [(date(2026, 12, 5), [date(2026, 10, 1)]), (date(2026, 12, 6), [date(2026, 10, 1), date(2026, 11, 1)])],
)
def test_months_are_read_from_their_day_on(today: date, expected: list[date]) -> None:
    assert [first for first, _ in spans(Shop(MONTHS).plan(today, since=date(2026, 10, 1)))] == expected


def test_a_stream_that_asks_about_rows_waits_for_them() -> None:
    child = Stream(
        name="parts", operation="product.info_list", kind="snapshot", of=Of(stream="things", id="x", argument="y")
    )
    shop = Shop(SNAPSHOT, child)
    assert [task.stream for task in shop.run()] == ["things"]
    assert [task.stream for task in shop.run()] == ["parts"]
    assert shop.run() == []


def test_a_stream_that_asks_about_rows_of_windows_is_read_after_each_of_their_loads() -> None:
    shop = Shop(WINDOW, OF_WINDOWS)
    parents = shop.run()
    assert spans(shop.run()) == spans(parents)
    assert shop.run() == []


def test_the_same_state_gives_the_same_tasks_and_other_tasks_have_other_ids() -> None:
    first, second = (Shop(SNAPSHOT, WINDOW, DAYS, CLOSING, MONTHS, shops=("b", "a")) for _ in range(2))
    assert first.plan() == second.plan()
    tasks = first.plan() + first.plan(TODAY + DAY)
    assert len({task.id for task in tasks}) == len(tasks)


def test_a_backfill_begins_with_the_newest_part() -> None:
    found = [task.since for task in Shop(WINDOW).plan(since=date(2025, 11, 26))]
    assert found == sorted(found, reverse=True)
    assert found[-1] == window_of(date(2025, 11, 26), 7)


def test_what_nobody_read_in_time_is_lost() -> None:
    shop = Shop(SNAPSHOT, CLOSING, WINDOW)
    shop.run()
    later = TODAY + 40 * DAY
    assert [first for first, _ in lost(SNAPSHOT, later, shop.history("main", "things"))] == [
        TODAY + n * DAY for n in range(1, 40)
    ]
    read = [first for first, _ in lost(CLOSING, later, shop.history("main", "closing"))]
    assert read == [TODAY + n * DAY for n in range(9)]
    assert lost(WINDOW, later, shop.history("main", "orders")) == []
    window = window_of(TODAY, 7)
    gone = lost(attrs.evolve(WINDOW, keeps=14), later, {window: TODAY, window + 14 * DAY: TODAY})
    assert [first for first, _ in gone] == [window + 7 * DAY, window + 21 * DAY]
    assert lost(SNAPSHOT, TODAY + DAY, shop.history("main", "things")) == []


def test_rows_are_not_asked_about_with_ids_of_an_older_run() -> None:
    shop = Shop(WINDOW, OF_WINDOWS)
    shop.run()
    parents = shop.run(TODAY + DAY)
    assert {task.stream for task in parents} == {"orders"}
    assert spans(shop.run(TODAY + DAY)) == spans(parents)
    assert shop.run(TODAY + DAY) == []


def test_a_day_is_asked_about_with_a_snapshot_that_was_taken_after_it() -> None:
    child = Stream(
        name="ads", operation="statistics.products_by_sku", kind="day", of=Of(stream="things", id="x", argument="y")
    )
    shop = Shop(SNAPSHOT, child)
    shop.run()
    shop.run()
    assert not [task for task in shop.plan(TODAY + DAY) if task.stream == "ads"]
    shop.run(TODAY + DAY)
    assert [task.since for task in shop.run(TODAY + DAY)] == [TODAY]


@pytest.mark.parametrize("day", [date.min, date(2014, 12, 31), TODAY + DAY, date.max])
@pytest.mark.parametrize("stream", [SNAPSHOT, WINDOW, DAYS, MONTHS], ids=lambda stream: stream.kind)
def test_days_that_no_plan_has_are_a_fault_of_a_task(stream: Stream, day: date) -> None:
    until = min(day, date.max - DAY) + DAY
    for task in (
        Task(shop="main", stream=stream.name, since=day, until=until, as_of=TODAY),
        Task(shop="main", stream=stream.name, since=day, until=until, as_of=day),
    ):
        assert fault_of(stream, task, TODAY)
