"""What the last run of each shop read is remembered, in a file and in PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from ozon.errors import ArgumentError
from ozon.extract import Extract, Hole, progress, run_all
from ozon.extract.forget import forget_holes
from ozon.extract.remembered import Choice
from ozon.extract.state import State
from ozon.extract.store import MissingStateError
from ozon.sandbox import Sandbox
from tests.extract.shop import START, Shop, extracting, run

SINCE = date(2026, 10, 1)


@pytest.fixture
def state(where: str) -> Iterator[State]:
    made = State(where, START.timestamp)
    yield made
    made.close()


def test_the_last_choice_of_each_shop_is_remembered_until_it_is_forgotten(state: State) -> None:
    first = Choice(streams=("prices", "accruals"), personal=True)
    second = Choice(streams=("products",))
    state.put_choice(["main", "other"], first)
    state.put_choice(["main"], second)
    assert state.choices(["main", "other", "nobody"]) == {"main": second, "other": first}
    assert state.shops() == ["main", "other"]
    state.forget("main")
    assert state.choices(["main", "other"]) == {"other": first}
    assert state.shops() == ["other"]


def test_a_state_that_has_to_be_there_is_not_made(where: str) -> None:
    for _ in range(2):
        with pytest.raises(MissingStateError):
            State(where, START.timestamp, create=False)
    made = State(where, START.timestamp)
    again = State(where, START.timestamp, create=False)
    assert (made.created, again.created) == (True, False)
    made.close()
    again.close()


def test_an_extraction_goes_on_with_shops_streams_and_days_of_the_last_run(tmp_path: Path) -> None:
    sandbox = Sandbox(products=5, orders=5, clock=START)
    with extracting(sandbox, tmp_path, "accruals", "chats", shops=("a",), since=SINCE, personal=True) as extract:
        extract.remember()
        run(extract)
    with extracting(sandbox, tmp_path, "prices", shops=("b",)) as extract:
        extract.remember()
        run(extract)
    place = tmp_path / "tables"
    with Extract(place, shops=None, streams=None, create=False, clock=extract.clock) as again:
        assert again.shops == ("a", "b")
        assert [stream.name for stream in again.streams_of("a")] == ["accruals", "chats"]
        assert [stream.name for stream in again.streams_of("b")] == ["prices"]
        found = {(one.shop, one.stream): (one.complete, one.parts) for one in progress(again)}
        days = (START.date() - SINCE) // timedelta(days=1)
        assert found == {("a", "accruals"): (days, days), ("a", "chats"): (1, 1), ("b", "prices"): (1, 1)}
        before = again.state.choices(["a", "b"])
        assert {(task.shop, task.stream) for task in again.tick()} == set()
        sandbox.clock.advance(86_400)
        # without `personal`, no chats
        assert {(task.shop, task.stream) for task in again.plan()} == {("a", "accruals"), ("b", "prices")}
        assert {(task.shop, task.stream) for task in again.tick()} == {("a", "accruals"), ("b", "prices")}
        again.remember()
        assert again.state.choices(["a", "b"]) == before
    with pytest.raises(ArgumentError, match="Nothing was read into"):
        Extract(tmp_path / "tabels", shops=["a"], create=False)


def test_what_an_earlier_run_left_is_named_until_it_is_read_or_given_up(tmp_path: Path) -> None:
    sandbox = Sandbox(products=5, orders=5, clock=START)
    sandbox.faults.add("/v1/finance/accrual/by-day", status=403, times=None)
    with extracting(sandbox, tmp_path, "accruals", "prices") as extract:
        run_all(extract, patience=0)
        left = [hole for one in progress(extract) for hole in one.holes]
        assert {(hole.stream, hole.status) for hole in left} == {("accruals", "closed")}
    with extracting(sandbox, tmp_path, "products") as extract:
        run_all(extract)
        assert [(one.stream, one.holes) for one in progress(extract)] == [("products", [])]
        clock = extract.clock

    def reported() -> dict[str, list[Hole]]:
        with Extract(tmp_path / "tables", shops=None, streams=None, create=False, clock=clock) as again:
            return {one.stream: [*one.holes] for one in progress(again)}

    assert reported() == {"products": [], "accruals": left}
    with Extract(tmp_path / "tables", shops=None, streams=None, create=False, clock=clock) as again:
        assert sum(one.count for one in forget_holes(again, left[9].until, really=True)) == 10
    assert reported() == {"products": [], "accruals": left[10:]}
    sandbox.faults.clear()
    sandbox.clock.advance(86_400)
    with extracting(sandbox, tmp_path, "accruals") as extract:
        run_all(extract)
    assert reported() == {"accruals": []}


def test_parts_that_no_run_has_tried_tell_why(tmp_path: Path) -> None:
    sandbox = Sandbox(products=5, orders=5, clock=START)
    with extracting(sandbox, tmp_path, "actions", "action_products", "product_info", "products") as extract:
        extract.tick()
        why = {hole.stream: (hole.status, hole.error) for one in progress(extract) for hole in one.holes}
        asks = "asks about the rows of "
        assert why == {
            "actions": ("missing", ""),
            "action_products": ("missing", asks + "actions"),
            "product_info": ("missing", asks + "products"),
            "products": ("missing", ""),
        }
    dead = Shop(sandbox, "revoked-key")
    with extracting(sandbox, tmp_path, "actions", "action_products", credentials=lambda name: dead) as extract:
        run_all(extract)
        assert {hole.status for one in progress(extract) for hole in one.holes} == {"closed"}


def test_more_streams_come_to_those_of_before(tmp_path: Path) -> None:
    sandbox = Sandbox(products=5, orders=5, clock=START)
    for stream, more in (("accruals", False), ("prices", True), ("products", False)):
        with extracting(sandbox, tmp_path, stream) as extract:
            extract.remember(more=more)
            found = extract.state.choices(["main"])["main"]
        expected = {
            "accruals": Choice(streams=("accruals",)),
            "prices": Choice(streams=("accruals", "prices")),
            "products": Choice(streams=("products",)),
        }
        assert found == expected[stream]
