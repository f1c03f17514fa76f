"""Streams whose columns change, and targets that somebody else has changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from ozon.extract.rows import Page, Reader, shape_of
from ozon.extract.sinks import Sink, SinkError
from ozon.extract.sinks.errors import ChangedError
from ozon.extract.tables import Part, Table, Target
from tests.extract.rows.support import body, posting
from tests.extract.sinks.support import NAMES, STREAM, TABLES, content, execute, held, numbers, put, same

TEXT, WHOLE, MONEY = pa.string(), pa.int64(), pa.decimal128(18, 4)
KEEPS: dict[str, Any] = {"guarded": True}


def publish(sink: Sink, part: str, number: str, kind: pa.DataType, values: Sequence[Any], **how: Any) -> None:
    """A part with a row for each value of a column ``value`` of a type."""
    table = Table("postings", pa.schema([*TABLES[0].schema, ("value", kind)]), ("number",))
    rows = [
        {
            "shop": "shop",
            "_part": part,
            "number": f"{number}{n}",
            "value": value,
            "_load": "load",
            "_page": 0,
            "_index": n,
        }
        for n, value in enumerate(values)
    ]
    made = {"postings": pa.Table.from_pylist(rows, schema=table.schema)}
    sink.publish(Part("shop", STREAM, part), Target(tables=[table], **how), [made])


def columns(sink: Sink, *names: str) -> dict[str, tuple[Any, ...]]:
    rows = sink.read("postings").to_pylist()
    return {row["number"]: tuple(row[name] for name in names) for row in rows}


def test_new_columns_are_added(sink: Sink) -> None:
    put(sink, numbers(2), part="2026-11-01")
    put(sink, numbers(2), part="2026-11-02")
    before = content(sink)
    publish(sink, "2026-11-02", "x", MONEY, [Decimal("1.5000")])
    assert columns(sink, "status", "value") == {
        "p0000": ("new", None),
        "p0001": ("new", None),
        "x0": (None, Decimal("1.5000")),
    }
    assert [row for row in content(sink)["postings_products"] if row["_part"] == "2026-11-01"] == [
        row for row in before["postings_products"] if row["_part"] == "2026-11-01"
    ]


def test_columns_that_the_stream_no_longer_has_stay(sink: Sink) -> None:
    publish(sink, "2026-11-01", "a", TEXT, ["old", "old"], **KEEPS)
    put(sink, [], **KEEPS)
    put(sink, numbers(1), part="2026-11-02", **KEEPS)
    assert columns(sink, "value") == {"a0": ("old",), "a1": ("old",), "p0000": (None,)}


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ((WHOLE, [2**63 - 1]), (TEXT, ["x"])),
        ((TEXT, ["x"]), (MONEY, [Decimal("1.2500")])),
        ((MONEY, [Decimal("0.0001")]), (pa.decimal128(28, 10), [Decimal("1.0000000001")])),
        ((TEXT, ["x"]), (pa.list_(TEXT), [["x"]])),
        ((WHOLE, [1]), (pa.float64(), [0.1])),
        ((pa.float64(), [0.1]), (WHOLE, [2**53 + 1])),
    ],
)
@pytest.mark.parametrize("keeps", [{}, KEEPS])
def test_a_new_type_makes_a_new_column(sink: Sink, first: Any, then: Any, keeps: Any) -> None:
    publish(sink, "2026-11-01", "a", *first, **keeps)
    for _ in range(2):
        publish(sink, "2026-11-02", "b", *then, **keeps)
    expected: dict[str, tuple[Any, ...]] = {"a0": (first[1][0], None), "b0": (None, then[1][0])}
    assert columns(sink, "value", "value_2") == expected
    publish(sink, "2026-11-03", "c", *first, **keeps)
    publish(sink, "2026-11-04", "d", pa.bool_(), [True], **keeps)
    expected = {key: (*value, None) for key, value in expected.items()}
    expected |= {"c0": (first[1][0], None, None), "d0": (None, None, True)}
    assert columns(sink, "value", "value_2", "value_3") == expected


Load = dict[str, tuple[pa.DataType, Any]]
#: The columns of each load of a row, and what stands in it after the last one.
LOADS: dict[str, tuple[list[Load], dict[str, Any]]] = {
    "another type": ([{"price": (WHOLE, 100)}, {"price": (TEXT, "70 rub")}], {"price_2": "70 rub"}),
    "the first type again": (
        [{"price": (WHOLE, 100)}, {"price": (TEXT, "70 rub")}, {"price": (WHOLE, 70)}],
        {"price": 70},
    ),
    "no list any more": ([{"marks": (pa.list_(TEXT), ["a"])}, {"marks": (TEXT, "b")}], {"marks_2": "b"}),
    "fewer columns": ([{"buyer": (TEXT, "Ivan"), "phones": (pa.list_(TEXT), ["+7"]), "id": (WHOLE, 1)}, {}], {}),
    "no value": ([{"price": (MONEY, Decimal("1.5000"))}, {"price": (MONEY, None)}], {}),
}


def read_again(sink: Sink, number: int, load: Load, rows: Sequence[str], **how: Any) -> None:
    """Publish some rows, each with a child, with the columns of a load."""
    made = [
        table._replace(schema=pa.schema([*table.schema, *((name, kind) for name, (kind, _) in load.items())]))
        for table in TABLES[:2]
    ]
    values = {"shop": "shop", "_part": "p", "_load": f"load {number}", "_index": 0}
    values |= {name: value for name, (_, value) in load.items()}
    batch = {one.name: pa.Table.from_pylist([{**values, "number": row} for row in rows], one.schema) for one in made}
    sink.publish(Part("shop", STREAM, "p"), Target(tables=made, **how), [batch])


@pytest.mark.parametrize("shared", [False, True])
@pytest.mark.parametrize(("loads", "left"), LOADS.values(), ids=LOADS)
def test_a_row_that_is_read_again_has_the_values_of_the_new_load_only(
    sink: Sink, loads: list[Load], left: dict[str, Any], shared: bool
) -> None:
    for number, load in enumerate(loads):
        read_again(sink, number, load, ["again", "once"] if not number else ["again"], shared=shared, complete=False)
    first = {name: value for name, (_, value) in loads[0].items()}
    for name in NAMES[:2]:
        again, once = sink.read(name).to_pylist()
        common = {"shop": "shop", "_part": "p", "_index": 0}
        assert {key: value for key, value in again.items() if value is not None} == {
            **common, "number": "again", "_load": f"load {len(loads) - 1}", **left,
        }  # fmt: skip
        assert {key: value for key, value in once.items() if value is not None} == {
            **common, "number": "once", "_load": "load 0", **first,
        }  # fmt: skip


def test_personal_data_do_not_outlive_a_load_without_them(sink: Sink) -> None:
    page = body(posting(customer={"name": "Иван", "phone": "+79990000000"}, addressee={"name": "Пётр"}))
    shapes = [
        shape_of("seller", "posting_fbs.list", "postings", "fbs", ("posting_number",), personal=personal)
        for personal in (True, False)
    ]
    loads = [Reader(shape, shop="shop", part="p", load="load").read([Page(0, page)]) for shape in shapes]
    for shape, load in zip(shapes, loads):
        sink.publish(Part("shop", "fbs", "p"), Target(tables=shape.tables, complete=False), [load])
    for name, rows in loads[1].items():
        personal = {*loads[0][name].column_names} - {*rows.column_names}
        assert personal or name != "fbs"
        expected = [{**row, **dict.fromkeys(personal)} for row in rows.to_pylist()]
        assert sink.read(name).to_pylist() == expected


@pytest.mark.parametrize(
    ("wide", "narrow", "value"),
    [(pa.decimal128(28, 10), MONEY, Decimal("99999999999999.9999")), (WHOLE, pa.int32(), -(2**31))],
)
def test_a_narrower_type_goes_into_the_wider_column(sink: Sink, wide: Any, narrow: Any, value: Any) -> None:
    publish(sink, "2026-11-01", "a", wide, [value])
    publish(sink, "2026-11-02", "b", narrow, [value])
    made = sink.read("postings")
    assert "value_2" not in made.column_names
    assert made["value"].to_pylist() == [value, value]


def test_columns_whose_names_differ_in_case_only(sink: Sink) -> None:
    schema = pa.schema([*TABLES[0].schema, ("Value", TEXT), ("value", TEXT)])
    rows = [
        {
            "shop": "shop",
            "_part": "p",
            "number": "a",
            "Value": "upper",
            "value": "lower",
            "_load": "load",
            "_page": 0,
            "_index": 0,
        }
    ]
    made = pa.Table.from_pylist(rows, schema=schema)
    for _ in range(2):
        target = Target(tables=[Table("postings", schema, ("number",))])
        sink.publish(Part("shop", STREAM, "p"), target, [{"postings": made}])
    assert columns(sink, "Value", "value_2") == {"a": ("upper", "lower")}


def test_long_names(sink: Sink) -> None:
    long = "ж" * 60
    names = [long + end for end in ("", "a", "b")]
    schema = pa.schema([*TABLES[0].schema, *((name, TEXT) for name in names)])
    rows = [{"shop": "s", "_part": "p", "number": "a"} | {name: name for name in names}]
    for name in names:
        made = pa.Table.from_pylist(rows, schema=schema)
        sink.publish(
            Part("s", name, "p"), Target(tables=[Table(f"t{name}", schema, ("number",))]), [{f"t{name}": made}]
        )
        (row,) = sink.read(f"t{name}").to_pylist()
        assert {value for value in row.values() if value in names} == {*names}


@pytest.mark.parametrize(
    ("how", "text"),
    [
        ({"shared": True}, "identified by shop, number"),
        (
            {"tables": [Table("postings", TABLES[0].schema, ("number", "status"))]},
            "identified by shop, _part, number, status",
        ),
        (
            {"tables": [Table("postings", TABLES[0].schema.set(2, pa.field("number", WHOLE)), ("number",))]},
            "The column number of postings .* identifies rows, and was of another type than int64",
        ),
    ],
)
def test_another_key_is_refused(sink: Sink, how: Any, text: str) -> None:
    put(sink, numbers(2))
    with pytest.raises(SinkError, match=text):
        put(sink, [], **how)
    assert held(sink) == same(numbers(2))


def test_another_stream_with_the_same_table_is_refused(sink: Sink) -> None:
    put(sink, numbers(2))
    with pytest.raises(SinkError, match="of the stream postings"):
        sink.publish(Part("shop", "other", "2026-11-01"), Target(tables=TABLES), [])
    assert held(sink) == same(numbers(2))


def test_a_table_that_is_not_ours_is_left_alone(database: str, opened: Callable[[str], Sink]) -> None:
    execute(database, "CREATE TABLE postings_products (name VARCHAR)")
    execute(database, "INSERT INTO postings_products VALUES ('mine')")
    with pytest.raises(SinkError, match="has a table postings_products that is not of this program"):
        put(opened(database), numbers(2))
    assert execute(database, "SELECT * FROM postings_products") == [("mine",)]
    with pytest.raises(SinkError, match="no table postings of a stream"):
        opened(database).read("postings")


def test_a_folder_that_is_not_ours_is_left_alone(tmp_path: Path, opened: Callable[[str], Sink]) -> None:
    (tmp_path / "postings").mkdir()
    with pytest.raises(SinkError, match="has a folder postings that is not of this program"):
        put(opened(f"parquet://{tmp_path}"), numbers(2))
    assert not list((tmp_path / "postings").iterdir())


NARROWED = {
    "duckdb": [("amount", "DECIMAL(18,2)"), ("status", "INTEGER"), ("_page", "INTEGER"), ("created", "DATE")],
    "sqlite": [("amount", "NUMERIC"), ("status", "INTEGER")],
    "postgr": [
        ("amount", "numeric(18,2)"),
        ("status", "character varying(20)"),
        ("_page", "integer"),
        ("created", "date"),
    ],
}


@pytest.mark.parametrize("number", range(4))
def test_a_column_that_was_narrowed_is_refused(database: str, opened: Callable[[str], Sink], number: int) -> None:
    kinds = NARROWED[database[:6]]
    name, kind = kinds[number % len(kinds)]
    sink = opened(database)
    put(sink, numbers(2))
    execute(database, f"ALTER TABLE postings DROP COLUMN {name}")
    execute(database, f"ALTER TABLE postings ADD COLUMN {name} {kind}")
    rows = "SELECT number, _load FROM postings ORDER BY number"
    before = execute(database, rows)
    with pytest.raises(SinkError) as caught:
        put(sink, numbers(1))
    for part in (f"column {name} of postings", kind, "Change it back to"):
        assert part in str(caught.value)
    assert execute(database, rows) == before
    with pytest.raises(ChangedError, match=f"column {name} of postings .*Change it back to"):
        sink.read("postings")


def test_a_value_of_another_type_than_its_column_is_named_and_not_quoted(
    tmp_path: Path, opened: Callable[[str], Sink]
) -> None:
    """SQLite takes anything into any column."""
    sink = opened(f"sqlite:{tmp_path}/shop.db")
    put(sink, numbers(2))
    execute(f"sqlite:{tmp_path}/shop.db", "UPDATE postings SET _page = 'Ivanova'")
    with pytest.raises(ChangedError, match="has a value that is not of the type") as caught:
        sink.read("postings")
    assert "Ivanova" not in str(caught.value)


@pytest.mark.postgres
@pytest.mark.parametrize(
    ("name", "kind"), [("amount", "numeric"), ("amount", "numeric(30,10)"), ("_page", "numeric"), ("status", "varchar")]
)
def test_a_column_that_was_widened_is_taken(
    postgres_schema: str, opened: Callable[[str], Sink], name: str, kind: str
) -> None:
    sink = opened(postgres_schema)
    put(sink, numbers(2))
    execute(postgres_schema, f"ALTER TABLE postings ALTER COLUMN {name} TYPE {kind}")
    put(sink, numbers(3))
    assert held(sink) == same(numbers(3))


def test_columns_of_others_keep_their_values(database: str, opened: Callable[[str], Sink]) -> None:
    sink = opened(database)
    put(sink, numbers(2))
    execute(database, "ALTER TABLE postings ADD COLUMN remark VARCHAR")
    execute(database, "UPDATE postings SET remark = 'mine' || number")
    put(sink, numbers(3, status="sent"))
    assert sorted(execute(database, "SELECT number, status, remark FROM postings")) == [
        ("p0000", "sent", "minep0000"),
        ("p0001", "sent", "minep0001"),
        ("p0002", "sent", None),
    ]


@pytest.mark.parametrize("gone", NAMES)
def test_what_somebody_dropped_is_made_again(database: str, opened: Callable[[str], Sink], gone: str) -> None:
    sink = opened(database)
    put(sink, numbers(2))
    before = content(sink)
    execute(database, f"DROP TABLE {gone}")
    put(sink, numbers(2))
    assert content(sink) == before
