"""Workers of procrastinate on machines of their own, which are killed."""

from __future__ import annotations

import random
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from ozon.clock import Clock
from ozon.extract import Extract, run_all
from ozon.sandbox import Sandbox
from tests.extract.compared import postings, same_tables
from tests.extract.test_kill import POSTINGS, STREAMS
from tests.extract.workers import Worker, environment, procrastinate
from tests.sizes import size
from tests.soak import SoakReport

SHOPS = ["main", "second", "third"][: size(2, 3)]
DAYS = size(8, 12, 60)
NOW = datetime(2026, 11, 26, 9, tzinfo=UTC)
KILLS = size(1, 2, 50)
LONG = size(240, 240, 3600)  # seconds, on a machine with much else to do

pytestmark = [pytest.mark.postgres, pytest.mark.kill]


def test_workers_that_are_killed_leave_the_tables_of_an_undisturbed_run(
    tmp_path: Path,
    schemas: Callable[[], str],
    redis_url: str,
    monkeypatch: pytest.MonkeyPatch,
    soak_report: SoakReport,
) -> None:
    chance = random.Random(5)
    calm, disturbed = schemas(), schemas()
    orders, rows = size(150, 300, 50_000), size(50, 50, 1000)
    sandbox = Sandbox(products=size(40, 80, 5000), orders=orders, page_limit=rows, clock=NOW)
    with sandbox.serve() as url:
        given = [
            environment(tmp_path / f"machine {number}", disturbed, redis_url, url, SHOPS, STREAMS, NOW)
            | {"EXTRACT_DAYS": str(DAYS)}
            for number in range(2)
        ]
        monkeypatch.setenv("OZON_SHOPS", given[0]["OZON_SHOPS"])
        subprocess.run(procrastinate("schema", "--apply"), env=given[0], check=True, stderr=subprocess.DEVNULL)
        with extraction(calm, tmp_path / "raw") as extract:
            assert all(load.complete for load in run_all(extract))
        requests = sandbox.requests.total
        with working(given) as workers:
            for _ in range(KILLS):
                for worker in workers:
                    worker.start()
                sandbox.faults.add("*", status=chance.choice((500, 503)), times=chance.randrange(1, 3))
                last = sandbox.requests.total + chance.randrange(1, requests // (KILLS + 1))
                wait(partial(sent, sandbox, last))
                for worker in chance.choice((workers[:1], workers[1:], workers)):
                    worker.kill()
            assert not complete(disturbed, tmp_path / "raw")  # each kill interrupted the work
            sandbox.faults.clear()
            for worker in workers:
                worker.start()
            wait(partial(complete, disturbed, tmp_path / "raw"))
    counts = same_tables(disturbed, calm, STREAMS)
    assert postings(counts) >= POSTINGS
    soak_report("kills of workers of procrastinate", asked=KILLS, reached=KILLS)
    soak_report("postings of killed workers of procrastinate", asked=POSTINGS, reached=postings(counts))


@contextmanager
def working(given: list[dict[str, str]]) -> Iterator[list[Worker]]:
    """Workers, killed at the end."""
    workers = [Worker(one) for one in given]
    try:
        for worker in workers:
            worker.start()
        yield workers
    finally:
        for worker in workers:
            worker.kill()


def extraction(database: str, raw: Path) -> Extract:
    return Extract(
        database,
        shops=SHOPS,
        streams=STREAMS,
        raw=raw,
        clock=Clock(now=lambda: NOW),
        since=(NOW - timedelta(days=DAYS)).date(),
    )


def complete(database: str, raw: Path) -> bool:
    """Whether everything that is due was read."""
    with extraction(database, raw) as extract:
        entries = extract.entries()
        return bool(entries) and not extract.plan() and all(entry.status == "success" for entry in entries)


def sent(sandbox: Sandbox, number: int) -> bool:
    """Whether so many requests were sent."""
    return sandbox.requests.total >= number


def wait(until: Callable[[], bool]) -> None:
    """Wait until something is true."""
    for _ in range(LONG * 20):
        if until():
            return
        time.sleep(0.05)
    raise AssertionError("it did not come true")
