"""Tasks that are done when they were polled often enough, looked past often enough, or their time has come."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from ozon.sandbox.core.clock import Clock
from ozon.sandbox.core.waiting import Waiting
from ozon.sandbox.core.world import World
from tests.sandbox.conftest import NOON


@dataclass
class Work:
    number: int
    polls: int
    reads: int
    done: int = 0


def finish(work: Work) -> None:
    work.done += 1


@pytest.mark.parametrize("count", [0, 1, 2, 5])
@pytest.mark.parametrize("way", ["poll", "poll_all", "time"])
def test_each_way_to_an_end(way: str, count: int) -> None:
    world = World(Clock(NOON))
    table = world.table(Work, "number")
    waiting = Waiting(world, "work", table, finish)
    work = table.add(Work(7, polls=count, reads=count))
    waiting.start(work, 60)
    for _ in range(count):
        waiting.poll(work) if way == "poll" else waiting.poll_all() if way == "poll_all" else world.catch_up()
        assert work.done == 0
    if way == "time":
        world.clock.advance(60)
        world.catch_up()
    else:
        waiting.poll(work) if way == "poll" else waiting.poll_all()
    assert work.done == 1
    waiting.poll(work)
    waiting.poll_all()
    world.clock.advance(60)
    world.catch_up()
    assert work.done == 1


def test_what_is_gone_is_not_done() -> None:
    world = World(Clock(NOON))
    table = world.table(Work, "number")
    waiting = Waiting(world, "work", table, finish)
    work = table.add(Work(7, polls=0, reads=0))
    waiting.start(work, 60)
    table.remove(work)
    waiting.poll_all()
    assert (work.done, len(world.schedule)) == (0, 0)
