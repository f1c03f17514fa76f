"""The clock runs, stands, and is set; it never goes back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from ozon.sandbox import Clock
from tests.moments import Since
from tests.sandbox.conftest import NOON


def test_it_runs_with_the_clock_of_the_machine_by_default() -> None:
    since, clock = Since(), Clock()
    assert clock.is_running
    assert clock.now() in since
    assert clock.advance(3600) in since.plus(3600)


def test_it_stands_where_it_was_put() -> None:
    clock = Clock(NOON)
    assert not clock.is_running
    assert clock.now() == clock.now() == NOON
    moscow = timezone(timedelta(hours=3))
    assert Clock(NOON.astimezone(moscow)).now().tzinfo is UTC


def test_it_stops_and_runs() -> None:
    clock = Clock()
    stopped = clock.stop()
    assert clock.now() == stopped
    clock.run()
    assert clock.now() >= stopped
    assert clock.is_running


@pytest.mark.parametrize(
    ("arguments", "by"),
    [
        ({"by": 90}, timedelta(seconds=90)),
        ({"by": timedelta(days=2)}, timedelta(days=2)),
        ({"by": 1, "minutes": 2, "hours": 3, "days": 4}, timedelta(days=4, hours=3, minutes=2, seconds=1)),
        ({}, timedelta(0)),
    ],
)
def test_it_advances(arguments: dict[str, Any], by: timedelta) -> None:
    assert Clock(NOON).advance(**arguments) == NOON + by


@pytest.mark.parametrize(
    "move",
    [
        lambda clock: clock.advance(-1),
        lambda clock: clock.advance(5, hours=-1),
        lambda clock: clock.advance(float("nan")),
        lambda clock: clock.advance(1e300),
        lambda clock: clock.advance(days=3_000_000),
        lambda clock: clock.advance(days=80_000),
        lambda clock: clock.advance(timedelta.max),
        lambda clock: clock.set(datetime(2200, 1, 1, tzinfo=UTC)),
        lambda clock: clock.set(datetime.max.replace(tzinfo=timezone(-timedelta(hours=14)))),
        lambda clock: clock.set(datetime.min.replace(tzinfo=timezone(timedelta(hours=14)))),
        *(
            lambda clock, unit=unit, by=by: clock.advance(**{unit: by})
            for unit in ("by", "minutes", "hours", "days")
            for by in (float("nan"), float("inf"), -float("inf"), 1e300, 1e12)
        ),
        lambda clock: clock.set(NOON - timedelta(seconds=1)),
        lambda clock: clock.set(datetime(2027, 1, 1)),
    ],
)
def test_what_cannot_be_says_why_and_changes_nothing(move: Any) -> None:
    clock = Clock(NOON)
    with pytest.raises(ValueError, match=r"only move forward|time zone|1970 to 2199"):
        move(clock)
    assert clock.now() == NOON


def test_watchers_are_told_of_moves_and_see_the_new_time() -> None:
    clock, seen = Clock(NOON), list[datetime]()
    clock.watch(lambda: seen.append(clock.now()))
    clock.advance(1)
    clock.set(NOON + timedelta(seconds=5))
    clock.stop()
    assert seen == [NOON + timedelta(seconds=1), NOON + timedelta(seconds=5)]


def test_a_reset_goes_back_to_the_start() -> None:
    clock = Clock(NOON)
    clock.advance(days=1)
    clock.run()
    clock.reset()
    assert (clock.now(), clock.is_running) == (NOON, False)
    since, running = Since(), Clock()
    running.advance(days=1)
    running.reset()
    assert running.now() in since


@pytest.mark.parametrize("moment", [datetime(1969, 12, 31, tzinfo=UTC), datetime(2200, 1, 1, tzinfo=UTC), NOON.date()])
def test_it_begins_at_a_moment_of_its_range(moment: Any) -> None:
    with pytest.raises(ValueError, match=r"1970 to 2199|datetime with a time zone"):
        Clock(moment)
