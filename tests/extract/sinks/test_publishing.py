"""What all sinks do alike with the rows of a part."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pyarrow as pa
import pytest

from ozon.extract.sinks import Sink
from ozon.extract.tables import Part, Table, Target
from ozon_generated.errors import ArgumentError
from tests.extract.sinks.support import MOMENT, STREAM, TABLES, Row, batch, content, execute, held, numbers, put, same
from tests.sizes import size

DAYS: dict[str, Any] = {"guarded": True, "day": "created"}


def test_a_complete_load_replaces_the_part(sink: Sink) -> None:
    put(sink, numbers(7))
    put(sink, numbers(2), part="2026-11-02")
    now = [Row("p0001", status="sent", products=(("m3",),)), Row("new")]
    done = put(sink, now)
    assert held(sink, "2026-11-01") == same(now)
    assert held(sink, "2026-11-02") == same(numbers(2))
    assert done.rows == {"postings": 2, "postings_products": 3, "postings_products_marks": 3}
    assert done.removed == [(row.number,) for row in numbers(7) if row.number != "p0001"]
    assert done.kept == []


@pytest.mark.parametrize("size", [1, 2, 100])
def test_repeating_a_publish_changes_nothing(sink: Sink, size: int) -> None:
    put(sink, numbers(7), size=size)
    once = content(sink)
    done = put(sink, numbers(7))
    assert content(sink) == once
    assert (done.removed, done.kept) == ([], [])


def test_an_empty_load_replaces_the_part(sink: Sink) -> None:
    put(sink, numbers(3))
    done = put(sink, [])
    assert held(sink) == []
    assert set(done.rows.values()) == {0}


def test_an_incomplete_load_adds_and_updates(sink: Sink) -> None:
    put(sink, numbers(4))
    done = put(sink, [Row("p0002", status="sent", products=()), Row("q")], complete=False)
    assert held(sink) == [("p0000", "new"), ("p0001", "new"), ("p0002", "sent"), ("p0003", "new"), ("q", "new")]
    assert not [row for row in content(sink)["postings_products"] if row["number"] == "p0002"]
    assert (done.removed, done.kept) == ([], [("p0000",), ("p0001",), ("p0003",)])
    assert done.rows["postings"] == 5


@pytest.mark.parametrize(("old", "gone", "limit"), [(20, 10, True), (20, 11, False), (600, 12, True)])
def test_few_vanished_rows_are_deleted_and_many_kept(sink: Sink, old: int, gone: int, limit: bool) -> None:
    rows = numbers(old, products=())
    put(sink, rows, size=500, **DAYS)
    done = put(sink, rows[gone:], size=500, **DAYS)
    keys = [(row.number,) for row in rows[:gone]]
    assert (done.removed, done.kept) == ((keys, []) if limit else ([], keys))
    assert done.rows["postings"] == (old - gone if limit else old)
    assert held(sink) == same(rows[gone:] if limit else rows)


def test_rows_vanish_only_on_moscow_days_that_the_load_has(sink: Sink) -> None:
    early: dict[str, Any] = {"hour": 0.5}
    late: dict[str, Any] = {"hour": 23.5}  # on different days in UTC
    put(sink, [Row("a", 1, **early), Row("b", 1, **late), Row("c", 2, **early), Row("d", 3, **late)], **DAYS)
    done = put(sink, [Row("b", 1, **late), Row("e", 3, **early)], **DAYS)
    assert (done.removed, done.kept) == ([("a",), ("d",)], [("c",)])
    assert [number for number, _ in held(sink)] == ["b", "c", "e"]


def test_a_row_without_a_day_stays(sink: Sink) -> None:
    made = batch([Row("a"), Row("b")], "shop", "2026-11-01")
    rows = made["postings"]
    made["postings"] = rows.set_column(3, rows.schema.field(3), pa.array([None, rows["created"][1].as_py()], MOMENT))
    sink.publish(Part("shop", STREAM, "2026-11-01"), Target(tables=TABLES, **DAYS), [made])
    done = put(sink, [Row("c")], **DAYS)
    assert (done.removed, done.kept) == ([("b",)], [("a",)])


def test_an_empty_load_of_a_guarded_part_deletes_nothing(sink: Sink) -> None:
    put(sink, numbers(3), **DAYS)
    done = put(sink, [], **DAYS)
    assert held(sink) == same(numbers(3))
    assert len(done.kept) == 3


#: Windows of three parts; a row on a border comes in both, with what it was when it was read.
WINDOWS = {
    "2026-11-01": [Row("a"), Row("b"), Row("m", status="first", products=(("x",),))],
    "2026-11-02": [Row("m", status="second"), Row("c"), Row("n", status="second")],
    "2026-11-03": [Row("n", status="third", products=(("y", "z"),) * 3), Row("d")],
}


@pytest.mark.parametrize("order", list(itertools.permutations(WINDOWS))[:: size(5, 5, 1)])
@pytest.mark.parametrize("guarded", [False, True])
def test_a_row_of_two_parts_belongs_to_the_earlier(sink: Sink, order: tuple[str, ...], guarded: bool) -> None:
    names = sorted(WINDOWS)
    for number, name in enumerate((*order, *order[:2], order[0])):
        before = max((one for one in names if one < name), default=None)
        after = min((one for one in names if one > name), default=None)
        put(sink, WINDOWS[name], name, shared=True, before=before, after=after, guarded=guarded, day="created")
        if number >= 2:
            new, moved = [(number, "new") for number in "abcd"], [("m", "first"), ("n", "second")]
            assert held(sink) == [*new, *moved]
            assert held(sink, "2026-11-02") == [("c", "new"), ("n", "second")]
    assert [row["mark"] for row in sink.read("postings_products_marks").to_pylist() if row["number"] == "m"] == ["x"]


#: Windows of three parts by the moment of the last change; rows that changed have come to a later one.
CHANGES = {
    "2026-11-01": [Row("a"), Row("m", status="first", products=(("x",),)), Row("n", status="first")],
    "2026-11-02": [Row("n", status="second"), Row("c")],
    "2026-11-03": [Row("d"), Row("m", status="third", products=(("y", "z"),) * 3)],
}


@pytest.mark.parametrize("order", list(itertools.permutations(CHANGES))[:: size(5, 5, 1)])
def test_a_row_that_moves_belongs_to_the_latest_part(sink: Sink, order: tuple[str, ...]) -> None:
    names = sorted(CHANGES)
    for name in (*order, *order[:2], order[0]):
        before = max((one for one in names if one < name), default=None)
        after = min((one for one in names if one > name), default=None)
        put(
            sink, CHANGES[name], name, shared=True, moving=True, before=before, after=after, guarded=True, day="created"
        )
    assert held(sink) == [("a", "new"), ("c", "new"), ("d", "new"), ("m", "third"), ("n", "second")]
    assert held(sink, "2026-11-01") == [("a", "new")]
    marks = [row["mark"] for row in sink.read("postings_products_marks").to_pylist() if row["number"] == "m"]
    assert marks == ["y", "z"] * 3


def test_shops_have_rows_of_their_own(sink: Sink) -> None:
    shops = ["one", "Две лавки", 'a/b:c*?"<>|%=\\', "..", " x.", "'; DROP TABLE postings; --"]
    for shop in shops:
        put(sink, numbers(2, status=shop), shop=shop, shared=True)
    put(sink, numbers(1, status="less"), shop="one", shared=True)
    for shop in shops:
        assert held(sink, shop=shop) == (same(numbers(1, status="less") if shop == "one" else numbers(2, status=shop)))
    assert len(held(sink)) == 2 * len(shops) - 1


VALUES: dict[str, tuple[pa.DataType, list[Any]]] = {
    "text": (pa.string(), ["", "Ёж 🦔", 'a"b\\n\n\t\\.', "\\N", "'", "null", "\n\\.\n", "\u2028"]),
    "whole": (pa.int64(), [0, 2**63 - 1, -(2**63)]),
    "money": (pa.decimal128(18, 4), [Decimal("0.0000"), Decimal("99999999999999.9999"), Decimal("-0.0001")]),
    "precise": (pa.decimal128(28, 10), [Decimal("0E-10"), Decimal("123456789012345678.0123456789")]),
    "share": (pa.float64(), [0.1, 1e300, -5e-324, 3.0]),
    "flag": (pa.bool_(), [True, False]),
    "day": (pa.date32(), [date(1, 1, 1), date(1969, 12, 31), date(9999, 12, 31)]),
    "moment": (
        MOMENT,
        [
            datetime(1, 1, 1, tzinfo=UTC),
            datetime(1969, 12, 31, 23, 59, 59, 999999, UTC),
            datetime(2026, 11, 23, 21, tzinfo=UTC),
        ],
    ),
    "local": (pa.timestamp("us"), [datetime(1969, 1, 1, 0, 0, 0, 1), datetime(2026, 11, 23, 21)]),
    "texts": (pa.list_(pa.string()), [[], ["", 'q"', "Ё", None], ["a"]]),
    "wholes": (pa.list_(pa.int64()), [[2**63 - 1, None, 0], []]),
    "sums": (pa.list_(pa.decimal128(18, 4)), [[Decimal("99999999999999.9999"), Decimal("0.0000")], []]),
    "moments": (pa.list_(MOMENT), [[datetime(1969, 12, 31, 23, tzinfo=UTC)], []]),
}


@pytest.mark.parametrize("name", VALUES)
def test_values_stay_exact(sink: Sink, name: str) -> None:
    kind, values = VALUES[name]
    table = Table("values", pa.schema([*TABLES[0].schema, (name, kind)]), ("number",))
    rows = batch(numbers(len(values) + 1), "shop", "2026-11-01")["postings"]
    rows = rows.append_column(pa.field(name, kind), pa.array([*values, None], kind))
    target = Target(tables=[table])
    for _ in range(2):
        sink.publish(Part("shop", STREAM, "2026-11-01"), target, [{"values": rows}])
        made = sink.read("values")
        assert made.schema.field(name).type == kind
        assert made[name].to_pylist() == [*values, None]


@pytest.mark.parametrize(
    ("name", "in_sqlite", "sql"),
    [
        ("text", "'a'", "= 'a'"),
        ("whole", "7", "= 7"),
        ("money", "'-0.5000'", "< 0"),
        ("number", "'0.0000000000'", "= 0"),
        ("share", "0.5", "= 0.5"),
        ("flag", "1", "= TRUE"),
        ("day", "'2026-11-23'", "= DATE '2026-11-23'"),
        ("moment", "'2026-11-23T21:00:00.000000Z'", "= TIMESTAMPTZ '2026-11-24 00:00:00+03'"),
        ("local", "'2026-11-23T21:00:00.000000'", "= TIMESTAMP '2026-11-23 21:00:00'"),
    ],
)
def test_databases_know_what_values_are(
    database: str, opened: Callable[[str], Sink], name: str, in_sqlite: str, sql: str
) -> None:
    values: dict[str, Any] = {"text": "a", "whole": 7, "money": Decimal("-0.5"), "number": Decimal(0), "share": 0.5}
    values |= {"flag": True, "day": date(2026, 11, 23), "local": datetime(2026, 11, 23, 21)}
    values |= {"moment": datetime(2026, 11, 23, 21, tzinfo=UTC)}
    kind = VALUES[name if name != "number" else "precise"][0]
    table = Table("postings", pa.schema([*TABLES[0].schema, ("value", kind)]), ("number",))
    rows = batch([Row("a")], "shop", "2026-11-01")["postings"]
    rows = rows.append_column(pa.field("value", kind), pa.array([values[name]], kind))
    opened(database).publish(Part("shop", STREAM, "2026-11-01"), Target(tables=[table]), [{"postings": rows}])
    where = f"= {in_sqlite}" if database.startswith("sqlite") else sql
    assert execute(database, f"SELECT number FROM postings WHERE value {where}") == [("a",)]


def test_positions_are_replaced_as_a_whole(sink: Sink) -> None:
    key = Table("postings", TABLES[0].schema, ("_index",))
    for rows in (numbers(5), numbers(2, "q")):
        done = put(sink, rows, tables=[key], size=100)
        assert sink.read("postings")["number"].to_pylist() == [row.number for row in rows]
        assert (done.rows, done.removed, done.kept) == ({"postings": len(rows)}, [], [])


def test_a_load_that_fails_changes_nothing(sink: Sink, where: str, opened: Callable[[str], Sink]) -> None:
    put(sink, numbers(3))
    before = content(sink)

    def broken() -> Any:
        yield batch([Row("p0001", status="sent"), Row("new")], "shop", "2026-11-01")
        raise LookupError("page 2")

    for rows in (broken, lambda: [batch([Row("x"), Row("x")], "shop", "2026-11-01")]):
        with pytest.raises((LookupError, ArgumentError)):
            sink.publish(Part("shop", STREAM, "2026-11-01"), Target(tables=TABLES), rows())
        assert content(opened(where)) == before


def test_the_caller_hears_the_result_before_it_is_final(sink: Sink, where: str) -> None:
    said: list[Any] = []
    done = put(sink, numbers(2), commit=lambda connection, published: said.append((connection, published)))
    assert [published for _, published in said] == [done]
    assert (said[0][0] is None) == where.startswith(("parquet", "duckdb"))


_PART = Part("shop", STREAM, "2026-11-01")
_POSITIONS = [Table("postings", TABLES[0].schema, ("_index",))]


@pytest.mark.parametrize(
    ("how", "text"),
    [
        ({"tables": _POSITIONS, "complete": False}, "only complete loads"),
        ({"tables": _POSITIONS, "guarded": True}, "only complete loads"),
        ({"tables": TABLES[1:]}, "first table"),
        ({"tables": [*TABLES[:1], Table("child", TABLES[1].schema, ("number",), "postings")]}, "key of child"),
        ({"tables": TABLES, "guarded": True, "day": "day"}, "no column day"),
        ({"tables": TABLES, "shared": True, "before": "2026-11-02"}, "order of their names"),
        ({"tables": TABLES, "shared": True, "after": "2026-11-01"}, "order of their names"),
    ],
)
def test_impossible_targets_are_refused(sink: Sink, how: dict[str, Any], text: str) -> None:
    with pytest.raises(ArgumentError, match=text):
        sink.publish(_PART, Target(**how), [])


@pytest.mark.parametrize("parts", [Part("", "s", "p"), Part("s", "", "p"), Part("s", "s", ""), Part("s\0", "s", "p")])
def test_parts_without_names_are_refused(sink: Sink, parts: Part) -> None:
    with pytest.raises(ArgumentError, match="names of a shop"):
        sink.publish(parts, Target(tables=TABLES), [])


def _without_number() -> Any:
    made = batch([Row("a")], "shop", "2026-11-01")
    made["postings"] = made["postings"].set_column(2, "number", pa.array([None], pa.string()))
    return made


@pytest.mark.parametrize(
    ("rows", "text"),
    [
        (_without_number(), "has no number"),
        (batch([Row("a"), Row("a", status="b")], "shop", "2026-11-01"), "repeat the number"),
        (batch([Row("a")], "other", "2026-11-01"), "not of the shop"),
        (batch([Row("a")], "shop", "2026-11-02"), "not of the part"),
        ({"postings": batch([Row("a")], "shop", "2026-11-01")["postings"].drop_columns("status")}, "status"),
    ],
)
def test_rows_that_do_not_fit_are_refused(sink: Sink, rows: Any, text: str) -> None:
    put(sink, numbers(2))
    with pytest.raises(ArgumentError, match=text):
        sink.publish(_PART, Target(tables=TABLES), [rows])
    assert held(sink) == same(numbers(2))


def test_keys_that_repeat_in_two_batches_are_refused(sink: Sink) -> None:
    with pytest.raises(ArgumentError, match="1 rows of postings repeat the number"):
        put(sink, [Row("a"), Row("b"), Row("a")], size=2)
