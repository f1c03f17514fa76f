"""A stream with children and grandchildren, small enough to write by hand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple

import duckdb
import pyarrow as pa
import sqlalchemy as sa

from ozon.extract.sinks import Sink
from ozon.extract.tables import Part, Published, Table, Target

STREAM = "postings"
MOMENT = pa.timestamp("us", "UTC")
_SYSTEM = [("_load", pa.string()), ("_page", pa.int64())]
_OWN = [("created", MOMENT), ("amount", pa.decimal128(18, 4)), ("status", pa.string())]


def tables(own: Sequence[tuple[str, pa.DataType]] = _OWN) -> list[Table]:
    """The three tables of the stream, with these columns of its rows."""
    start: list[tuple[str, pa.DataType]] = [("shop", pa.string()), ("_part", pa.string()), ("number", pa.string())]
    index, rest = ("_index", pa.int64()), ("_rest", pa.string())
    return [
        Table("postings", pa.schema([*start, *own, *_SYSTEM, index, rest]), ("number",)),
        Table(
            "postings_products",
            pa.schema([*start, ("sku", pa.int64()), *_SYSTEM, index, rest]),
            ("number", "_index"),
            "postings",
        ),
        Table(
            "postings_products_marks",
            pa.schema([*start, ("products_index", pa.int64()), ("mark", pa.string()), *_SYSTEM, index, rest]),
            ("number", "products_index", "_index"),
            "postings_products",
        ),
    ]


TABLES = tables()
NAMES = [table.name for table in TABLES]


class Row(NamedTuple):
    """A posting: its number, Moscow day of November, status, the marks of each of its products, and Moscow's hour."""

    number: str
    day: int = 1
    status: str = "new"
    products: tuple[tuple[str, ...], ...] = (("m1", "m2"), ())
    hour: float = 0.5


def batch(
    rows: Iterable[Row], shop: str, part: str, load: str = "load", tables: Sequence[Table] = TABLES, first: int = 0
) -> dict[str, pa.Table]:
    """A batch of these rows and their children; the position of the first is given."""
    made: list[list[dict[str, Any]]] = [[], [], []]
    for n, row in enumerate(rows, first):
        common = {"shop": shop, "_part": part, "number": row.number, "_load": load, "_page": 0}
        created = datetime(2026, 11, row.day, tzinfo=UTC) + timedelta(hours=row.hour - 3)
        made[0].append({**common, "created": created, "status": row.status, "_index": n})
        for i, marks in enumerate(row.products):
            made[1].append({**common, "sku": 100 + i, "_index": i})
            made[2] += [{**common, "products_index": i, "mark": mark, "_index": k} for k, mark in enumerate(marks)]
    return {table.name: pa.Table.from_pylist(one, schema=table.schema) for table, one in zip(tables, made)}


def numbers(count: int, prefix: str = "p", **more: Any) -> list[Row]:
    """Rows with numbers from 0."""
    return [Row(f"{prefix}{number:04}", **more) for number in range(count)]


def put(
    sink: Sink, rows: Sequence[Row], part: str = "2026-11-01", shop: str = "shop", size: int = 3, **how: Any
) -> Published:
    """Publish rows in batches of a size. The rest are arguments of `Target`, ``load`` and ``commit``."""
    load, commit = how.pop("load", "load"), how.pop("commit", None)
    target = Target(**{"tables": TABLES, "load": load, **how})
    batches = (
        batch(rows[start : start + size], shop, part, load, target.tables, start) for start in range(0, len(rows), size)
    )
    return sink.publish(Part(shop, STREAM, part), target, batches, commit)


def content(sink: Sink, shop: str | None = None, part: str | None = None) -> Mapping[str, list[dict[str, Any]]]:
    """All rows, by table."""
    return {name: sink.read(name, shop, part).to_pylist() for name in NAMES}


def held(sink: Sink, part: str | None = None, shop: str | None = None) -> list[tuple[str, str]]:
    """Number and status of all rows; the children are checked to be those of these rows."""
    made = content(sink, shop, part)
    owners = {(row["shop"], row["_part"], row["number"]) for row in made["postings"]}
    for name in NAMES[1:]:
        assert {(row["shop"], row["_part"], row["number"]) for row in made[name]} <= owners
    return [(row["number"], row["status"]) for row in made["postings"]]


def same(rows: Sequence[Row]) -> list[tuple[str, str]]:
    """What `held` gives for these rows."""
    return sorted((row.number, row.status) for row in rows)


def execute(where: str, sql: str) -> list[tuple[Any, ...]]:
    """What another program does with a database."""
    if where.startswith("duckdb:"):
        with duckdb.connect(where.removeprefix("duckdb:")) as duck:
            return duck.execute(sql).fetchall()
    url = (
        f"sqlite:///{where.removeprefix('sqlite:')}"
        if where.startswith("sqlite:")
        else f"postgresql+psycopg{where[10:]}"
    )
    engine = sa.create_engine(url, poolclass=sa.NullPool)
    with engine.begin() as connection:
        result = connection.exec_driver_sql(sql)
        return [tuple(row) for row in result] if result.returns_rows else []
