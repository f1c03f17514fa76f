"""What is erased is gone, from all sinks alike."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from ozon.extract.sinks import Sink, SinkError
from tests.extract.sinks.support import NAMES, STREAM, TABLES, content, execute, held, numbers, put

SECRET = "Анна Петровна Иванова-Сидорова"


def of(*found: str) -> pa.Table:
    return pa.table({"number": pa.array(found, pa.string())})


def everything(where: str) -> bytes:
    """All bytes of the files of a sink; Parquet files as their values."""
    kind, _, rest = where.partition(":")
    place = Path(rest.removeprefix("//"))
    files = [file for file in place.parent.rglob("*") if file.is_file()]
    made = [file.read_bytes() for file in files]
    if kind == "parquet":
        made += [
            str(pq.ParquetFile(file).read().to_pylist()).encode() for file in files if file.read_bytes()[:4] == b"PAR1"
        ]
    return b"".join(made)


def test_tables_and_parts_are_listed(sink: Sink) -> None:
    assert sink.tables() == {}
    put(sink, numbers(3))
    put(sink, numbers(2, "q"), part="2026-11-08")
    put(sink, numbers(1), shop="other")
    assert {name: stored.stream for name, stored in sink.tables().items()} == dict.fromkeys(NAMES, STREAM)
    assert sink.parts("postings") == [("other", "2026-11-01"), ("shop", "2026-11-01"), ("shop", "2026-11-08")]
    assert sink.parts("postings_products_marks", "shop") == [("shop", "2026-11-01"), ("shop", "2026-11-08")]
    assert sink.parts("postings", "none") == []
    put(sink, [])
    assert sink.parts("postings", "shop") == [("shop", "2026-11-08")]
    with pytest.raises(SinkError, match="has no table nothing"):
        sink.parts("nothing")


def test_columns_of_some_rows_become_null(sink: Sink) -> None:
    put(sink, numbers(20, status=SECRET))
    put(sink, numbers(2, status=SECRET), shop="other")
    before = content(sink)
    assert sink.erase("postings", "shop", of("p0003", "p0007", "none"), ["status", "created", "gone"]) == 2
    for row in before["postings"]:
        if row["shop"] == "shop" and row["number"] in ("p0003", "p0007"):
            row["status"] = row["created"] = None
    assert content(sink) == before
    assert sink.erase("postings", "shop", of("p0003", "p0007"), ["status", "created"]) == 0


def test_rows_of_a_part_are_named_by_it(sink: Sink) -> None:
    put(sink, numbers(2, status=SECRET))
    put(sink, numbers(2, status=SECRET), part="2026-11-08")
    keys = pa.table({"_part": ["2026-11-08"], "number": ["p0001"]})
    assert sink.erase("postings", "shop", keys, ["status"]) == 1
    assert [status for _, status in held(sink, "2026-11-01")] == [SECRET, SECRET]
    assert [status for _, status in held(sink, "2026-11-08")] == [SECRET, None]


def test_rows_of_children_are_named_by_those_of_their_parents(sink: Sink) -> None:
    put(sink, numbers(3))
    assert sink.erase("postings_products_marks", "shop", of("p0001"), ["mark"]) == 2
    found = {(row["number"], row["mark"]) for row in content(sink)["postings_products_marks"]}
    assert found == {("p0000", "m1"), ("p0000", "m2"), ("p0001", None), ("p0002", "m1"), ("p0002", "m2")}


@pytest.mark.parametrize("column", ["number", "shop", "_part"])
def test_what_identifies_a_row_stays(sink: Sink, column: str) -> None:
    put(sink, numbers(2))
    with pytest.raises(SinkError, match="identify its rows"):
        sink.erase("postings", "shop", of("p0001"), [column])
    assert held(sink) == [("p0000", "new"), ("p0001", "new")]


def test_a_part_with_erased_rows_is_published_as_before(sink: Sink) -> None:
    put(sink, numbers(3, status=SECRET))
    sink.erase("postings", "shop", of("p0001"), ["status"])
    put(sink, numbers(2, status="sent"))
    assert held(sink) == [("p0000", "sent"), ("p0001", "sent")]


def test_a_shop_is_dropped_and_no_other(sink: Sink) -> None:
    put(sink, numbers(3))
    put(sink, numbers(3, "q"), part="2026-11-08")
    put(sink, numbers(2), shop="other")
    kept = content(sink, "other")
    total = sum(len(rows) for rows in content(sink, "shop").values())
    assert sink.drop("shop") == total > 0
    assert sink.drop("shop") == 0
    assert not any(content(sink, "shop").values())
    assert content(sink) == kept
    put(sink, numbers(1))
    assert held(sink, shop="shop") == [("p0000", "new")]


@pytest.mark.parametrize("way", ["erase", "drop", "replace"])
@pytest.mark.parametrize("where", ["parquet", "duckdb", "sqlite"], indirect=True)  # a server's files are its own
def test_nothing_of_it_is_in_the_files(where: str, opened: Callable[[str], Sink], way: str) -> None:
    sink = opened(where)
    put(sink, numbers(50, status=SECRET), size=50)
    assert SECRET.encode() in everything(where)  # the test sees it
    if way == "erase":
        assert sink.erase("postings", "shop", of(*(row.number for row in numbers(50))), ["status"]) == 50
    elif way == "drop":
        sink.drop("shop")
    else:
        put(sink, numbers(50, status="new"), size=50)
    before = content(sink)
    sink.scrub()
    assert content(sink) == before
    assert SECRET.encode() not in everything(where)
    put(sink, numbers(3), part="2026-11-15")
    assert len(held(sink, "2026-11-15")) == 3


def test_what_an_interrupted_publish_left_is_removed(tmp_path: Path, opened: Callable[[str], Sink]) -> None:
    sink = opened(f"parquet://{tmp_path}/tables")
    put(sink, numbers(3))
    [file] = (tmp_path / "tables" / "postings").rglob("data.parquet")
    left = file.with_name(".data.parquet.part")
    left.write_bytes(SECRET.encode())
    sink.scrub()
    assert not left.exists()
    assert len(held(sink)) == 3


def test_what_an_interrupted_scrub_left_is_removed(tmp_path: Path, opened: Callable[[str], Sink]) -> None:
    sink = opened(f"duckdb:{tmp_path}/tables.duckdb")
    put(sink, numbers(3))
    left = [tmp_path / f".tables.duckdb.part{ending}" for ending in ("", ".wal")]
    for file in left:
        file.write_bytes(SECRET.encode())
    sink.scrub()
    assert [file for file in left if file.exists()] == []
    assert len(held(sink)) == 3


def test_scrubbing_what_was_never_made_makes_nothing(where: str, opened: Callable[[str], Sink], tmp_path: Path) -> None:
    sink = opened(where)
    sink.scrub()
    assert sink.drop("shop") == 0
    assert TABLES[0].name not in sink.tables()


def test_other_tables_of_a_database_stay(database: str, opened: Callable[[str], Sink]) -> None:
    sink = opened(database)
    put(sink, numbers(3))
    execute(database, "CREATE TABLE mine (a INTEGER)")
    execute(database, "INSERT INTO mine VALUES (7)")
    execute(database, "CREATE VIEW ours AS SELECT number FROM postings")
    sink.erase("postings", "shop", of("p0001"), ["status"])
    sink.scrub()
    assert execute(database, "SELECT a FROM mine") == [(7,)]
    assert len(execute(database, "SELECT number FROM ours")) == 3
