"""examples/extract_dlt as a process, with dlt's DuckDB as the warehouse."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa
import pytest

from ozon.extract import Extract
from ozon.sandbox import Sandbox
from tests.examples.support import Done, Program
from tests.extract.shop import START, extracting, run

STREAMS = ("prices", "postings_fbs")


class Warehouse(Program):
    """The program, a sandbox whose shop is extracted, and the warehouse."""

    def __init__(self, sandbox: Sandbox, folder: Path) -> None:
        super().__init__("extract_dlt", sandbox, "", folder)
        self.folder = folder / "tables"
        self.place = folder / "ozon_extract.duckdb"
        self.variables |= {"DLT_DATA_DIR": str(folder / "dlt"), "RUNTIME__DLTHUB_TELEMETRY": "false"}

    def take(self) -> Done:
        """Extract what is due, and take it to the warehouse."""
        with extracting(self.sandbox, self.folder.parent, *STREAMS) as extract:
            run(extract)
        done = self.run("tables")
        assert done.returncode == 0, done.stderr
        return done

    def check(self) -> None:
        """The warehouse has the rows of the files, and no others."""
        with extracting(self.sandbox, self.folder.parent, *STREAMS) as extract:
            names = [path.stem for path in (self.folder / "_tables").glob("*.json")]
            assert len(names) > 3
            for name in names:
                assert self.rows(name, extract) == wanted(extract.sink.read(name)), name

    def rows(self, table: str, extract: Extract) -> list[dict[str, Any]]:
        """The rows of a table in the warehouse, with the columns of the files."""
        columns = extract.sink.read(table).schema.names
        shown = ", ".join(f'"{name}"' for name in columns)
        with duckdb.connect(self.place, read_only=True) as database:
            database.execute("SET TimeZone = 'UTC'")
            known = {name for (name,) in database.execute("SELECT table_name FROM duckdb_tables()").fetchall()}
            found = database.execute(f"SELECT {shown} FROM ozon.{table}").fetchall() if table in known else []
        return ordered(dict(zip(columns, row, strict=True)) for row in found)


def wanted(rows: pa.Table) -> list[dict[str, Any]]:
    """Rows as the warehouse should have them."""
    return ordered(
        {name: json.dumps(value, default=str) if isinstance(value, list) else value for name, value in row.items()}
        for row in rows.to_pylist()
    )


def ordered(rows: Iterator[dict[str, Any]]) -> list[dict[str, Any]]:
    return sorted(rows, key=lambda row: (row["_part"], row.get("_page", 0), repr(row)))


@pytest.fixture
def warehouse(tmp_path: Path) -> Warehouse:
    return Warehouse(Sandbox(products=10, orders=20, page_limit=10, clock=START), tmp_path)


def test_the_warehouse_has_the_tables(warehouse: Warehouse) -> None:
    assert "postings_fbs: " in warehouse.take().stdout
    warehouse.check()
    assert warehouse.run("tables").stdout == ""


def test_parts_that_change_are_taken_again(warehouse: Warehouse) -> None:
    warehouse.take()
    warehouse.sandbox.control.create_order()
    warehouse.sandbox.clock.advance(days=1)
    assert "prices: 1 parts" in warehouse.take().stdout
    warehouse.check()


def test_parts_that_are_removed_go(warehouse: Warehouse) -> None:
    warehouse.take()
    manifests = sorted((warehouse.folder / "_manifests" / "postings_fbs" / "main").glob("*.json"))
    manifests[-1].unlink()
    assert "postings_fbs: 1 parts\n" in warehouse.run("tables").stdout
    assert warehouse.run("tables").stdout == ""
    with duckdb.connect(warehouse.place, read_only=True) as database:
        found = database.execute("SELECT DISTINCT _part FROM ozon.postings_fbs_products ORDER BY 1").fetchall()
    assert manifests[-1].stem not in {part for (part,) in found}
    assert found


def test_a_folder_without_tables(warehouse: Warehouse) -> None:
    done = warehouse.run("tables")
    assert done.returncode == 2
    assert "'ozon extract run --to tables'" in done.stderr


def test_without_dlt(warehouse: Warehouse, tmp_path: Path) -> None:
    (tmp_path / "dlt.py").write_text("raise ImportError", "utf-8")
    warehouse.path.insert(0, tmp_path)
    done = warehouse.run("tables", "--destination", "bigquery")
    assert (done.returncode, done.stderr) == (2, "Error: dlt is missing: pip install 'dlt[bigquery]'\n")
