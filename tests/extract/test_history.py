"""What the state remembers of streams over the years: little, and every hole."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from ozon.extract import state_tables
from ozon.extract.load import Load, Status
from ozon.extract.plan import Begun, lost
from ozon.extract.state import State
from ozon.extract.stream import Stream
from ozon.extract.task import Task

FIRST = date(2026, 1, 1)
DAY = timedelta(days=1)
KEPT = 60
NIGHTS = 100
GAP = range(20, 23)
CAMPAIGNS = Stream(name="campaigns", operation="campaign.list", kind="snapshot", key=("id",))


class Now:
    """A clock that shows the morning of a day."""

    def __init__(self) -> None:
        self.day = FIRST

    def __call__(self) -> float:
        return datetime(self.day.year, self.day.month, self.day.day, 6, tzinfo=UTC).timestamp()


@pytest.fixture
def now() -> Now:
    return Now()


def task(stream: str, since: date, *, length: int = 1, as_of: date | None = None) -> Task:
    return Task(shop="main", stream=stream, since=since, until=since + length * DAY, as_of=as_of or since)


def ended(state: State, one: Task, status: Status, ids: Sequence[Any] | None = None) -> None:
    state.add([one])
    assert state.acquire(one, "me") == "yes"
    load = Load(task=one.id, status=status, rows={one.stream: 1})
    state.finish(one, "me", load, ids={} if ids is None else {"id": ids})


def prune(state: State, today: date, **gone: date) -> int:
    return state.prune(
        today - KEPT * DAY,
        gone={"campaigns": today, "products": today, **gone},
        snapshots=["campaigns", "products"],
        asked=["campaigns"],
    )


def count(state: State, table: sa.Table) -> int:
    with state.reading() as connection:
        return connection.scalar(sa.select(sa.func.count()).select_from(table)) or 0


def test_nights_of_snapshots_leave_their_days_and_little_else(state: State, now: Now) -> None:
    campaigns = {night: [(1, "a"), (2, "b"), (3 + night // 30, "c")] for night in range(NIGHTS)}
    for night in range(NIGHTS):
        now.day = FIRST + night * DAY
        if night not in GAP:
            ended(state, task("campaigns", now.day), "success", campaigns[night])
            ended(state, task("products", now.day), "success", [night])
        prune(state, now.day)
    today = now.day
    assert count(state, state_tables.tasks) == 2 * (KEPT + 1)
    assert count(state, state_tables.ids) <= 2 * (KEPT + 1) + 3
    history = state.history(["main"], today)
    taken = {FIRST + night * DAY for night in range(NIGHTS) if night not in GAP}
    assert set(history["main", "campaigns"]) == set(history["main", "products"]) == taken
    begun = state.begun(["main"])["main", "campaigns"]
    assert begun == Begun(FIRST)
    assert [first for first, _ in lost(CAMPAIGNS, today, history["main", "campaigns"], begun)] == [
        FIRST + night * DAY for night in GAP
    ]
    for night in range(NIGHTS):
        since = FIRST + night * DAY
        found = state.ids("main", "campaigns", "id", since, later=True)
        there = {one for later in range(night, NIGHTS) if later not in GAP for one in campaigns[later]}
        assert found is not None
        assert set(found) == there
    assert state.ids("main", "products", "id") == [NIGHTS - 1]
    assert prune(state, today) == 0


def test_the_last_snapshot_stays_however_old_it_is(state: State, now: Now) -> None:
    ended(state, task("products", FIRST), "success", [1])
    now.day = FIRST + 300 * DAY
    assert prune(state, now.day) == 0
    assert state.had_rows(task("products", now.day), any_part=True)
    assert state.ids("main", "products", "id") == [1]


@pytest.mark.parametrize("status", ["failed", "partial", "waiting", "closed", "off", "suspect"])
def test_a_part_that_was_never_read_stays_until_it_is_read_or_lost(state: State, now: Now, status: Status) -> None:
    first, second = task("orders", FIRST, length=7), task("orders", FIRST, length=7, as_of=FIRST + DAY)
    for one in (first, second):
        now.day = one.as_of
        ended(state, one, status)
    now.day = FIRST + 300 * DAY
    assert prune(state, now.day) == 1
    assert [entry.task for entry in state.entries()] == [second]
    third = task("orders", FIRST, length=7, as_of=now.day - 100 * DAY)
    ended(state, third, "success")
    assert prune(state, now.day) == 1
    assert [entry.task for entry in state.entries()] == [third]


def test_a_part_that_ozon_no_longer_has_is_known_by_its_day_only(state: State, now: Now) -> None:
    closing = Stream(name="closing", operation="finance.realization_by_day", kind="day", keeps=31)
    ended(state, task("closing", FIRST), "closed")
    now.day = FIRST + 32 * DAY
    failed = task("closing", FIRST + 2 * DAY, as_of=FIRST + 3 * DAY)
    ended(state, failed, "failed")
    assert state.miss({"closing": FIRST + 2 * DAY}) == 0
    assert state.miss({"closing": FIRST + 3 * DAY}) == 1
    now.day = FIRST + 100 * DAY
    assert prune(state, now.day, closing=now.day - 31 * DAY) == 1
    assert state.entries() == []
    begun = state.begun(["main"])["main", "closing"]
    assert lost(closing, FIRST + 34 * DAY, {}, begun) == [(FIRST + n * DAY, FIRST + (n + 1) * DAY) for n in range(3)]


def test_what_is_given_up_is_not_missed_until_it_is_wanted_again(state: State, now: Now) -> None:
    closing = Stream(name="closing", operation="finance.realization_by_day", kind="day", keeps=31)
    now.day = FIRST + 50 * DAY
    failed, read, later = (task("closing", FIRST + n * DAY, as_of=now.day) for n in (0, 1, 2))
    for one, status in ((failed, "failed"), (read, "success"), (later, "failed")):
        ended(state, one, "success" if status == "success" else "failed")
    state.give_up("main", "closing", FIRST + 2 * DAY)
    state.give_up("main", "closing", FIRST)  # no step back
    assert {entry.task for entry in state.entries()} == {read, later}
    begun = state.begun(["main"])["main", "closing"]
    assert begun == Begun(FIRST, FIRST + 2 * DAY)
    done = state.history(["main"], now.day)["main", "closing"]
    assert [first for first, _ in lost(closing, FIRST + 34 * DAY, done, begun)] == [FIRST + 2 * DAY]
    state.add([], {("main", "closing"): FIRST + 10 * DAY})
    state.add([], {("main", "other"): FIRST})
    assert state.begun(["main"])["main", "closing"] == begun
    state.add([], {("main", "closing"): FIRST})
    assert state.begun(["main"])["main", "closing"] == Begun(FIRST, FIRST)
    state.add([], {("main", "closing"): FIRST - DAY})
    assert state.begun(["main"])["main", "closing"] == Begun(FIRST - DAY, FIRST - DAY)
    state.forget("main")
    assert state.begun(["main"]) == {}


def test_processes_that_forget_at_once_lose_no_day(state: State, where: str, now: Now) -> None:
    for night in range(40):
        now.day = FIRST + night * DAY
        ended(state, task("products", now.day), "success")
    now.day = FIRST + 200 * DAY
    others = [State(where, now) for _ in range(4)]
    with ThreadPoolExecutor(4) as pool:
        assert sum(pool.map(lambda one: prune(one, now.day), others)) == 39
    for one in others:
        one.close()
    assert len(state.history(["main"], now.day)["main", "products"]) == 40


@pytest.mark.parametrize("status", ["closed", "off", "suspect"])
def test_a_part_of_the_past_that_was_closed_is_tried_again_on_the_next_day(
    state: State, now: Now, status: Status
) -> None:
    old, read = task("orders", FIRST, length=7), task("orders", FIRST + 7 * DAY, length=7)
    late = task("orders", FIRST + 7 * DAY, length=7, as_of=FIRST + 8 * DAY)
    now.day = FIRST + 8 * DAY
    ended(state, old, status)
    ended(state, read, "success")
    ended(state, late, status)  # it was read before, so that plans have it
    for one, part in (("prices", FIRST + 8 * DAY), ("others", FIRST)):
        ended(state, task(one, part), status)
    midnight = datetime(2026, 1, 9, tzinfo=UTC)
    assert state.reopen(["main"], ["orders"], midnight) == 0
    assert state.reopen(["second"], ["orders"], midnight + DAY) == 0
    assert state.reopen(["main"], ["orders", "others"], midnight + DAY) == 1
    assert state.due() == [old]
