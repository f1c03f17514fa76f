"""``ozon products export`` as a process."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from ozon.sandbox import Sandbox
from tests.cli.table_support import Shop, served
from tests.cli.terminal import on_terminal

BLUE = "mug-blue-330"


@pytest.fixture(scope="module")
def shop() -> Iterator[Shop]:
    with served(Sandbox(products=30, page_limit=7)) as made:
        yield made


def exported(shop: Shop, *options: str | Path) -> list[dict[str, Any]]:
    done = shop.ozon("products", "export", *options)
    assert done.returncode == 0, done.stderr
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert f"{len(rows)} rows" in done.stderr
    return rows


def test_all_pages_come_and_no_product_twice(shop: Shop) -> None:
    rows = exported(shop)
    kept = {one.offer_id for one in shop.sandbox.shop if not one.archived}
    assert sorted(row["offer_id"] for row in rows) == sorted(kept)
    assert len(kept) > 30


def test_a_product(shop: Shop) -> None:
    row = next(row for row in exported(shop) if row["offer_id"] == BLUE)
    assert row == {
        "offer_id": BLUE,
        "product_id": 223681945,
        "sku": 149123456,
        "name": "Кружка синяя 330 мл",
        "price": "890.00",
        "old_price": "1190.00",
        "min_price": "750.00",
        "currency": "RUB",
        "stocks": {"fbs": {"present": 30, "reserved": 15}},
        "status": "price_sent",
        "status_name": "Продается",
        "visibility": {"has_price": True, "has_stock": True},
        "archived": False,
        "picture": "https://cdn.example.com/mug-blue-1.jpg",
    }


def test_the_archive(shop: Shop) -> None:
    everything = exported(shop, "--archived")
    archived = {row["offer_id"] for row in everything if row["archived"]}
    assert archived == {one.offer_id for one in shop.sandbox.shop if one.archived}
    assert archived == {row["offer_id"] for row in exported(shop, "--visibility", "archived")}
    assert len(everything) == len(list(shop.sandbox.shop))


def test_a_visibility_group(shop: Shop) -> None:
    rows = exported(shop, "--visibility", "EMPTY_STOCK")
    assert rows
    assert all(row["visibility"]["has_stock"] is not True for row in rows)
    done = shop.ozon("products", "export", "--visibility", "EMTY_STOCK")
    assert (done.returncode, "Did you mean 'EMPTY_STOCK'?" in done.stderr) == (2, True)


@pytest.mark.parametrize("ending", ["csv", "json", "jsonl", "parquet"])
def test_files(shop: Shop, tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"products.{ending}"
    done = shop.ozon("products", "export", "--archived", "--to", path)
    assert (done.returncode, done.stdout) == (0, "")
    assert "Left out" not in done.stderr
    rows: list[dict[str, Any]]
    if ending == "csv":
        rows = list(csv.DictReader(path.read_text("utf-8").splitlines()))
    elif ending == "parquet":
        rows = import_module("pyarrow.parquet").read_table(path).to_pylist()
    else:
        text = path.read_text("utf-8")
        rows = json.loads(text) if ending == "json" else [json.loads(line) for line in text.splitlines()]
    row = next(row for row in rows if row["offer_id"] == BLUE)
    present = row["stocks"]["fbs"]["present"] if ending.startswith("json") else row["stocks.fbs.present"]
    assert (len(rows), int(present)) == (len(list(shop.sandbox.shop)), 30)


def test_progress_and_a_table_on_a_terminal(shop: Shop) -> None:
    code, lines = on_terminal(shop.variables, "products", "export", columns=80, rows=200)
    assert code == 0
    header = next(line for line in lines if line.startswith("offer_id"))
    assert header.split()[:3] == ["offer_id", "name", "price"]
    assert any(line.startswith(BLUE) and "890.00" in line for line in lines)
    verbose = shop.ozon("products", "export", "-v").stderr
    assert f"rows: 7 of {sum(not one.archived for one in shop.sandbox.shop)}" in verbose
    assert "sandbox-key" not in verbose


def test_a_failed_page_leaves_no_file(shop: Shop, tmp_path: Path) -> None:
    path = tmp_path / "products.csv"
    path.write_text("old", "utf-8")
    shop.sandbox.faults.add("/v3/product/info/list", status=403)
    done = shop.ozon("products", "export", "--to", path)
    assert (done.returncode, path.read_text("utf-8")) == (1, "old")
    assert [found.name for found in tmp_path.iterdir()] == ["products.csv"]
