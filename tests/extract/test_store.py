"""The database of the state: its layout, and many processes that write to it at once."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta

import pytest
import sqlalchemy as sa

from ozon.errors import ArgumentError, OzonError
from ozon.extract.load import Load
from ozon.extract.state import State
from ozon.extract.store import StateError
from ozon.extract.task import Task
from ozon.mirror import Mirror
from tests.extract.shop import START


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ("DROP TABLE ozon_extract_histories", "lacks ozon_extract_histories: another version"),
        ("ALTER TABLE ozon_extract_tasks DROP COLUMN finished", "lacks ozon_extract_tasks.finished: another version"),
        ("UPDATE ozon_extract SET version = 99", "version 99.*newer"),
        ("DELETE FROM ozon_extract", "version None.*another state"),
    ],
)
def test_a_state_of_another_layout_is_refused_when_it_is_opened(where: str, change: str, named: str) -> None:
    made = State(where, START.timestamp)
    with made.writing() as connection:
        connection.execute(sa.text(change))
    made.close()
    with pytest.raises(StateError, match=named):
        State(where, START.timestamp)


def test_plans_of_several_processes_do_not_block_each_other(where: str) -> None:
    first = date(2026, 1, 1)
    tasks = [
        Task(shop="main", stream=f"stream {n % 7}", since=day, until=day + timedelta(1), as_of=START.date())
        for n in range(600)
        for day in [first + timedelta(n // 7)]
    ]
    states = [State(where, START.timestamp) for _ in range(4)]
    orders = [tasks, tasks[::-1], sorted(tasks, key=lambda task: task.since), sorted(tasks, key=str)]
    pairs = [*zip(states, orders, strict=True)]
    with ThreadPoolExecutor(4) as pool:
        for _ in range(5):
            [*pool.map(lambda pair: pair[0].add(pair[1], {("main", pair[1][0].stream): first}), pairs)]
    assert len(states[0].due()) == len(tasks)
    for one in states:
        one.close()


def test_what_is_forgotten_does_not_block_plans(where: str) -> None:
    first = date(2026, 1, 1)
    tasks = [
        Task(shop="main", stream=stream, since=first + timedelta(n), until=first + timedelta(n + 1), as_of=START.date())
        for n in range(100)
        for stream in ("orders", "others")
    ]
    states = [State(where, START.timestamp) for _ in range(4)]

    def work(number: int) -> None:
        state = states[number]
        for _ in range(15):
            if number < 2:
                state.add(tasks, {("main", stream): first for stream in ("orders", "others")})
            elif number == 2:
                state.give_up("main", "orders", first + timedelta(50))
            else:
                state.forget("main")

    with ThreadPoolExecutor(4) as pool:
        [*pool.map(work, range(4))]
    states[0].add(tasks)
    assert len(states[0].due()) == len(tasks)
    for one in states:
        one.close()


def test_errors_in_the_transaction_of_the_rows_are_errors_of_the_state(where: str) -> None:
    state = State(where, START.timestamp)
    day = START.date()
    task = Task(shop="main", stream="orders", since=day, until=day + timedelta(1), as_of=day)
    assert state.acquire(task, "me") == "yes"
    with state.writing() as connection:
        connection.execute(sa.text("DROP TABLE ozon_extract_ids"))
        with pytest.raises(StateError, match="ozon_extract_ids"):
            state.finish(task, "me", Load(task=task.id, status="success"), ids={"id": [1]}, connection=connection)
    state.close()


@pytest.mark.parametrize("opened", [Mirror, lambda address: State(address, START.timestamp)], ids=["mirror", "state"])
@pytest.mark.parametrize(
    "address", ["postgresql://me:pa%40ss@127.0.0.1:1/x", "postgresql://127.0.0.1:1/x?password=pa%40ss&user=me"]
)
def test_no_error_shows_a_password(opened: Callable[..., object], address: str) -> None:
    with pytest.raises(OzonError) as caught:
        opened(address)
    assert "127.0.0.1" in str(caught.value)
    assert "pa@ss" not in str(caught.value)
    assert "pa%40ss" not in str(caught.value)


def test_a_password_in_which_the_host_begins_is_refused() -> None:
    with pytest.raises(ArgumentError, match="write %40 for @") as caught:
        State("postgresql://me:pa@ss@host/x", START.timestamp)
    assert "ss@host" not in str(caught.value)
