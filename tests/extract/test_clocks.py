"""Runs across midnight, and with clocks that are wrong."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from ozon.clock import Clock
from ozon.extract import Extract, Task, run_all
from ozon.extract.report import progress
from ozon.sandbox import Sandbox
from tests.cli.support import ozon
from tests.extract.reports import Advertiser
from tests.extract.shop import START, extracting, rows, run, task_of
from tests.extract.workers import shops_file

TODAY = START.date()
DAY = timedelta(days=1)
#: A few seconds before midnight in Moscow.
LATE = datetime(2026, 11, 26, 20, 59, 50, tzinfo=UTC)


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox(products=3, orders=5, clock=START)


def test_a_snapshot_stands_under_the_day_on_which_it_was_begun(tmp_path: Path) -> None:
    sandbox = Sandbox(products=30, orders=40, clock=LATE, page_limit=10)

    def wait(task: Task, pages: int) -> None:
        if pages <= 2:  # 23:59:50, 0:00:00, 0:00:10
            sandbox.clock.advance(10)

    with extracting(sandbox, tmp_path, "prices") as extract:
        task = task_of(extract, "prices")
        load = extract.run(task, wait)
        assert load.complete
        assert load.started is not None
        assert LATE <= load.started < LATE + timedelta(seconds=10)
        assert extract.today == TODAY + DAY
        moments = [datetime.fromisoformat(page.facts["at"]) for page in extract.archive.pages(task)]
        assert moments == sorted(moments)
        assert moments[0] == load.started
        assert moments[-1] > LATE + timedelta(seconds=10)
        assert {row["_part"] for row in rows(extract, "prices")} == {str(TODAY)}
        [following] = extract.tick()
        assert following.since == TODAY + DAY
        assert extract.run(task) == load
        assert extract.run(following).complete
        assert extract.tick() == []
        assert {row["_part"] for row in rows(extract, "prices")} == {str(TODAY), str(TODAY + DAY)}
        assert [hole for one in progress(extract) for hole in one.holes] == []


def test_a_snapshot_that_was_interrupted_before_midnight_is_lost_after_it(tmp_path: Path) -> None:
    sandbox = Sandbox(products=30, orders=40, clock=LATE, page_limit=10)
    with extracting(sandbox, tmp_path, "prices") as extract:
        task = task_of(extract, "prices")
        sandbox.faults.add("/v5/product/info/prices", times=2)
        sandbox.faults.add("/v5/product/info/prices", status=500, times=20)
        assert extract.run(task).status == "partial"
        sandbox.faults.clear()
        sandbox.clock.advance(60)
        assert [load.status for load in run(extract)["prices"]] == ["success"]
        [hole] = [hole for one in progress(extract) for hole in one.holes]
        assert (hole.since, hole.status) == (TODAY, "lost")


def test_windows_that_are_read_at_midnight_have_no_gap(tmp_path: Path) -> None:
    sandbox = Sandbox(products=30, orders=40, clock=LATE, page_limit=10)
    with extracting(sandbox, tmp_path, "postings_fbs") as extract:
        task = next(task for task in extract.tick() if task.until == TODAY + DAY)
        assert extract.run(task, lambda task, pages: sandbox.clock.advance(10) and None).complete
        loads = run(extract)["postings_fbs"]
        assert all(load.complete for load in loads)
        assert [hole for one in progress(extract) for hole in one.holes] == []
        assert task.since in {one.task.since for one in extract.entries(TODAY + DAY)}


STREAMS = ("prices", "postings_fbs", "realization_by_day", "placement_products")


class Time:
    """The clock of a machine, which may be wrong."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.wrong = timedelta()

    def now(self) -> datetime:
        return self.sandbox.clock.now() + self.wrong

    @contextmanager
    def extracting(self, folder: Path, **more: Any) -> Iterator[Extract]:
        clock = Clock(now=self.now, sleep=lambda seconds: self.sandbox.clock.advance(seconds) and None)
        shop = Advertiser(self.sandbox)
        with Extract(
            folder / "tables", shops=["main"], streams=STREAMS, credentials=lambda name: shop, clock=clock,
            since=TODAY - 3 * DAY, **more,
        ) as extract:  # fmt: skip
            yield extract


def complete(extract: Extract) -> None:
    run_all(extract, workers=1, patience=7200)
    holes = [hole for one in progress(extract) for hole in one.holes]
    assert {hole.status for hole in holes} <= {"lost", "waiting"}  # a day is closed some time after its end
    assert {hole.stream for hole in holes if hole.status == "waiting"} <= {"realization_by_day"}
    assert {one.stream for one in progress(extract) if one.complete} == set(STREAMS)


@pytest.mark.parametrize("ahead", [timedelta(hours=3), timedelta(days=2), timedelta(days=100)], ids=str)
@pytest.mark.parametrize("ended", ["well", "badly"])
def test_after_a_clock_was_set_back_everything_is_read(
    ahead: timedelta, ended: str, sandbox: Sandbox, tmp_path: Path
) -> None:
    time = Time(sandbox)
    with time.extracting(tmp_path) as extract:
        if ahead >= DAY:
            complete(extract)
        known = extract.state.history(["main"], TODAY)
    time.wrong = ahead
    with time.extracting(tmp_path) as extract:
        if ended == "badly":
            sandbox.faults.add("*", status=500, times=None)
        run_all(extract, workers=1, patience=0)
        task = next(iter(extract.tick()), None)
        if task is not None and ended == "well":
            extract.state.acquire(task, "killed")
        sandbox.faults.clear()
    time.wrong = timedelta()
    sandbox.clock.advance(61)
    with time.extracting(tmp_path) as extract:
        assert extract.ahead is not None
        assert ahead - timedelta(hours=1) < extract.ahead - extract.clock.now() <= ahead
        complete(extract)
        after = extract.state.history(["main"], TODAY)
        assert all(parts.keys() <= after[of].keys() for of, parts in known.items())
        assert {row["_part"] for row in rows(extract, "prices")} >= {str(TODAY)}
    for _ in range(2):
        sandbox.clock.advance(86_400)
        with time.extracting(tmp_path) as extract:
            complete(extract)
    parts = {row["_part"] for row in rows(extract, "prices")}
    assert {str(TODAY + n * DAY) for n in range(3)} <= parts


def test_a_clock_that_was_ahead_is_told(sandbox: Sandbox, tmp_path: Path) -> None:
    sandbox.clock.advance(days=50_000)  # whatever the day of the machine is, it is earlier
    with extracting(sandbox, tmp_path, "prices") as extract:
        assert extract.ahead is None
        run(extract)
    shops = shops_file(tmp_path, "http://127.0.0.1:9", ["main"])
    done = ozon("extract", "status", "--to", tmp_path / "tables", "--streams", "prices", "--shops", "main",
                OZON_SHOPS=str(shops))  # fmt: skip
    assert "that clock was ahead, or this one is behind" in done.stderr
    assert done.returncode == 3
