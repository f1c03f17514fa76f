"""Tasks, leases and loads in a file and in PostgreSQL."""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import attrs
import pytest
import sqlalchemy as sa

from ozon.errors import ArgumentError
from ozon.extract.load import FINAL, Load, Status
from ozon.extract.owners import is_dead, new_owner
from ozon.extract.remembered import ShopState
from ozon.extract.state import LostLeaseError, State
from ozon.extract.state_tables import tasks
from ozon.extract.store import LEASE, StateError
from ozon.extract.task import Task

START = datetime(2026, 11, 26, 1, tzinfo=UTC)
TASK = Task(shop="main", stream="orders", since=date(2026, 11, 23), until=date(2026, 11, 27), as_of=date(2026, 11, 26))
OTHER = attrs.evolve(TASK, shop="second")
DAY = date(2026, 12, 1)


class Now:
    """A clock that stands still."""

    def __init__(self) -> None:
        self.time = START.timestamp()

    def __call__(self) -> float:
        return self.time


def wait(state: State, now: Now, seconds: float) -> None:
    """Let time pass: for the machine, and for a server, whose own clock counts for leases."""
    now.time += seconds
    if state.url.get_backend_name() == "postgresql":
        with state.writing() as connection:
            connection.execute(sa.update(tasks).values(lease=tasks.c.lease - seconds))


@pytest.fixture
def now() -> Now:
    return Now()


def finished(state: State, load: Load, task: Task = TASK) -> None:
    assert state.acquire(task, "me") == "yes"
    state.finish(task, "me", load)


def test_tasks_are_added_once_and_come_in_the_order_of_the_plan(state: State) -> None:
    state.add([OTHER, TASK])
    assert state.due() == [OTHER, TASK]
    state.add([TASK])
    assert sorted(state.due(), key=str) == [TASK, OTHER]
    assert state.due(["main"]) == [TASK]


def test_one_of_many_gets_the_lease(state: State) -> None:
    state.add([TASK])
    with ThreadPoolExecutor(8) as pool:
        got = list(pool.map(lambda number: state.acquire(TASK, f"owner {number}"), range(8)))
    assert sorted(got) == ["busy"] * 7 + ["yes"]
    assert state.due() == []


def test_a_task_that_nobody_planned_can_be_run(state: State) -> None:
    assert state.acquire(TASK, "me") == "yes"


def test_a_lease_ends_when_its_holder_stops_renewing(state: State, now: Now) -> None:
    assert state.acquire(TASK, "dead") == "yes"
    wait(state, now, LEASE - 5)
    assert state.renew(TASK, "dead")
    wait(state, now, LEASE - 5)
    assert state.acquire(TASK, "next") == "busy"
    assert state.free_dead() == 0
    wait(state, now, 6)
    assert state.free_dead() == 1
    assert state.due() == [TASK]
    assert state.acquire(TASK, "next") == "yes"
    assert not state.renew(TASK, "dead")
    with pytest.raises(LostLeaseError, match="took over"):
        state.finish(TASK, "dead", Load(task=TASK.id, status="success"))
    state.finish(TASK, "next", Load(task=TASK.id, status="success"))


def test_a_process_that_was_killed_on_this_machine_is_known_to_be_gone(state: State) -> None:
    with subprocess.Popen([sys.executable, "-c", ""]) as gone:
        gone.wait()
    here = new_owner()
    assert state.acquire(TASK, here.replace(f":{os.getpid()}:", f":{gone.pid}:")) == "yes"
    assert state.acquire(OTHER, here) == "yes"
    assert state.free_dead() == 1
    assert state.due() == [TASK]


def test_a_clock_that_was_set_back_keeps_no_task_for_hours(state: State, now: Now) -> None:
    assert state.acquire(TASK, "dead") == "yes"
    wait(state, now, -7200)
    assert state.due() == [TASK]
    assert state.acquire(TASK, "next") == "yes"


@pytest.mark.parametrize("status", FINAL)
def test_a_finished_task_is_not_run_again(state: State, status: Status) -> None:
    finished(state, Load(task=TASK.id, status=status))
    assert state.acquire(TASK, "next") == "done"
    assert state.due() == []
    assert state.finished(["main"], TASK.as_of, START) == {TASK.id}


@pytest.mark.parametrize("status", FINAL[1:])
def test_what_is_closed_today_is_planned_again_tomorrow(state: State, status: Status) -> None:
    finished(state, Load(task=TASK.id, status=status))
    assert state.finished(["main"], TASK.as_of, START + timedelta(seconds=1)) == set()
    state.add([TASK])
    assert state.due() == [TASK]


def test_a_snapshot_of_yesterday_is_not_taken_today(state: State) -> None:
    state.add([TASK, OTHER])
    assert state.miss({"other": TASK.until}) == 0
    assert state.miss({"orders": TASK.as_of}) == 0
    assert state.miss({"orders": TASK.until}) == 2
    assert state.due() == []


def test_a_task_that_waits_is_due_when_its_time_has_come(state: State, now: Now) -> None:
    until = START + timedelta(hours=1)
    finished(state, Load(task=TASK.id, status="waiting", until=until))
    assert state.acquire(TASK, "me") == "later"
    assert state.due() == []
    now.time += 3600
    assert state.due() == [TASK]


def test_failures_in_a_row_are_counted(state: State, now: Now) -> None:
    for expected in (1, 2, 3):
        finished(state, Load(task=TASK.id, status="failed"))
        assert state.failures(TASK) == expected
    finished(state, Load(task=TASK.id, status="waiting"))
    assert state.failures(TASK) == 0


def test_a_load_comes_back_as_it_was(state: State) -> None:
    load = Load(
        task=TASK.id,
        status="partial",
        pages=3,
        rows={"orders": 250},
        requests=4,
        throttled=1,
        error="HTTP 500: «сбой»",
        until=START,
        removed=1,
        removed_keys=[["a", 1]],
        kept=2,
        kept_keys=[["b", 2], ["c", 3]],
        sums={"orders.price": "12.50"},
        drift={"unknown": {"a.b": {"count": 1, "example": "1"}}},
    )
    finished(state, load)
    entry = state.get(TASK)
    assert entry is not None
    assert entry.load == load
    assert entry.finished == START
    assert entry.not_before == START


def test_only_complete_loads_are_history(state: State, now: Now) -> None:
    finished(state, Load(task=TASK.id, status="success"))
    now.time += 86_400
    later = attrs.evolve(TASK, as_of=date(2026, 11, 27))
    finished(state, Load(task=later.id, status="suspect"), later)
    assert state.history(["main", "second"], DAY) == {("main", "orders"): {TASK.since: TASK.as_of}}
    assert state.history(["second"], DAY) == {}


def test_old_tasks_are_forgotten_but_for_the_last_complete_one_of_a_part(state: State, now: Now) -> None:
    runs = [attrs.evolve(TASK, as_of=TASK.as_of + timedelta(days=number)) for number in range(4)]
    ends: list[Status] = ["success", "success", "closed", "suspect"]
    for task, status in zip(runs, ends, strict=True):
        finished(state, Load(task=task.id, status=status), task)
        now.time += 86_400
    assert state.prune(TASK.as_of + timedelta(days=100), gone={}) == 3
    assert [entry.task for entry in state.entries()] == [runs[1]]
    assert state.history(["main"], DAY) == {("main", "orders"): {TASK.since: runs[1].as_of}}


def test_a_later_run_takes_the_place_of_an_earlier_one(state: State, now: Now) -> None:
    later = attrs.evolve(TASK, as_of=date(2026, 11, 27))
    state.add([TASK, later])
    assert state.due() == [TASK]  # the later day is still to come: the clock was wrong when that was planned
    assert state.acquire(TASK, "slow") == "yes"
    wait(state, now, 86_400)
    assert state.due() == [later]
    assert state.acquire(TASK, "me") == "later"
    assert state.renew(TASK, "slow")  # it was only slow: of two that publish at once the older might be the last
    assert state.due() == []
    assert state.acquire(later, "me") == "busy"
    again = state.next_time(["main"], ["orders"])
    assert again is not None
    assert 0 < again.timestamp() - now.time < 2 * LEASE
    wait(state, now, LEASE + 1)  # it died
    assert state.acquire(later, "me") == "yes"
    assert not state.has(TASK, "slow")
    assert not state.renew(TASK, "slow")
    state.finish(later, "me", Load(task=later.id, status="success"))
    assert not state.renew(TASK, "slow")
    state.release(TASK, "slow")
    assert state.acquire(TASK, "me") == "done"
    assert state.due() == []
    assert state.next_time(["main"], ["orders"]) is None


def test_runs_of_days_that_are_still_to_come_are_no_history(state: State) -> None:
    finished(state, Load(task=TASK.id, status="success"))
    assert state.history(["main"], TASK.as_of - timedelta(days=1)) == {}


def test_ids_of_a_part_and_of_the_newest_part(state: State) -> None:
    newer = attrs.evolve(TASK, since=date(2026, 11, 30), until=date(2026, 12, 7))
    assert state.ids("main", "orders", "id") is None
    for task, found in ((newer, [3]), (TASK, [1, 2])):
        assert state.acquire(task, "me") == "yes"
        state.finish(task, "me", Load(task=task.id, status="success"), ids={"id": found})
    assert state.ids("main", "orders", "id", TASK.since) == [1, 2]
    assert state.ids("main", "orders", "id") == [3]


def test_what_is_known_of_a_shop(state: State) -> None:
    assert state.shop("main") is None
    for found in (
        ShopState(checked=TASK.as_of, closed="dead"),
        ShopState(checked=TASK.as_of, expires=START, paths=frozenset("ab")),
    ):
        state.put_shop("main", found)
        assert state.shop("main") == found


def test_a_state_is_found_again(where: str, now: Now) -> None:
    first = State(where, now)
    finished(first, Load(task=TASK.id, status="success"))
    first.close()
    second = State(where, now)
    assert second.acquire(TASK, "me") == "done"
    second.close()


def test_a_file_that_is_no_database_is_refused(tmp_path: Path, now: Now) -> None:
    (tmp_path / "state.db").write_text("hello" * 1000)
    with pytest.raises(StateError, match="not a database"):
        State(tmp_path / "state.db", now)


@pytest.mark.parametrize("address", [":memory:", "mysql://host/x", "postgresql://host:port/x"])
def test_an_address_that_cannot_be_used_is_refused(address: str, now: Now) -> None:
    with pytest.raises(ArgumentError, match="state"):
        State(address, now)


def test_programs_on_one_machine_respect_each_others_leases(where: str, now: Now) -> None:
    respected(where, now, 0)


@pytest.mark.postgres
@pytest.mark.parametrize("ahead", [-3600, -5, 5, 3600])
def test_machines_whose_clocks_differ_respect_each_others_leases(postgres_schema: str, now: Now, ahead: float) -> None:
    respected(postgres_schema, now, ahead)


def respected(where: str, now: Now, ahead: float) -> None:
    first, second = State(where, now), State(where, lambda: now.time + ahead)
    assert second.acquire(TASK, "second") == "yes"
    assert first.due() == []
    assert first.acquire(TASK, "first") == "busy"
    assert first.free_dead() == 0
    assert second.renew(TASK, "second")
    assert first.acquire(TASK, "first") == "busy"
    for one in (first, second):
        found = one.next_time(["main"], ["orders"])
        assert found is not None
        assert found.timestamp() - one.now() == pytest.approx(LEASE, abs=20)
    wait(first, now, LEASE + 1)
    assert first.acquire(TASK, "first") == "yes"
    assert second.acquire(TASK, "second") == "busy"
    assert not second.renew(TASK, "second")
    with pytest.raises(LostLeaseError):
        second.finish(TASK, "second", Load(task=TASK.id, status="success"))
    first.close()
    second.close()


def test_processes_of_another_container_with_the_same_host_name_are_not_taken_for_dead() -> None:
    host, _, number = new_owner().rpartition(":")[0].rpartition(":")
    with subprocess.Popen([sys.executable, "-c", ""]) as gone:
        gone.wait()
    assert is_dead(f"{host}:{gone.pid}:1")
    assert not is_dead(f"{host.partition('/')[0]}/00000000:{gone.pid}:1")
    assert number == str(os.getpid())
