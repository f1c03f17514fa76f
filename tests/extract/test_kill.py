"""Runs that are killed at any moment end with the tables of an undisturbed one."""

from __future__ import annotations

import json
import random
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from ozon.sandbox import Sandbox
from tests.extract.compared import postings, same_tables
from tests.extract.running import process
from tests.extract.workers import shops_file
from tests.sizes import size
from tests.soak import SoakReport

STREAMS = [
    *("products", "prices", "stocks", "postings_fbs", "postings_fbo", "returns", "accruals", "shop", "product_info"),
]
NOW = datetime(2026, 11, 26, 9, 30, tzinfo=UTC)
DAYS = size(8, 12, 60)
KILLS = size(1, 2, 50)
POSTINGS = size(1, 1, 100_000)


@pytest.fixture(scope="module")
def sandbox() -> Iterator[tuple[Sandbox, str]]:
    orders, rows = size(200, 500, 50_000), size(50, 50, 1000)
    made = Sandbox(products=size(60, 100, 5000), orders=orders, clock=NOW, page_limit=rows)
    with made.serve() as url:
        yield made, url


def arguments(folder: Path, url: str, to: str) -> dict[str, object]:
    folder.mkdir(exist_ok=True)
    return {
        "to": to,
        "shops": ["main", "second"],
        "streams": STREAMS,
        "folder": str(folder),
        "now": NOW.isoformat(),
        "since": (NOW - timedelta(days=DAYS)).date().isoformat(),
        "shops_file": str(shops_file(folder, url, ["main", "second"])),
    }


def finished(given: dict[str, object]) -> list[str]:
    with process(given) as running:
        text, _ = running.communicate()
        assert running.returncode == 0
    found: list[str] = json.loads(text)
    return found


def disturbed(given: dict[str, object], sandbox: Sandbox, requests: int, chance: random.Random) -> list[str]:
    """Kill runs while the server fails, all over a load of so many requests, and let the last one end."""
    killed = 0
    for _ in range(KILLS):
        for _ in range(chance.randrange(4)):
            sandbox.faults.add("*", **chance.choice(FAULTS))
        last = sandbox.requests.total + chance.randrange(1, 3 * requests // (2 * KILLS + 1))
        with process(given) as running:
            while sandbox.requests.total < last and running.poll() is None:
                time.sleep(0.005)
            time.sleep(chance.random() / 10)  # rows are written after their answer
            killed += running.poll() is None
            running.kill()
    sandbox.faults.clear()
    assert killed == KILLS
    return finished(given)


SCHEMES = {"parquet": "", "duckdb": "duckdb:", "sqlite": "sqlite:"}
FAULTS: list[dict[str, Any]] = [
    {"status": 500},
    {"status": 503, "headers": {"Retry-After": "1"}},
    {"status": 429, "headers": {"Retry-After": "2"}},
    {"cut": "before"},
    {"cut": "body"},
    {"status": 200, "body": "<html>502</html>"},
]


@pytest.mark.kill
@pytest.mark.parametrize("kind", ["parquet", "duckdb", "sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def test_runs_that_are_killed_leave_the_same_tables(
    kind: str,
    sandbox: tuple[Sandbox, str],
    tmp_path: Path,
    request: pytest.FixtureRequest,
    soak_report: SoakReport,
) -> None:
    shop, url = sandbox
    places = []
    for name in ("calm", "disturbed"):
        if kind == "postgres":
            places.append(request.getfixturevalue("schemas")())
        else:
            places.append(SCHEMES[kind] + str(tmp_path / name / "tables"))
    calm, wild = (arguments(tmp_path / name, url, to) for name, to in zip(("calm", "disturbed"), places, strict=True))
    before = shop.requests.total
    expected = finished(calm)
    assert all(line.endswith(" success") for line in expected)
    assert disturbed(wild, shop, shop.requests.total - before, random.Random(7)) == expected
    if kind == "parquet":
        assert files(Path(places[1])) == files(Path(places[0]))
    counts = same_tables(places[1], places[0], STREAMS)
    assert postings(counts) >= POSTINGS
    soak_report(f"kills of runs into {kind}", asked=KILLS, reached=KILLS)
    soak_report(f"postings of killed runs in {kind}", asked=POSTINGS, reached=postings(counts))
    soak_report("tables that differ from those of an undisturbed run", asked=0, reached=0)


def files(folder: Path) -> dict[str, bytes]:
    """The Parquet files, by their place."""
    found = {str(file.relative_to(folder)): file.read_bytes() for file in sorted(folder.rglob("*.parquet"))}
    assert len(found) > 10
    return found
