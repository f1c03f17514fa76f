"""examples/shop_to_table as a process: complete tables, later runs, failed reads, a kill in the middle."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from ozon import operations
from ozon.sandbox import Sandbox
from tests.examples.support import Done, Program

LISTS = {
    "products": "/v3/product/list",
    "stocks": "/v1/product/info/warehouse/stocks",
    "postings": "/v4/posting/fbs/list",
}
TABLES = {"products": ["products", "prices"], "stocks": ["stocks"], "postings": ["postings", "posting_lines"]}


class Copy(Program):
    """The program, a sandbox, and the database."""

    def __init__(self, sandbox: Sandbox, url: str, folder: Path) -> None:
        super().__init__("shop_to_table", sandbox, url, folder)
        self.file = folder / "shop.db"

    def load(self, *arguments: str | Path) -> Done:
        return self.run(self.file, *arguments)

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """What a query finds."""
        database = sqlite3.connect(self.file)
        try:
            return database.execute(query).fetchall()
        finally:
            database.close()

    def content(self, *parts: str) -> dict[str, list[tuple[Any, ...]]]:
        """The rows of the tables of some parts, or of all."""
        tables = [table for part in parts or TABLES for table in TABLES[part]]
        return {table: sorted(self.rows(f"SELECT * FROM {table}"), key=repr) for table in tables}


@pytest.fixture
def copy(tmp_path: Path) -> Iterator[Copy]:
    sandbox = Sandbox(products=30, orders=40, page_limit=20, clock=datetime.now(UTC))  # paused: nothing moves by itself
    with sandbox.serve() as url:
        yield Copy(sandbox, url, tmp_path)


def test_the_tables_are_those_of_the_shop(copy: Copy) -> None:
    copy.sandbox.faults.add(LISTS["stocks"], status=502)
    assert copy.load().returncode == 0
    shop = {one.offer_id: one for one in copy.sandbox.shop}
    prices = dict(copy.rows("SELECT offer_id, price FROM prices"))
    assert prices.keys() == shop.keys()
    assert Decimal(prices["mug-blue-330"]) == Decimal(shop["mug-blue-330"].card["price"])
    assert dict(copy.rows("SELECT offer_id, archived FROM products")) == {
        name: one.archived for name, one in shop.items()
    }
    stocks = {
        (offer, place): stock for offer, place, stock in copy.rows("SELECT offer_id, warehouse_id, present FROM stocks")
    }
    assert stocks
    [(number, quantity)] = copy.rows("SELECT posting_number, sum(quantity) FROM posting_lines GROUP BY 1 LIMIT 1")
    assert quantity == sum(line.quantity for line in copy.sandbox.control.posting(number).lines)
    assert not copy.rows("SELECT * FROM loads WHERE error IS NOT NULL OR complete_at IS NULL")


def test_a_later_run_follows_the_shop(copy: Copy) -> None:
    copy.load()
    before = copy.content()
    assert copy.load().returncode == 0
    assert copy.content() == before
    control = copy.sandbox.control
    new = control.create_order([{"offer_id": "mug-white-330", "quantity": 2}]).posting_number
    control.create_product("mug-new", price="100.00")
    [(old,)] = copy.rows("SELECT posting_number FROM postings WHERE status = 'awaiting_packaging' LIMIT 1")
    control.cancel_posting(old)
    requests = len(copy.sent(LISTS["postings"]))
    copy.load()
    assert copy.rows(f"SELECT status FROM postings WHERE posting_number IN ('{old}', '{new}') ORDER BY 1") == [
        ("awaiting_packaging",),
        ("cancelled",),
    ]
    assert copy.rows("SELECT price FROM prices WHERE offer_id = 'mug-new'") == [("100.00",)]
    filters = [body["filter"] for body in copy.sent(LISTS["postings"])]
    assert filters[requests]["since"] > filters[0]["since"]


@pytest.mark.parametrize("part", LISTS)
def test_a_failed_read_leaves_the_rows_and_says_so(copy: Copy, part: str) -> None:
    copy.load()
    before = copy.content()
    [(complete,)] = copy.rows(f"SELECT complete_at FROM loads WHERE part = '{part}'")
    copy.sandbox.control.create_order([{"offer_id": "mug-white-330", "quantity": 2}])
    copy.sandbox.control.create_product("mug-new", stock=5)
    copy.sandbox.faults.add(LISTS[part], delay=0.01)  # the first page comes, the next one does not
    copy.sandbox.faults.add(LISTS[part], status=403, times=None)
    done = copy.load()
    assert done.returncode == 1
    assert f"{part}: not read, its rows are of " in done.stderr
    assert copy.content(part) == {table: before[table] for table in TABLES[part]}
    [(still, error)] = copy.rows(f"SELECT complete_at, error FROM loads WHERE part = '{part}'")
    assert (still, "403" in error) == (complete, True)
    others = [other for other in LISTS if other != part]
    assert all(copy.content(other) != {table: before[table] for table in TABLES[other]} for other in others)
    copy.sandbox.faults.clear()
    assert copy.load().returncode == 0
    assert not copy.rows("SELECT * FROM loads WHERE error IS NOT NULL")


@pytest.mark.kill
@pytest.mark.parametrize("part", LISTS)
def test_killed_and_started_again(copy: Copy, part: str) -> None:
    copy.load()
    before = copy.content(part)
    copy.sandbox.faults.add(LISTS[part], delay=500)
    seen = len(copy.sent(LISTS[part]))
    copy.killed(lambda: len(copy.sent(LISTS[part])) > seen, copy.file)
    assert copy.content(part) == before
    copy.load()
    assert copy.content(part) == before


def test_nothing_is_written_to_the_shop(copy: Copy) -> None:
    copy.load()
    paths = {one.path for one in copy.sandbox.requests}
    assert len(paths) == 5
    assert {operations.get(path).safety for path in paths} == {"read"}


def test_the_tables_of_another_shop_are_refused(copy: Copy) -> None:
    copy.load()
    before, requests = copy.content(), len(copy.sandbox.requests)
    copy.variables["OZON_CLIENT_ID"] = "900"
    done = copy.load()
    assert (done.returncode, "of the shop 836, not 900" in done.stderr) == (2, True)
    assert (copy.content(), len(copy.sandbox.requests)) == (before, requests)


def test_parquet_has_the_same_rows(copy: Copy, tmp_path: Path) -> None:
    assert copy.load("--parquet", tmp_path / "out").returncode == 0
    for table, rows in copy.content().items():
        found = import_module("pyarrow.parquet").read_table(tmp_path / "out" / f"{table}.parquet")
        assert sorted(zip(*found.to_pydict().values(), strict=True), key=repr) == rows


def test_parquet_without_pyarrow(copy: Copy, tmp_path: Path) -> None:
    blocked = tmp_path / "blocked"
    (blocked / "pyarrow").mkdir(parents=True)
    (blocked / "pyarrow" / "__init__.py").write_text("raise ImportError", "utf-8")
    copy.path.insert(0, blocked)
    done = copy.load("--parquet", tmp_path / "out")
    assert (done.returncode, "needs pyarrow" in done.stderr) == (2, True)


@pytest.mark.parametrize("arguments", [["--shop", "none"], ["--days", "x"], ["--unknown"]])
def test_wrong_arguments(copy: Copy, arguments: list[str]) -> None:
    assert copy.load(*arguments).returncode == 2
    assert not copy.sandbox.requests
