"""``ozon orders list``: processes against a sandbox on loopback."""

from __future__ import annotations

import csv
import io
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.cli.orders.support import LIST, NIGHT, Orders
from tests.cli.shop import rows
from tests.cli.terminal import on_terminal


def test_the_row_of_a_posting(shop: Orders) -> None:
    number = shop.order()
    done = shop.ozon("list", "--status", "awaiting_packaging", "--unfulfilled")
    assert (done.returncode, done.stderr.splitlines()[-1]) == (0, f"{len(rows(done))} rows")
    row = next(row for row in rows(done) if row["posting_number"] == number)
    posting = shop.sandbox.control.posting(number)
    assert {row["status"] for row in rows(done)} == {"awaiting_packaging"}
    assert [(one["offer_id"], one["quantity"]) for one in row["products"]] == [
        ("mug-blue-330", 2),
        ("mug-white-330", 1),
    ]
    assert (row["sum"], row["currency"]) == (str(sum(line.price * line.quantity for line in posting.lines)), "RUB")
    deadline = datetime.fromisoformat(row["shipment_date"])
    assert deadline.utcoffset() == timedelta(hours=3)
    assert deadline == posting.shipment_date.replace(microsecond=0)
    assert row["warehouse"] == "Склад на Ленинском"


@pytest.mark.parametrize("shop", [{"clock": NIGHT}], indirect=True)
@pytest.mark.parametrize(
    ("period", "is_listed"),
    [
        (["--since", "2026-03-06", "--until", "2026-03-06"], True),
        (["--since", "2026-03-04", "--until", "2026-03-05"], False),
        (["--since", "2026-03-05T21:00Z", "--until", "2026-03-05T22:00Z"], True),
        (["--since", "2026-03-06T00:31+03:00", "--until", "2026-03-06"], False),
    ],
)
def test_days_are_days_in_moscow(shop: Orders, period: list[str], is_listed: bool) -> None:
    number = shop.order()
    done = shop.ozon("list", *period)
    assert done.returncode == 0
    assert (number in [row["posting_number"] for row in rows(done)]) is is_listed


@pytest.mark.parametrize("shop", [{"clock": datetime.now(UTC) - timedelta(days=8)}], indirect=True)
def test_without_days_it_lists_the_last_seven(shop: Orders) -> None:
    old = shop.order()
    shop.sandbox.clock.advance(days=8)
    new = shop.order()
    found = [row["posting_number"] for row in rows(shop.ozon("list"))]
    assert new in found
    assert old not in found
    assert {old, new} <= {row["posting_number"] for row in rows(shop.ozon("list", "--unfulfilled"))}


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (["--since", "yesterday"], "neither a day"),
        (["--since", "2026-03-05T10:00"], "has no time zone"),
        (["--until", "2026-02-30"], "neither a day"),
        (["--since", "2026-03-05", "--until", "2026-03-01"], "lies before"),
        (["--to", "missing/orders.csv"], "is not a directory"),
        (["--to", "orders.doc"], "does not tell a format"),
    ],
)
def test_invalid_options_of_the_list_send_nothing(shop: Orders, given: list[str], said: str) -> None:
    done = shop.ozon("list", *given)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr
    assert not shop.sandbox.requests


def test_a_warehouse_and_a_file(shop: Orders, tmp_path: Path) -> None:
    file = tmp_path / "orders.csv"
    every = rows(shop.ozon("list", "--unfulfilled"))
    some = every[0]["warehouse_id"]
    done = shop.ozon("list", "--unfulfilled", "--warehouse", str(some), "--to", file)
    assert (done.returncode, done.stdout) == (0, "")
    found = list(csv.DictReader(io.StringIO(file.read_text("utf-8"))))
    assert [row["posting_number"] for row in found] == [
        row["posting_number"] for row in every if row["warehouse_id"] == some
    ]
    assert all(" x " in row["products"] for row in found)


@pytest.mark.parametrize("shop", [{"orders": 450}], indirect=True)
def test_a_page_that_fails_does_not_pass_for_the_end(shop: Orders, tmp_path: Path) -> None:
    shop.sandbox.faults.add(LIST, delay=0.0)
    shop.sandbox.faults.add(LIST, status=400, times=None)
    file = tmp_path / "orders.csv"
    file.write_text("old", "utf-8")
    done = shop.ozon("list", "--to", file)
    assert done.returncode == 1
    assert file.read_text("utf-8") == "old"
    shop.sandbox.faults.clear()
    shop.sandbox.faults.add(LIST, delay=0.0)
    shop.sandbox.faults.add(LIST, status=400, times=None)
    piped = shop.ozon("list")
    assert (piped.returncode, len(rows(piped))) == (1, 100)
    assert "The rows above are not all" in piped.stderr


def test_the_list_on_a_terminal(shop: Orders) -> None:
    number = shop.order()
    shown = on_terminal(shop.variables, "orders", "list", "--unfulfilled", columns=160)
    assert shown.code == 0
    assert shown.lines[0].split() == [
        "posting_number", "status", "substatus", "in_process_at", "shipment_date", "warehouse", "products", "sum",
    ]  # fmt: skip
    line = next(line for line in shown.lines if line.startswith(number))
    assert "+03:00" in shown.text
    assert "RUB" in line
    usual = on_terminal(shop.variables, "orders", "list", "--unfulfilled", columns=100)
    assert usual.lines[0].split() == ["posting_number", "status", "shipment_date", "warehouse", "products", "sum"]
    assert next(line for line in usual.lines if line.startswith(number)).split()[1] == "awaiting_packaging"
    narrow = on_terminal(shop.variables, "orders", "list", "--unfulfilled", columns=80)
    assert any(line.startswith(number) for line in narrow.lines)
    assert max(map(len, narrow.lines)) <= 80


def test_rows_go_to_standard_output_below_a_progress_bar(shop: Orders, tmp_path: Path) -> None:
    number, file = shop.order(), tmp_path / "rows.jsonl"
    shown = on_terminal(shop.variables, "orders", "list", "--unfulfilled", into=file)
    found = [json.loads(line)["posting_number"] for line in file.read_text("utf-8").splitlines()]
    assert number in found
    assert number not in shown.text
    assert shown.lines[0] == f"{len(found)} rows"


@pytest.mark.parametrize("name", ["Склад на Ленинском", "склад на  ленинском"])
def test_a_warehouse_by_its_name(shop: Orders, name: str) -> None:
    shop.order()
    found = rows(shop.ozon("list", "--unfulfilled", "--warehouse", name))
    assert {row["warehouse"] for row in found} == {"Склад на Ленинском"}
    assert found == rows(shop.ozon("list", "--unfulfilled", "--warehouse", str(found[0]["warehouse_id"])))


@pytest.mark.parametrize(
    ("name", "said"),
    [("Склад на Ленинскм", "Did you mean 'Склад на Ленинском'?"), ("xyz", "The shop has 'Склад на Ленинском' (")],
)
def test_an_unknown_warehouse(shop: Orders, name: str, said: str) -> None:
    done = shop.ozon("list", "--warehouse", name)
    assert (done.returncode, done.stdout) == (2, "")
    assert f"--warehouse: The shop has no warehouse '{name}'. {said}" in done.stderr
    assert not shop.asked(LIST)


def test_the_id_of_a_closed_warehouse_is_taken_as_it_is(shop: Orders) -> None:
    done = shop.ozon("list", "--warehouse", "1")
    assert (done.returncode, done.stdout) == (0, "")
    assert shop.asked(LIST)
