"""``ozon extract``: processes against a sandbox on loopback."""

from __future__ import annotations

import json
import random
import re
import resource
import signal
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import duckdb
import pytest

from ozon.extract.sinks import open_sink
from ozon.sandbox import Sandbox
from tests.cli.shop import Shop, rows
from tests.cli.support import COMMAND, environment, ozon, wait_until
from tests.cli.terminal import on_terminal

PRICES = "/v5/product/info/prices"
POSTINGS = "/v4/posting/fbs/list"
PRODUCTS = "/v3/product/list"


@pytest.fixture
def shop() -> Iterator[Shop]:
    sandbox = Sandbox(products=20, orders=20, page_limit=10)
    with sandbox.serve() as url:
        yield Shop(sandbox, url, "extract", NO_PROXY="127.0.0.1")


def to(folder: Path, streams: str = "prices", kind: str = "") -> list[str]:
    """The options for a place in a folder."""
    return ["--to", f"{kind}{folder / 'tables'}", "--streams", streams]


@pytest.mark.parametrize("kind", ["", "duckdb:", "sqlite:"])
def test_a_run_reads_what_is_due_and_a_second_one_sends_nothing(shop: Shop, tmp_path: Path, kind: str) -> None:
    where = to(tmp_path, "prices,products", kind)
    planned = rows(shop.ozon("plan", *where))
    assert {row["stream"] for row in planned} == {"prices", "products"}
    assert rows(shop.ozon("tick", *where)) == planned
    done = shop.ozon("run", *where)
    assert done.returncode == 0
    assert "2 of 2 parts complete" in done.stderr
    sent = len(shop.sandbox.requests)
    done = shop.ozon("run", *where)
    assert (done.returncode, len(shop.sandbox.requests)) == (0, sent)
    assert "Nothing was due." in done.stderr
    status = shop.ozon("status", *where)
    assert status.returncode == 0
    assert all(row["complete"] == row["parts"] == 1 and row["rows"] > 20 for row in rows(status))
    assert rows(shop.ozon("status", "--missing", *where)) == []
    assert rows(shop.ozon("drift", *where)) == []


def test_a_task_of_the_plan_runs_alone(shop: Shop, tmp_path: Path) -> None:
    where = to(tmp_path, "prices,products")
    task = next(row for row in rows(shop.ozon("plan", *where)) if row["stream"] == "prices")
    done = shop.ozon("run", "--task", json.dumps(task), *where)
    assert done.returncode == 0
    assert "success" in done.stderr
    assert [row["stream"] for row in rows(shop.ozon("tick", *where))] == ["products"]


@pytest.mark.parametrize(
    ("fault", "code", "status"),
    [
        ({"status": 500, "times": None}, 3, "failed"),
        ({"status": 429, "headers": {"Retry-After": "3600"}, "times": None}, 4, "waiting"),
        ({"status": 403, "times": None}, 5, "closed"),
    ],
)
def test_the_exit_code_tells_the_worst_and_the_next_run_goes_on(
    shop: Shop, tmp_path: Path, fault: dict[str, Any], code: int, status: str
) -> None:
    where = to(tmp_path)
    shop.sandbox.faults.add(PRICES, **fault)
    done = shop.ozon("run", "--wait", "0", *where)
    assert done.returncode == code, done.stderr
    missing = shop.ozon("status", "--missing", *where)
    assert missing.returncode == code
    (hole,) = rows(missing)
    assert (hole["stream"], hole["status"]) == ("prices", status)
    assert hole["error"]


def task(since: str, until: str, as_of: str) -> str:
    return json.dumps({"shop": "main", "stream": "accruals", "since": since, "until": until, "as_of": as_of})


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        (["--to", "tables", "--streams", "pricess"], "There is no stream 'pricess'"),
        (["--to", "tables", "--streams", "chats"], "personal data"),
        (["--to", "tables", "--shops", "nobody"], "nobody"),
        (["--to", "tables", "--shops", "all"], "There are no shops"),
        (["--to", "tables.xlsx"], "is no place for tables"),
        (["--to", "mysql://root@localhost/x"], "is no place for tables"),
        (["--to", "tables", "--task", "{"], "This is no JSON"),
        (["--to", "tables", "--task", "[1]"], "This is no task"),
        (["--to", "tables", "--task", "{}", "--dry-run"], "--task and --dry-run exclude each other"),
        (["--to", "tables", "--since", "yesterday"], "is no day"),
        (["--to", "tables", "--since", "0001-01-01"], "'--since': 0001-01-01 is not between 2015-01-01 and today"),
        (["--to", "tables", "--since", "9999-12-31"], "'--since': 9999-12-31 is not between 2015-01-01 and today"),
        (["--to", "tables", "--task", task("0001-01-03", "0001-01-08", "2026-11-26")], "has no such part"),
        (["--to", "tables", "--task", task("9999-12-31", "9999-12-31", "9999-12-31")], "is still to come"),
        ([], "--to"),
    ],
)
def test_arguments_that_cannot_be_used_are_explained(
    shop: Shop, tmp_path: Path, arguments: list[str], text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    done = shop.ozon("run", *arguments)
    assert done.returncode == 2, done.stderr
    assert text in " ".join(done.stderr.split())
    assert not shop.sandbox.requests


@pytest.mark.parametrize(("command", "option"), [("backfill", "--from"), ("forget", "--holes-before")])
@pytest.mark.parametrize("day", ["0001-01-01", "2014-12-31", "9999-12-31"])
def test_years_without_data_are_refused(shop: Shop, tmp_path: Path, command: str, option: str, day: str) -> None:
    done = shop.ozon(command, option, day, *to(tmp_path))
    assert done.returncode == 2, done.stderr
    assert f"'{option}': {day} is not between" in done.stderr
    assert not [*tmp_path.iterdir()]


def test_a_shop_without_a_key_is_explained(tmp_path: Path) -> None:
    done = ozon("extract", "run", *to(tmp_path))
    assert done.returncode == 2
    assert "ozon shops add" in done.stderr or "OZON_CLIENT_ID" in done.stderr


def test_a_history_that_ozon_no_longer_has_is_told(shop: Shop, tmp_path: Path) -> None:
    first = (datetime.now(UTC) - timedelta(days=50)).date()
    for command, option in (("backfill", "--from"), ("run", "--since")):
        done = shop.ozon(command, option, str(first), "--dry-run", *to(tmp_path, "realization_by_day,accruals"))
        assert done.returncode == 0
        assert "realization_by_day: Ozon keeps 31 days; what is before" in done.stderr
        assert "accruals: Ozon keeps" not in done.stderr
    assert not shop.sandbox.requests


def test_a_history_that_ozon_never_had_is_told(shop: Shop, tmp_path: Path) -> None:
    streams = to(tmp_path, "accruals,realization,prices,balance")
    done = shop.ozon("backfill", "--from", "2021-12-01", "--dry-run", *streams)
    assert done.returncode == 0
    lines = done.stderr.splitlines()
    assert "accruals: Ozon has nothing before 2022-01-01." in lines
    assert "realization: Ozon has nothing before 2023-08-01." in lines
    assert done.stderr.count("Ozon has nothing") == 2
    later = shop.ozon("backfill", "--from", "2023-08-01", "--dry-run", *streams)
    assert "Ozon has nothing" not in later.stderr
    assert not shop.sandbox.requests


@pytest.mark.parametrize("kind", ["", "duckdb:", "sqlite:"])
def test_a_file_in_the_way_is_explained(shop: Shop, tmp_path: Path, kind: str) -> None:
    (tmp_path / "file").write_text("no folder")
    done = shop.ozon("run", "--to", f"{kind}{tmp_path / 'file' / 'tables'}", "--streams", "prices")
    assert done.returncode == 1, done.stderr
    assert str(tmp_path / "file") in done.stderr


def test_a_database_that_was_damaged_loses_nothing(shop: Shop, tmp_path: Path) -> None:
    where = to(tmp_path, kind="sqlite:")
    (tmp_path / "tables").write_text("this was a database once, and is long enough to be one")
    done = shop.ozon("run", "--wait", "0", *where)
    assert done.returncode == 3
    assert "not a database" in done.stderr
    (tmp_path / "tables").unlink()
    (hole,) = rows(shop.ozon("status", "--missing", *where))
    assert hole["again"]


#: Bytes that no file may outgrow: less than the state needs to change, and less than some pages or rows.
_STATE, _DISK = 30_000, 600_000


@pytest.mark.parametrize(
    ("kind", "limit", "size", "code", "text"),
    [
        ("sqlite:", _STATE, 0, 1, "Error: The state sqlite:///{}/tables.extract/state.db failed: "),
        ("", _DISK, 700_000, 3, "failed ([Errno 27] File too large: '{}/tables/_extract/raw/"),
        ("", _DISK, 240_000, 3, "failed (parquet://{}/tables failed: "),
        ("sqlite:", _DISK, 240_000, 3, "failed (sqlite:///{}/tables failed: "),
        ("duckdb:", _DISK, 240_000, 3, "failed (duckdb:{}/tables failed: "),
    ],
    ids=["state", "raw", "parquet", "sqlite", "duckdb"],
)
def test_a_full_disk_is_named_and_loses_nothing(
    shop: Shop, tmp_path: Path, kind: str, limit: int, size: int, code: int, text: str
) -> None:
    assert shop.ozon("run", *to(tmp_path, "products", kind)).returncode == 0
    long = random.Random(14).randbytes(size).hex()
    item = {"product_id": 1, "offer_id": long, "price": {"currency_code": long}, "new": long}
    body = {"items": [item], "cursor": "", "total": 1}  # compressed, a raw page has the text once, and in half its size
    shop.sandbox.faults.add(PRICES, status=200, body=body, times=None)
    where = to(tmp_path, "products,prices", kind)
    done = subprocess.run(
        [*COMMAND, "extract", "run", "--wait", "0", *where],
        env=environment(**shop.variables, PYTHONDONTWRITEBYTECODE="1"),
        capture_output=True,
        text=True,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
    )
    assert done.returncode == code, done.stderr
    assert text.format(tmp_path) in done.stderr
    assert "Traceback" not in done.stderr
    shop.sandbox.faults.clear()
    read = shop.asked(PRODUCTS)
    assert shop.ozon("run", *where).returncode == 0
    assert shop.asked(PRODUCTS) == read
    assert {row["complete"] for row in rows(shop.ozon("status", *where))} == {1}


def altered(kind: str, file: Path, type_name: str) -> int:
    """Somebody gives a column another type. The number of rows."""
    with closing(
        duckdb.connect(file) if kind == "duckdb:" else sqlite3.connect(file, isolation_level=None)
    ) as database:
        database.execute("ALTER TABLE prices DROP COLUMN offer_id")
        database.execute(f"ALTER TABLE prices ADD COLUMN offer_id {type_name}")
        [(count,)] = database.execute("SELECT count(*) FROM prices").fetchall()
    return int(count)


@pytest.mark.parametrize("kind", ["sqlite:", "duckdb:"])
def test_a_changed_column_is_named_and_stays_until_it_is_changed_back(shop: Shop, tmp_path: Path, kind: str) -> None:
    where, file = to(tmp_path, "prices,products", kind), tmp_path / "tables"
    shop.sandbox.faults.add(PRICES, times=1)
    shop.sandbox.faults.add(PRICES, status=500, times=None)
    assert shop.ozon("run", "--wait", "0", *where).returncode == 3
    shop.sandbox.faults.clear()
    assert altered(kind, file, "INTEGER") == 10
    done = shop.ozon("run", "--wait", "0", *where)
    assert done.returncode == 3
    assert "offer_id of prices" in done.stderr
    [type_name] = re.findall(r"Change it back to (\w+)", done.stderr)
    asked = shop.asked(PRICES)
    assert altered(kind, file, type_name) == 10
    assert shop.ozon("run", *where).returncode == 0
    assert shop.asked(PRICES) == asked
    assert {row["complete"] for row in rows(shop.ozon("status", *where))} == {1}
    found = open_sink(f"{kind}{file}").read("prices")
    assert found.num_rows > 20
    assert found["offer_id"].null_count == 0


def test_an_interrupted_run_goes_on_with_the_next_page(shop: Shop, tmp_path: Path) -> None:
    where = to(tmp_path)
    shop.sandbox.faults.add(PRICES, times=2)
    shop.sandbox.faults.add(PRICES, delay=5, times=1)
    with subprocess.Popen(
        [*COMMAND, "extract", "run", *where], env=environment(**shop.variables), stderr=subprocess.PIPE, text=True
    ) as process:
        wait_until(lambda: shop.asked(PRICES) >= 3, process)
        process.send_signal(signal.SIGINT)
        _, error = process.communicate(timeout=60)
    assert process.returncode == 130, error
    assert "Traceback" not in error
    shop.sandbox.faults.clear()
    before = shop.asked(PRICES)
    assert shop.ozon("run", *where).returncode == 0
    assert shop.asked(PRICES) - before < before
    sink = open_sink(tmp_path / "tables")
    assert sink.read("prices").num_rows > 20


def test_a_second_interrupt_ends_a_run_at_once(shop: Shop, tmp_path: Path) -> None:
    where = to(tmp_path)
    shop.sandbox.faults.add(PRICES, delay=100, times=1)
    with subprocess.Popen(
        [*COMMAND, "extract", "run", *where], env=environment(**shop.variables), stderr=subprocess.PIPE, text=True
    ) as process:
        wait_until(lambda: shop.asked(PRICES) > 0, process)
        process.send_signal(signal.SIGINT)
        assert process.stderr is not None
        assert any("Ctrl-C again" in text for text in process.stderr)
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=20)  # the request waits longer
    assert process.returncode == 130
    shop.sandbox.faults.clear()
    assert shop.ozon("run", *where).returncode == 0


def test_two_runs_at_once_read_everything_once(shop: Shop, tmp_path: Path) -> None:
    where = to(tmp_path, "prices,products,postings_fbs")
    command = [*COMMAND, "extract", "run", *where]
    running = [subprocess.Popen(command, env=environment(**shop.variables), stderr=subprocess.PIPE) for _ in range(2)]
    assert [process.wait(120) for process in running] == [0, 0]
    for process in running:
        process.communicate()
    assert shop.ozon("status", *where).returncode == 0
    assert "Nothing was due." in shop.ozon("run", *where).stderr


def test_drift_lists_new_fields_by_type_and_new_values_by_name(shop: Shop, tmp_path: Path) -> None:
    item = {"phone": "+79990000000", "acquiring": "much", "price": {"currency_code": "XTS"}}
    items = [{"product_id": number, **item} for number in range(3)]
    shop.sandbox.faults.add(PRICES, status=200, body={"items": items, "cursor": "", "total": 3})
    for status in ("by_drone", "by_rocket", "by_drone"):
        posting = {"posting_number": status, "status": status, "in_process_at": "2020-01-01T00:00:00Z"}
        shop.sandbox.faults.add(POSTINGS, status=200, body={"postings": [posting], "cursor": "", "has_next": False})
    where = to(tmp_path, "prices,postings_fbs")
    assert shop.ozon("run", *where).returncode == 0
    done = shop.ozon("drift", *where)
    assert "+7999" not in done.stdout
    columns = ("stream", "kind", "path", "count", "documented", "type", "values")
    assert {tuple(row.get(name) for name in columns) for row in rows(done)} == {
        ("prices", "unknown", "items.phone", 3, None, "text", None),
        ("prices", "mismatches", "items.acquiring", 3, "number", "text", None),
        ("prices", "values", "items.price.currency_code", 3, None, None, "XTS"),
        ("postings_fbs", "values", "postings.status", 3, None, None, "by_drone, by_rocket"),
    }


def test_streams_are_listed() -> None:
    found = {row["name"]: row for row in rows(ozon("extract", "streams"))}
    assert found["prices"]["operation"] == "product.info_prices"
    assert found["accruals"]["key"] == "position"


@pytest.mark.parametrize("name", ["run", "plan", "tick", "status", "drift", "backfill", "streams"])
def test_each_command_has_a_help_text(name: str) -> None:
    done = ozon("extract", name, "--help")
    assert done.returncode == 0
    assert name in ozon("extract", "--help").stdout


def test_progress_is_shown_on_a_terminal(shop: Shop, tmp_path: Path) -> None:
    done = on_terminal(shop.variables, "extract", "run", *to(tmp_path, "prices,products"))
    assert done.code == 0
    assert "2/2" in done.text
    assert "2 of 2 parts complete" in done.text


@pytest.mark.parametrize("silent", ["/v1/roles", PRICES])
def test_a_terminal_shows_what_is_read_before_the_first_answer(shop: Shop, tmp_path: Path, silent: str) -> None:
    shop.sandbox.faults.add(silent, delay=3600, times=None)
    done = on_terminal(shop.variables, "extract", "run", *to(tmp_path), until="environment: prices")
    assert "New place: " in done.text
    shop.sandbox.faults.clear()
