"""Parquet and CSV for Excel: the columns of commands and of every paged operation."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from ozon.answers import dig
from ozon.cli.cells import cell, dumps, flat
from ozon.cli.kinds import Kind, columns_of, for_excel, typed
from ozon.operations import OperationInfo, every
from ozon.sandbox import Sandbox
from ozon_generated.package_data import operation_data
from tests.cli.table_support import Shop, served

PAGED = [one for api in ("seller", "performance", "merchants") for one in every(api) if "pagination" in one.facts]
TODAY = datetime.now(UTC).date()
RECENTLY = f"--filter.since {TODAY - timedelta(days=30)} --filter.to {TODAY + timedelta(days=1)}"
LONG_AGO = "--filter.since 2020-01-01 --filter.to 2020-01-02"
NOTHING = "--since 2020-01-01 --until 2020-01-02"


@pytest.fixture(scope="module")
def shop() -> Iterator[Shop]:
    with served(Sandbox(products=5, orders=5)) as made:
        yield made


@pytest.mark.parametrize("operation", PAGED, ids=lambda one: f"{one.api}-{one.name}")
def test_documented_rows_fit_the_columns_of_their_operation(operation: OperationInfo) -> None:
    columns = columns_of(operation)
    example = operation_data(operation.api, operation.id)["response"]["example"]
    rows = dig(example, operation.facts["pagination"]["items"])
    assert rows
    for row in rows:
        values = flat(row if isinstance(row, dict) else {"value": row}, columns)
        assert values.keys() <= columns.keys()
        for name, value in values.items():
            assert typed(value, columns[name]) is not None or value in (None, "")


@pytest.mark.parametrize(
    ("some", "none"),
    [
        ("products export --archived", "products export --visibility STATE_FAILED"),
        ("orders list", f"orders list {NOTHING}"),
        (
            "call seller product.list --filter.visibility ALL --all",
            "call seller product.list --filter.offer_id nope --all",
        ),
        (
            "call seller product.info_prices --filter.visibility ALL --all",
            "call seller product.info_prices --filter.offer_id nope --all",
        ),
        (f"call seller posting_fbs.list --all {RECENTLY}", f"call seller posting_fbs.list --all {LONG_AGO}"),
    ],
)
def test_the_schema_of_parquet_does_not_depend_on_the_rows(shop: Shop, tmp_path: Path, some: str, none: str) -> None:
    tables: list[Any] = []
    for words in (some, none):
        file = tmp_path / f"{len(tables)}.parquet"
        done = shop.ozon(*words.split(), "--to", file)
        assert done.returncode == 0, done.stderr
        tables.append(import_module("pyarrow.parquet").read_table(file))
    full, empty = tables
    assert full.num_rows > 0 == empty.num_rows
    assert full.schema.equals(empty.schema)
    assert "null" not in map(str, full.schema.types)


def test_prices_and_moments_have_types_in_parquet(shop: Shop, tmp_path: Path) -> None:
    read = import_module("pyarrow.parquet").read_table
    assert shop.ozon("products", "export", "--to", tmp_path / "p.parquet").returncode == 0
    products = {row["offer_id"]: row for row in read(tmp_path / "p.parquet").to_pylist()}
    assert products["mug-blue-330"]["price"] == Decimal(890)
    assert products["mug-blue-330"]["stocks.fbs.present"] == 30
    assert shop.ozon("orders", "list", "--to", tmp_path / "o.parquet").returncode == 0
    for row in read(tmp_path / "o.parquet").to_pylist():
        assert isinstance(row["in_process_at"], datetime)
        assert isinstance(row["sum"], Decimal)


@pytest.mark.parametrize("words", ["products export", "call seller product.info_list --offer_id mug-blue-330"])
def test_spreadsheets_are_refused_by_name(shop: Shop, tmp_path: Path, words: str) -> None:
    before = len(shop.sandbox.requests)
    done = shop.ozon(*words.split(), "--to", tmp_path / "x.xlsx")
    assert (done.returncode, done.stdout) == (2, "")
    assert "x.xlsx: spreadsheets are not written. For a CSV file that Excel opens: -o excel --to" in done.stderr
    assert len(shop.sandbox.requests) == before
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("to_file", [True, False])
def test_csv_for_excel(shop: Shop, tmp_path: Path, to_file: bool) -> None:
    file = tmp_path / "products.csv"
    to = ["--to", str(file)] if to_file else []
    done = shop.ozon("products", "export", "-o", "excel", *to)
    assert done.returncode == 0, done.stderr
    text = file.read_text("utf-8") if to_file else done.stdout
    assert text.startswith("\ufeffoffer_id;")
    row = next(row for row in csv.DictReader(text[1:].splitlines(), delimiter=";") if row["offer_id"] == "mug-blue-330")
    assert (row["name"], row["price"], row["stocks.fbs.present"]) == ("Кружка синяя 330 мл", "890,00", "30")


def test_a_file_for_excel_is_read_again(shop: Shop, tmp_path: Path) -> None:
    file = tmp_path / "prices.csv"
    assert shop.ozon("products", "export", "-o", "excel", "--to", file).returncode == 0
    done = shop.ozon("prices", "set", file, "--dry-run", "-o", "csv")
    rows = list(csv.DictReader(done.stdout.splitlines()))
    assert rows
    assert all(row[f"{name}_now"] == row[f"{name}_new"] for row in rows for name in ("price", "old_price")), done.stderr


@pytest.mark.parametrize(
    ("value", "kind", "text"),
    [
        ("890.00", "decimal", "890,00"),
        (Decimal("0.5"), "text", "0,5"),
        (1e-7, "number", "0,0000001"),
        (7, "whole", "7"),
        ("10.12", "text", "10.12"),
        ("soon", "decimal", "soon"),
        (datetime(2026, 11, 26, 22, 30, tzinfo=UTC), "moment", "2026-11-27 01:30:00"),
        ("2026-11-26T22:30:00Z", "moment", "2026-11-27 01:30:00"),
        (None, "decimal", ""),
        ("", "moment", ""),
        ('=HYPERLINK("x")', "text", '\'=HYPERLINK("x")'),
        ("@x", "text", "'@x"),
        ("-2+3", "text", "'-2+3"),
        ("-2.5", "text", "-2.5"),
    ],
)
def test_values_for_excel(value: Any, kind: Kind, text: str) -> None:
    assert for_excel(value, kind) == text


@pytest.mark.parametrize(
    ("value", "kind"),
    [("x", "whole"), (1.5, "whole"), (True, "number"), ("1e99", "decimal"), ("0.0000000001", "decimal"),
     ("yes", "flag"), ("2026-11-26T10:00:00", "moment"), ("NaN", "decimal"), ([], "number")],
)  # fmt: skip
def test_what_a_column_cannot_hold_is_refused(value: Any, kind: Kind) -> None:
    with pytest.raises(ValueError, match="is not "):
        typed(value, kind)


@pytest.mark.parametrize("name", ["\x1b[2Jx", "\x9b2Jx", "\x07x", "\rx"])
def test_a_text_gives_no_commands_to_the_terminal(shop: Shop, name: str) -> None:
    answer = {"result": {"items": [{"product_id": 1, "offer_id": name}], "total": 1, "last_id": ""}}
    shop.sandbox.faults.add("/v3/product/list", status=200, body=answer)
    done = shop.ozon("call", "seller", "product.list", "--filter.visibility", "ALL", "--all", "-o", "table")
    assert (done.returncode, name[0] in done.stdout) == (0, False)
    assert name[1:] in done.stdout


def test_a_value_that_does_not_fit_leaves_no_file(shop: Shop, tmp_path: Path) -> None:
    answer = {"result": {"items": [{"product_id": "abc"}], "total": 1, "last_id": ""}}
    shop.sandbox.faults.add("/v3/product/list", status=200, body=answer)
    done = shop.ozon(
        "call", "seller", "product.list", "--filter.visibility", "ALL", "--all", "--to", tmp_path / "p.parquet"
    )
    assert done.returncode == 1
    assert "Row 1, product_id: 'abc' is not a whole number" in done.stderr
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(("value", "text"), [("0E-10", "0.0000000000"), ("1E+3", "1000"), ("13.3500", "13.3500")])
def test_a_decimal_number_has_no_exponent(value: str, text: str) -> None:
    assert cell(Decimal(value)) == text
    assert dumps({"a": Decimal(value)}) == f'{{"a": "{text}"}}'
