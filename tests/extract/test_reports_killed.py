"""Runs that are killed while Ozon makes a report: the next one waits for the same report."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from ozon.sandbox import Sandbox
from tests.extract.reports import ADS, CREATE, asked
from tests.extract.running import process
from tests.extract.test_kill import finished
from tests.extract.workers import shops_file
from tests.sizes import size

NOW = datetime(2026, 11, 26, 9, 30, tzinfo=UTC)
INFO, STATE = "/v1/report/info", "/api/client/statistics/{UUID}"
KILLS = size(1, 3)
STREAMS = ["postings_report_fbs", "ads_sku_paid", "placement_products", "ads_orders_all"][: size(2, 4)]

pytestmark = pytest.mark.kill


def polls(sandbox: Sandbox, stream: str) -> int:
    """How often it was asked whether a report is ready."""
    if stream not in ADS:
        return asked(sandbox, INFO)
    start, other = "/api/client/statistics/", ("/report", "/phrases", "/daily", "/generate")
    return sum(one.path.startswith(start) and not one.path.endswith(other) for one in sandbox.requests)


def arguments(folder: Path, url: str, sandbox: Sandbox, stream: str) -> dict[str, object]:
    folder.mkdir()
    shops = shops_file(folder, url, ["main"])
    ads = {
        "client_id": sandbox.gate.oauth_client_id,
        "client_secret": sandbox.gate.oauth_client_secret,
        "base_url": url,
    }
    with shops.open("a", encoding="utf-8") as file:
        file.writelines(f'performance_{name} = "{value}"\n' for name, value in ads.items())
    return {
        "to": str(folder / "tables"),
        "shops": ["main"],
        "streams": [stream],
        "folder": str(folder),
        "now": NOW.isoformat(),
        "since": (NOW - timedelta(days=10)).date().isoformat(),
        "shops_file": str(shops),
        "workers": 1,
    }


@pytest.mark.parametrize("stream", STREAMS)
def test_a_run_that_is_killed_while_it_waits_orders_no_second_report(stream: str, tmp_path: Path) -> None:
    sandbox = Sandbox(products=40, orders=100, clock=NOW, import_polls=0)
    with sandbox.serve() as url:
        calm = arguments(tmp_path / "calm", url, sandbox, stream)
        expected = finished(calm)
        assert all(line.endswith(" success") for line in expected)
        parts, before = asked(sandbox, CREATE[stream]), polls(sandbox, stream)
        wild = arguments(tmp_path / "wild", url, sandbox, stream)
        for _ in range(KILLS):
            seen = polls(sandbox, stream)
            sandbox.faults.add(STATE if stream in ADS else INFO, delay=3)
            with process(wild) as running:
                while polls(sandbox, stream) == seen:
                    assert running.poll() is None
                    time.sleep(0.005)
                running.kill()
        assert finished(wild) == expected
        assert asked(sandbox, CREATE[stream]) == 2 * parts
        assert polls(sandbox, stream) > before
    calm_files, wild_files = (parquet(tmp_path / name / "tables") for name in ("calm", "wild"))
    assert calm_files == wild_files
    assert calm_files


def parquet(folder: Path) -> dict[str, bytes]:
    """The Parquet files, by their place."""
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*.parquet")}
