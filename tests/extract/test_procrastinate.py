"""Workers of procrastinate that share a PostgreSQL, and are killed."""

from __future__ import annotations

import random
import subprocess
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from ozon.clock import Clock
from ozon.extract import Extract, run_all
from ozon.extract.sinks import open_sink
from ozon.sandbox import Sandbox
from tests.extract.test_kill import STREAMS, TABLES
from tests.extract.workers import environment, procrastinate, worker
from tests.sizes import size
from tests.soak import SoakReport

SHOPS = ["main", "second", "third"][: size(2, 3)]
DAYS = size(8, 12, 60)
NOW = datetime(2026, 11, 26, 9, tzinfo=UTC)
KILLS = size(1, 2, 50)
LONG = size(240, 240, 3600)  # seconds, on a machine with much else to do

pytestmark = [pytest.mark.postgres, pytest.mark.kill]


def test_workers_that_are_killed_leave_the_tables_of_an_undisturbed_run(
    tmp_path: Path, schemas: Callable[[], str], monkeypatch: pytest.MonkeyPatch, soak_report: SoakReport
) -> None:
    chance = random.Random(5)
    calm, disturbed = schemas(), schemas()
    orders, rows = size(150, 300, 50_000), size(50, 50, 1000)
    sandbox = Sandbox(products=size(40, 80, 5000), orders=orders, page_limit=rows, clock=NOW)
    with sandbox.serve() as url:
        given = environment(tmp_path, disturbed, url, SHOPS, STREAMS, NOW) | {"EXTRACT_DAYS": str(DAYS)}
        monkeypatch.setenv("OZON_SHOPS", given["OZON_SHOPS"])
        subprocess.run(procrastinate("schema", "--apply"), env=given, check=True, stderr=subprocess.DEVNULL)
        with extraction(calm) as extract:
            assert all(load.complete for load in run_all(extract))
        requests, killed = sandbox.requests.total, 0
        for _ in range(KILLS):
            sandbox.faults.add("*", status=chance.choice((500, 503)), times=chance.randrange(1, 3))
            last = sandbox.requests.total + chance.randrange(1, 3 * requests // (2 * KILLS + 1))
            with worker(given), worker(given):
                wait(partial(reached, sandbox, last, disturbed))
                killed += not complete(disturbed)
        sandbox.faults.clear()
        with worker(given), worker(given):
            wait(partial(complete, disturbed))
    left, right = open_sink(disturbed), open_sink(calm)
    for table in TABLES:
        assert left.read(table).to_pylist() == right.read(table).to_pylist()
    left.close()
    right.close()
    soak_report("kills of workers of procrastinate", asked=KILLS, reached=killed)


def extraction(database: str) -> Extract:
    return Extract(
        database, shops=SHOPS, streams=STREAMS, clock=Clock(now=lambda: NOW), since=(NOW - timedelta(days=DAYS)).date()
    )


def complete(database: str) -> bool:
    """Whether everything that is due was read."""
    with extraction(database) as extract:
        entries = extract.entries()
        return bool(entries) and not extract.plan() and all(entry.status == "success" for entry in entries)


def reached(sandbox: Sandbox, number: int, database: str) -> bool:
    """Whether so many requests were sent, or nothing is left to do."""
    return sandbox.requests.total >= number or complete(database)


def wait(until: Callable[[], bool]) -> None:
    """Wait until something is true."""
    for _ in range(LONG * 10):
        if until():
            return
        time.sleep(0.1)
    raise AssertionError("it did not come true")
