"""Streams that are files: ordered once, waited for, and read to the last row."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from ozon.clock import SYSTEM
from ozon.errors import ArgumentError, ReadOnlyError
from ozon.extract import Extract
from ozon.extract.clients import Clients
from ozon.extract.ledger import KEPT
from ozon.extract.shapes import operation_for
from ozon.extract.sinks.errors import SinkError
from ozon.extract.streams import STREAMS
from ozon.extract.waits import Waits
from ozon.sandbox import Behaviour, Sandbox
from tests.extract.reports import ADS, CREATE, Advertiser, asked, finally_done, run_parents, until_done
from tests.extract.shop import START, extracting, rows, task_of

FILES = [name for name, stream in STREAMS.items() if stream.columns]
#: Streams whose reports have rows in the sandbox: nothing is ever taken back, and nothing was lost lately.
FULL = [name for name in FILES if name not in ("compensation", "decompensation")]
INFO = "/v1/report/info"


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox(products=30, orders=60, clock=START)


@contextmanager
def shop(sandbox: Sandbox, folder: Path, *streams: str, **more: Any) -> Iterator[Extract]:
    with extracting(sandbox, folder, *streams, credentials=lambda name: Advertiser(sandbox), **more) as extract:
        run_parents(extract)
        yield extract


def raw(extract: Extract, stream: str) -> list[bytes]:
    """The files of all tasks of a stream."""
    tasks = [entry.task for entry in extract.entries() if entry.task.stream == stream]
    return [record.content for task in tasks for record in extract.archive.pages(task)]


@pytest.mark.parametrize("stream", FILES)
def test_a_stream_is_read_to_its_end(stream: str, sandbox: Sandbox, tmp_path: Path) -> None:
    with shop(sandbox, tmp_path, stream) as extract:
        load = until_done(sandbox, extract, stream)
        assert (load.status, load.error) == ("success", "")
        assert not any(load.drift.values())
        found = rows(extract, stream)
        assert len(found) == load.rows[stream]
        assert bool(found) == (stream in FULL)
        assert all(row["_rest"] is None for row in found)
        assert len(raw(extract, stream)) == 1


@pytest.mark.parametrize("stream", ["ads_sku_paid", "ads_orders_all", "ads_orders_selected", "postings_report_fbs"])
def test_no_row_and_no_kopeck_is_lost(stream: str, sandbox: Sandbox, tmp_path: Path) -> None:
    columns = {column.name: column for column in STREAMS[stream].columns}
    with shop(sandbox, tmp_path, stream) as extract:
        until_done(sandbox, extract, stream)
        lines = list(csv.reader(io.StringIO(raw(extract, stream)[0].decode("utf-8-sig"), newline=""), delimiter=";"))
        head = next(at for at, line in enumerate(lines) if len(line) > 5 and line[0])
        cells = [dict(zip(lines[head], line, strict=True)) for line in lines[head + 1 :] if line[0] != "Всего"]
        for name in ("spent", "price", "sku", "quantity", "views"):
            if name in columns and (header := next((one for one in columns[name].headers if one in cells[0]), None)):
                expected = Counter(Decimal(cell[header].replace(",", ".")) for cell in cells)
                assert Counter(Decimal(row[name]) for row in rows(extract, stream)) == expected


def test_campaigns_in_batches_of_ten_each_have_their_rows(sandbox: Sandbox, tmp_path: Path) -> None:
    for number in range(1, 25):
        sandbox.control.create_campaign(payment="clicks", days=20, campaign_id=str(9_000_000 + number))
    with shop(sandbox, tmp_path, "ads_sku_paid") as extract:
        load = until_done(sandbox, extract, "ads_sku_paid")
        assert (load.status, load.pages) == ("success", 3)
        found = rows(extract, "ads_sku_paid")
        assert {row["campaign_id"] for row in found} == {"3214567", *(str(9_000_000 + n) for n in range(1, 25))}
        with shop(sandbox, tmp_path / "daily", "ads_daily") as daily:
            until_done(sandbox, daily, "ads_daily")
            paid = [row for row in rows(daily, "ads_daily") if row["campaign_id"] not in ("3214570", "3214571")]
        spent: Counter[Any] = Counter()
        for row in found:
            spent[row["campaign_id"], row["date"]] += row["spent"]
        assert {key: value for key, value in spent.items() if value} == {
            (row["campaign_id"], row["date"]): row["spent"] for row in paid if row["spent"]
        }


@pytest.mark.parametrize("stream", [name for name in CREATE if name in FULL])
def test_a_report_that_takes_minutes_is_waited_for_and_ordered_once(stream: str, tmp_path: Path) -> None:
    sandbox = Sandbox(products=30, orders=60, clock=START, import_polls=1000, behaviour=Behaviour(task_seconds=200))
    with shop(sandbox, tmp_path, stream) as extract:
        task, begun = task_of(extract, stream), sandbox.clock.now()
        load, waits = finally_done(sandbox, extract, task, 5)
        assert load.complete
        assert 2 <= waits <= 4  # a minute each, and half a minute between
        assert sandbox.clock.now() - begun < timedelta(minutes=5)
        assert asked(sandbox, CREATE[stream]) == 1
        assert load.rows[stream] > 0


def rows_of(extract: Extract, stream: str) -> list[dict[str, Any]]:
    """The rows of a stream, which may have no table yet."""
    try:
        return rows(extract, stream)
    except SinkError:
        return []


@pytest.mark.parametrize("stream", ["postings_report_fbs", "ads_orders_all"])
def test_a_repeated_task_orders_nothing(stream: str, sandbox: Sandbox, tmp_path: Path) -> None:
    with shop(sandbox, tmp_path, stream) as extract:
        load = until_done(sandbox, extract, stream)
        task = next(entry.task for entry in extract.entries() if entry.load == load)
        before = len(sandbox.requests)
        assert extract.run(task) == load
        assert len(sandbox.requests) == before


@pytest.fixture
def quick() -> Sandbox:
    """A sandbox whose reports are ready at the first look: the requests are key, order, state, file."""
    return Sandbox(products=30, orders=60, clock=START, import_polls=0)


@pytest.mark.parametrize("stream", ["postings_report_fbs", "ads_orders_all"])
@pytest.mark.parametrize(
    ("passed", "fault"),
    [
        (2, {"status": 500}),
        (3, {"status": 500}),
        (3, {"cut": "body"}),
        (3, {"status": 200, "body": "<html>"}),
    ],
)
def test_an_interrupted_task_goes_on_with_the_same_report(
    stream: str, passed: int, fault: dict[str, Any], quick: Sandbox, tmp_path: Path
) -> None:
    with shop(quick, tmp_path, stream) as extract:
        task = task_of(extract, stream)
        quick.faults.add("*", times=passed)
        quick.faults.add("*", **fault, times=30)
        load = extract.run(task)
        assert load.status == "failed"
        quick.faults.clear()
        quick.clock.advance(3600)
        assert extract.run(task).complete
        assert asked(quick, CREATE[stream]) == 1


@pytest.mark.parametrize(
    ("stream", "passed", "fault"),
    [
        ("ads_daily", 1, {"status": 200, "body": "<html>"}),
        ("ads_daily", 1, {"status": 200, "body": ""}),
        ("ads_daily", 1, {"status": 500}),
        ("postings_report_fbs", 1, {"status": 200, "body": {"result": {}}}),
        ("postings_report_fbs", 1, {"status": 200, "body": {"code": 13, "message": "internal"}}),
        ("ads_orders_all", 1, {"status": 500}),
        ("ads_orders_all", 1, {"cut": "after"}),
    ],
)
def test_a_task_that_failed_is_done_later(
    stream: str, passed: int, fault: dict[str, Any], quick: Sandbox, tmp_path: Path
) -> None:
    with shop(quick, tmp_path, stream) as extract:
        task = task_of(extract, stream)
        quick.faults.add("*", times=passed)
        quick.faults.add("*", **fault, times=10)
        load = extract.run(task)
        assert (load.status, bool(load.error)) == ("failed", True)
        quick.faults.clear()
        quick.clock.advance(3600)
        assert extract.run(task).complete


@pytest.mark.parametrize("stream", ["postings_report_fbs", "ads_orders_all"])
def test_a_report_that_ozon_no_longer_has_is_ordered_again(stream: str, quick: Sandbox, tmp_path: Path) -> None:
    with shop(quick, tmp_path, stream) as extract:
        task = task_of(extract, stream)
        quick.faults.add("*", times=2)
        quick.faults.add("*", status=404)
        assert extract.run(task).complete
        assert asked(quick, CREATE[stream]) == 2
        assert rows(extract, stream)


def test_a_code_is_not_asked_about_when_its_days_are_over(sandbox: Sandbox, tmp_path: Path) -> None:
    stream = "postings_report_fbs"
    with shop(sandbox, tmp_path, stream) as extract:
        task = task_of(extract, stream)
        sandbox.faults.add(INFO, status=500, times=30)
        assert extract.run(task).status == "failed"
        sandbox.faults.clear()
        sandbox.clock.advance(KEPT + 1)
        assert extract.run(task).complete
        assert asked(sandbox, CREATE[stream]) == 2


def test_a_link_that_has_expired_is_asked_for_again(quick: Sandbox, tmp_path: Path) -> None:
    stream = "postings_report_fbs"
    with shop(quick, tmp_path, stream) as extract:
        quick.faults.add("*", times=3)
        quick.faults.add("*", status=403)
        assert extract.run(task_of(extract, stream)).complete
        assert rows(extract, stream)
        assert asked(quick, CREATE[stream]) == 1


def test_a_report_without_rows_is_complete_and_empty_unless_there_were_rows(sandbox: Sandbox, tmp_path: Path) -> None:
    stream = "postings_report_fbs"
    failed = {"result": {"code": "x", "status": "failed", "error": "no_data", "file": ""}}
    with shop(sandbox, tmp_path, stream) as extract:
        task = task_of(extract, stream)
        sandbox.faults.add(INFO, status=200, body=failed)
        assert (extract.run(task).status, rows_of(extract, stream)) == ("success", [])
    with shop(sandbox, tmp_path / "full", stream) as extract:
        assert extract.run(task_of(extract, stream)).complete
        before = rows(extract, stream)
        sandbox.clock.advance(86_400)
        sandbox.faults.add(INFO, status=200, body=failed)
        assert extract.run(task_of(extract, stream)).status == "suspect"
        assert rows(extract, stream) == before


@pytest.mark.parametrize(
    ("stream", "path", "body"),
    [
        ("postings_report_fbs", INFO, {"result": {"code": "x", "status": "failed", "error": "internal", "file": ""}}),
        ("ads_orders_all", "/api/client/statistics/{UUID}", {"UUID": "x", "state": "ERROR", "error": "internal"}),
    ],
)
def test_a_report_that_was_not_made_is_ordered_again_later(
    stream: str, path: str, body: Mapping[str, Any], sandbox: Sandbox, tmp_path: Path
) -> None:
    with shop(sandbox, tmp_path, stream) as extract:
        task = task_of(extract, stream)
        sandbox.clock.advance(1)
        code = {"result": {"code": "x"}} if stream not in ADS else {"UUID": "x"}
        sandbox.faults.add(CREATE[stream], status=200, body=code)
        sandbox.faults.add(path, status=200, body=body)
        load = extract.run(task)
        assert (load.status, "internal" in load.error) == ("failed", True)
        sandbox.faults.clear()
        sandbox.clock.advance(3600)
        assert extract.run(task).complete
        assert asked(sandbox, CREATE[stream]) == 2


def test_a_quota_that_others_used_up_is_waited_for(sandbox: Sandbox, tmp_path: Path) -> None:
    # with three campaigns, Ozon makes 720 reports in 24 hours
    sandbox.control.take_exports(count=720)
    with shop(sandbox, tmp_path, "ads_sku_paid") as extract:
        task, begun = task_of(extract, "ads_sku_paid"), sandbox.clock.now()
        assert "720" in extract.run(task).error
        load, waits = finally_done(sandbox, extract, task, 30)
        assert load.complete
        assert waits == asked(sandbox, CREATE["ads_sku_paid"]) - 1 == 24
        assert sandbox.clock.now() - begun <= timedelta(hours=25)


def test_a_report_that_waits_over_midnight_is_not_ordered_twice(sandbox: Sandbox, tmp_path: Path) -> None:
    sandbox.control.take_exports(count=720)
    with shop(sandbox, tmp_path, "ads_orders_all") as extract:
        task = task_of(extract, "ads_orders_all")
        assert extract.run(task).status == "waiting"
        sandbox.clock.advance(86_400)
        assert [one for one in extract.tick() if one.part == task.part] == [task]
        assert finally_done(sandbox, extract, task)[0].complete
        again = next(one for one in extract.tick() if one.part == task.part)
        assert again.as_of > task.as_of
        assert again.until > task.until


@pytest.mark.parametrize("other", ["ads_orders_selected", "phrases"])
def test_one_export_is_made_at_a_time(other: str, tmp_path: Path) -> None:
    sandbox = Sandbox(products=30, orders=60, clock=START, import_polls=1000, behaviour=Behaviour(task_seconds=90))
    with shop(sandbox, tmp_path, "ads_orders_all", other) as extract:
        first, second = (task_of(extract, name) for name in ("ads_orders_all", other))
        assert extract.run(first).status == "waiting"
        load = extract.run(second)
        assert (load.status, asked(sandbox, CREATE[other])) == ("waiting", 0)
        sandbox.clock.advance(60)
        assert extract.run(first).complete
        assert finally_done(sandbox, extract, second)[0].complete
        assert asked(sandbox, CREATE[other]) == 1


def run_all_due(sandbox: Sandbox, extract: Extract) -> None:
    """Run what is due, and what becomes due by that."""
    while tasks := extract.tick():
        for task in tasks:
            assert finally_done(sandbox, extract, task)[0].complete


def test_an_export_of_a_stranger_comes_first(sandbox: Sandbox, tmp_path: Path) -> None:
    with shop(sandbox, tmp_path, "ads_orders_all") as extract:
        with Advertiser(sandbox).performance() as stranger:
            stranger.statistics.submit(campaigns=["3214567"], date_from=START.date(), date_to=START.date())
        task = task_of(extract, "ads_orders_all")
        load = extract.run(task)
        assert load.status == "waiting"
        assert load.until is not None
        assert load.until - sandbox.clock.now() <= timedelta(minutes=1)
        assert finally_done(sandbox, extract, task)[0].complete


def test_five_reports_a_day_are_ordered_and_no_more(sandbox: Sandbox, tmp_path: Path) -> None:
    since = (START - timedelta(days=28 * 7)).date()
    with shop(sandbox, tmp_path, "placement_products", since=since) as extract:
        tasks = [task for task in extract.tick() if task.stream == "placement_products"]
        loads = [extract.run(task) for task in tasks]
        assert [load.status for load in loads] == ["success"] * 5 + ["waiting"] * (len(tasks) - 5)
        assert loads[5].until is not None
        assert timedelta(hours=23) < loads[5].until - sandbox.clock.now() <= timedelta(hours=24)
        assert asked(sandbox, CREATE["placement_products"]) == 5


def test_rows_of_campaigns_that_ozon_archived_stay(sandbox: Sandbox, tmp_path: Path) -> None:
    sandbox.control.create_campaign(payment="clicks", days=20, campaign_id="9000001")
    streams = ("ads_daily", "ads_campaign_day", "ads_sku_paid")

    def spent(extract: Extract, stream: str) -> dict[Any, Decimal]:
        found = [row for row in rows(extract, stream) if row["campaign_id"] == "9000001"]
        return {(row["_part"], row.get("date"), row.get("sku")): row["spent"] for row in found}

    with shop(sandbox, tmp_path, *streams) as extract:
        run_all_due(sandbox, extract)
        before = {stream: spent(extract, stream) for stream in streams}
        assert all(before.values())
        sandbox.control.archive_campaign("9000001")
        sandbox.clock.advance(86_400)
        run_parents(extract)
        run_all_due(sandbox, extract)
        for stream in streams:
            after = spent(extract, stream)
            assert before[stream].keys() <= after.keys()


def test_the_client_of_a_stream_starts_its_report_and_nothing_else(sandbox: Sandbox) -> None:
    clients = Clients(lambda name: Advertiser(sandbox))
    with clients.use("main", "seller") as seller, pytest.raises(ReadOnlyError):
        seller.report.products_create()
    with clients.use("main", "performance") as ads, pytest.raises(ReadOnlyError):
        ads.statistics.submit(campaigns=["3214567"])
    with (
        pytest.raises(ArgumentError, match="starts no report"),
        clients.starting("main", operation_for(STREAMS["prices"]), Waits(SYSTEM)),
    ):
        pass
    with clients.starting("main", operation_for(STREAMS["compensation"]), Waits(SYSTEM)) as start:
        assert start({"date_": "2026-10"}, {}).result.code
    assert asked(sandbox, "/v1/report/products/create") == 0
    clients.close()


@pytest.mark.parametrize("kind", ["duckdb", "sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def test_every_target_takes_the_columns_of_files(
    kind: str, quick: Sandbox, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    names = ("ads_sku_paid", "ads_orders_all", "placement_products", "postings_report_fbs", "mutual_settlement")
    to = request.getfixturevalue("schemas")() if kind == "postgres" else f"{kind}:{tmp_path / 'rows.db'}"
    with shop(quick, tmp_path, *names) as files, shop(quick, tmp_path / kind, *names, to=to) as extract:
        for stream in names:
            task = task_of(files, stream)
            assert finally_done(quick, files, task)[0].complete
            assert finally_done(quick, extract, task)[0].complete
            assert rows(extract, stream) == rows(files, stream)
