"""``ozon extract``: places that are new, mistyped, or read with streams of their own."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from ozon.sandbox import Sandbox
from tests.cli.shop import Shop, rows
from tests.cli.support import ozon
from tests.extract.workers import shops_file

KINDS = ["parquet:", "duckdb:", "sqlite:"]


def ago(days: int) -> str:
    return str(datetime.now(UTC).date() - timedelta(days=days))


@pytest.fixture
def shop() -> Iterator[Shop]:
    sandbox = Sandbox(products=5, orders=5)
    with sandbox.serve() as url:
        yield Shop(sandbox, url, "extract", NO_PROXY="127.0.0.1")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "command",
    [
        ("status", "--to"),
        ("check", "--to"),
        ("drift", "--to"),
        ("forget", "--posting", "1", "--to"),
        ("forget", "--everything-of", "gone", "--yes", "--to"),
        ("export", "--from"),
        ("export", "--table", "prices", "--from"),
    ],
    ids=lambda words: "-".join(words[:2]),
)
def test_reports_refuse_a_place_that_is_not_there(
    shop: Shop, tmp_path: Path, kind: str, command: tuple[str, ...]
) -> None:
    done = shop.ozon(*command, f"{kind}{tmp_path}/tabels")
    assert done.returncode == 2, done.stderr
    assert "tabels" in done.stderr
    assert "ozon extract run" in done.stderr
    assert not done.stdout
    assert not [*tmp_path.iterdir()]


@pytest.mark.postgres
@pytest.mark.parametrize("command", [("status", "--to"), ("export", "--from")], ids=lambda words: words[0])
def test_reports_refuse_a_database_without_an_extraction(
    shop: Shop, postgres_schema: str, command: tuple[str, ...]
) -> None:
    for _ in range(2):  # the first one made nothing
        done = shop.ozon(*command, postgres_schema)
        assert done.returncode == 2, done.stderr
        assert "check " in done.stderr


DRY = [("plan",), ("run", "--dry-run"), ("backfill", "--from", "2026-01-05", "--dry-run")]


def kept(folder: Path) -> dict[Path, bytes]:
    """The files of a folder, without those that SQLite has only while a database is open."""
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file() and path.suffix == ".db"}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("command", DRY, ids=lambda words: words[0])
def test_what_only_tells_what_is_due_writes_nothing(
    shop: Shop, tmp_path: Path, kind: str, command: tuple[str, ...]
) -> None:
    where = ["--to", f"{kind}{tmp_path}/tables", "--streams", "prices,accruals"]
    done = shop.ozon(*command, *where)
    assert done.returncode == 0, done.stderr
    assert done.stderr.startswith("New place: ")
    assert "prices" in done.stdout + done.stderr
    assert not [*tmp_path.iterdir()]
    assert "Nothing was read into" in shop.ozon("status", *where).stderr
    shop.ozon("tick", *where)
    before = kept(tmp_path)
    assert shop.ozon(*command, *where).returncode == 0
    assert kept(tmp_path) == before


@pytest.mark.postgres
@pytest.mark.parametrize("command", DRY, ids=lambda words: words[0])
def test_what_only_tells_what_is_due_writes_nothing_into_a_database(
    shop: Shop, postgres_schema: str, command: tuple[str, ...]
) -> None:
    for _ in range(2):
        done = shop.ozon(*command, "--to", postgres_schema, "--streams", "prices")
        assert done.returncode == 0, done.stderr
        assert done.stderr.startswith("New place: ")
    assert "Nothing was read into" in shop.ozon("status", "--to", postgres_schema).stderr


@pytest.mark.parametrize("kind", KINDS)
def test_a_run_says_first_that_a_place_is_new(shop: Shop, tmp_path: Path, kind: str) -> None:
    where = ["--to", f"{kind}{tmp_path}/tables", "--streams", "prices"]
    first, *others = shop.ozon("run", *where).stderr.splitlines()
    assert first.startswith("New place: ")
    assert f"{tmp_path}/tables" in first
    assert "New place" not in "".join(others)
    assert "New place" not in shop.ozon("run", *where).stderr


def test_an_address_as_sqlalchemy_writes_it_has_its_state_beside_its_rows(
    shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert shop.ozon("run", "--to", "sqlite:///shop.db", "--streams", "prices").returncode == 0
    assert {path.name for path in tmp_path.iterdir()} >= {"shop.db", "shop.db.extract"}
    assert shop.ozon("status", "--to", "shop.db").returncode == 0


@pytest.mark.parametrize("kind", ["parquet:", "sqlite:"])
def test_reports_are_about_the_streams_of_the_last_run(shop: Shop, tmp_path: Path, kind: str) -> None:
    place = ["--to", f"{kind}{tmp_path}/tables"]
    assert shop.ozon("run", *place, "--streams", "prices,accruals", "--since", ago(70)).returncode == 0
    status = shop.ozon("status", *place)
    assert status.returncode == 0, status.stderr
    found = {row["stream"]: row["parts"] for row in rows(status)}
    assert {*found} == {"prices", "accruals"}
    assert found["accruals"] > 60
    assert {row["stream"] for row in rows(shop.ozon("status", *place, "--streams", "products"))} == {"products"}
    assert shop.ozon("run", *place, "--streams", "products").returncode == 0
    assert {row["stream"] for row in rows(shop.ozon("status", *place))} == {"products"}


def test_a_backfill_adds_its_streams_to_those_of_the_runs(shop: Shop, tmp_path: Path) -> None:
    place = ["--to", f"sqlite:{tmp_path}/tables"]
    shop.ozon("run", *place, "--streams", "prices")
    shop.ozon("backfill", *place, "--streams", "accruals", "--from", ago(70))
    found = {row["stream"]: row["parts"] for row in rows(shop.ozon("status", *place))}
    assert {*found} == {"prices", "accruals"}
    assert found["accruals"] > 60


def test_each_shop_has_the_streams_of_its_own_run(tmp_path: Path) -> None:
    sandbox = Sandbox(products=5, orders=5)
    with sandbox.serve() as url:
        given = {"OZON_SHOPS": str(shops_file(tmp_path, url, ["a", "b"])), "NO_PROXY": "127.0.0.1"}
        place = ["--to", f"sqlite:{tmp_path}/tables"]
        for name, stream in (("a", "prices"), ("b", "products")):
            assert ozon("extract", "run", *place, "--shops", name, "--streams", stream, **given).returncode == 0
        found = rows(ozon("extract", "status", *place, "--shops", "all", **given))
    assert [(row["shop"], row["stream"]) for row in found] == [("a", "prices"), ("b", "products")]


def test_reports_are_about_all_shops_of_the_place_and_need_no_key(tmp_path: Path) -> None:
    sandbox, place = Sandbox(products=5, orders=5), ["--to", f"sqlite:{tmp_path}/tables"]
    with sandbox.serve() as url:
        given = {"OZON_SHOPS": str(shops_file(tmp_path, url, ["a", "b"])), "NO_PROXY": "127.0.0.1"}
        assert ozon("extract", "run", *place, "--shops", "all", "--streams", "prices", **given).returncode == 0
    status = ozon("extract", "status", *place)
    assert (status.returncode, status.stderr) == (0, "")
    assert [row["shop"] for row in rows(status)] == ["a", "b"]
    assert ozon("extract", "check", *place).returncode == 0
    assert ozon("extract", "drift", *place).returncode == 0
    assert [row["shop"] for row in rows(ozon("extract", "status", *place, "--shop", "b", **given))] == ["b"]
    assert ozon("extract", "forget", *place, "--posting", "1").returncode == 0
