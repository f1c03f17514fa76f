"""What goes wrong in a place: clear errors, and nothing half published."""

from __future__ import annotations

import random
import resource
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from threading import Event, Thread
from typing import Any

import pyarrow as pa
import pytest
import sqlalchemy as sa

from ozon.extract.sinks import Sink, SinkError, open_sink
from ozon.extract.sinks.folders import locked
from ozon.extract.tables import Part, Table, Target
from tests.extract.sinks.support import STREAM, TABLES, Row, batch, content, execute, held, numbers, put, same

PART = "2026-11-01"


@contextmanager
def full_disk(folder: Path) -> Iterator[None]:
    """No file grows by more than some pages: writes fail in the kernel, as on a full disk."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    largest = max((path.stat().st_size for path in folder.rglob("*") if path.is_file()), default=0)
    resource.setrlimit(resource.RLIMIT_FSIZE, (largest + 20_000, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.parametrize(
    ("kind", "width"),
    [
        *(("parquet://{}/tables", width) for width in (10, 100, 200, 800)),
        *(("duckdb:{}/tables.duckdb", 800), ("sqlite:{}/tables.db", 200)),
    ],
)
def test_a_full_disk(kind: str, width: int, tmp_path: Path, opened: Callable[[str], Sink]) -> None:
    where = kind.format(tmp_path)
    pick = random.Random(14)
    rows = [Row(f"{n:05}", status=pick.randbytes(width).hex(), products=()) for n in range(3000)]
    sink = opened(where)
    put(sink, numbers(3))
    with full_disk(tmp_path), pytest.raises(SinkError, match="tables"):
        put(sink, rows, size=1000)
    assert held(opened(where)) == same(numbers(3))
    put(sink, rows, size=1000)
    assert held(sink) == same(rows)


@pytest.mark.postgres
def test_a_server_whose_disk_is_full(postgres_schema: str, opened: Callable[[str], Sink]) -> None:
    sink = opened(postgres_schema)
    put(sink, numbers(3))
    execute(
        postgres_schema,
        "CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION "
        "USING ERRCODE = 'disk_full', MESSAGE = 'could not extend file', DETAIL = NEW.mark; END $$",
    )
    execute(
        postgres_schema,
        "CREATE TRIGGER full_disk BEFORE INSERT ON postings_products_marks FOR EACH ROW EXECUTE FUNCTION full_disk()",
    )
    with pytest.raises(SinkError, match="failed: could not extend file") as caught:
        put(sink, numbers(2, products=(("private",),)))
    assert "private" not in str(caught.value)
    assert held(sink) == same(numbers(3))


@pytest.mark.postgres
@pytest.mark.parametrize("when", ["batch", "commit"])
def test_a_database_that_goes_away(postgres_schema: str, opened: Callable[[str], Sink], when: str) -> None:
    sink = opened(postgres_schema)
    put(sink, numbers(3))

    def away(*_: object) -> None:
        execute(
            postgres_schema,
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE pid <> pg_backend_pid() AND datname = current_database()",
        )

    def rows() -> Any:
        yield batch(numbers(2, status="sent"), "shop", PART)
        if when == "batch":
            away()
        yield batch(numbers(2, "q"), "shop", PART)

    with pytest.raises(SinkError, match="failed: "):
        sink.publish(Part("shop", STREAM, PART), Target(tables=TABLES), rows(), away if when == "commit" else None)
    assert held(sink) == same(numbers(3))
    put(sink, numbers(2, status="sent"))
    assert held(sink) == same(numbers(2, status="sent"))


def test_a_place_that_cannot_be_written(where: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    wrong = where.replace(str(tmp_path), str(tmp_path / "file")).replace("postgresql://ozon@", "postgresql://x:secret@")
    wrong = wrong.replace("/postgres?", "/nowhere?")
    sink = open_sink(wrong)
    with pytest.raises(SinkError) as caught:
        put(sink, numbers(1))
    assert "failed: " in str(caught.value)
    assert "secret" not in str(caught.value)
    sink.close()


@contextmanager
def held_by_another(where: str, tmp_path: Path) -> Iterator[None]:
    """Another program is in the middle of a publish, or has a file open."""
    with ExitStack() as stack:
        kind, _, file = where.partition(":")
        if kind == "parquet":
            stack.enter_context(locked(tmp_path / "tables" / "_manifests" / "postings" / "shop"))
        elif kind == "sqlite":
            file_connection = sqlite3.connect(file, isolation_level=None)
            stack.callback(file_connection.close)
            file_connection.execute("BEGIN IMMEDIATE")
        elif kind == "duckdb":
            program = f"import duckdb; duck = duckdb.connect({file!r}); print('open', flush=True); input()"
            process = stack.enter_context(
                subprocess.Popen([sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
            )
            assert process.stdout
            assert process.stdout.readline() == b"open\n"
            stack.callback(process.kill)
        else:
            engine = sa.create_engine(f"postgresql+psycopg:{file}", poolclass=sa.NullPool)
            connection = stack.enter_context(engine.connect())
            connection.exec_driver_sql("LOCK TABLE postings")
        yield


def test_a_place_that_is_busy_for_too_long(
    where: str, tmp_path: Path, opened: Callable[[str], Sink], monkeypatch: pytest.MonkeyPatch
) -> None:
    put(opened(where), numbers(3))
    for module in ("folders", "sqlite", "duck", "postgres"):
        monkeypatch.setattr(f"ozon.extract.sinks.{module}.PATIENCE", 0.2)
    sink = opened(where)
    with held_by_another(where, tmp_path), pytest.raises(SinkError, match=r"lock|Another program"):
        put(sink, numbers(1))
    put(sink, numbers(2))
    assert held(sink) == same(numbers(2))


@pytest.mark.parametrize("folder", ["tables", "lock", "Could not set lock on file"])
def test_a_file_that_is_no_database_is_not_waited_for(
    folder: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / folder / "shop.duckdb"
    file.parent.mkdir()
    file.write_bytes(b"something else" * 1000)
    monkeypatch.setattr("ozon.extract.sinks.duck.PATIENCE", 0)
    with pytest.raises(SinkError, match=r"shop.duckdb failed: .*not a valid DuckDB"):
        put(open_sink(f"duckdb:{file}"), numbers(1))


def test_a_place_that_is_busy_for_a_moment(where: str, tmp_path: Path, opened: Callable[[str], Sink]) -> None:
    put(opened(where), numbers(3))
    begun, release = Event(), Event()

    def hold() -> None:
        with held_by_another(where, tmp_path):
            begun.set()
            release.wait(60)

    other, sink = Thread(target=hold), opened(where)
    other.start()
    assert begun.wait(60)
    publish = Thread(target=put, args=(sink, numbers(2)))
    publish.start()
    publish.join(0.3)
    assert publish.is_alive()
    release.set()
    publish.join(60)
    other.join(60)
    assert held(sink) == same(numbers(2))


@pytest.mark.parametrize("kind", ["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
@pytest.mark.parametrize("fails", [True, False])
def test_rows_and_what_the_caller_writes_are_one_transaction(
    request: pytest.FixtureRequest, tmp_path: Path, opened: Callable[[str], Sink], kind: str, fails: bool
) -> None:
    where = f"sqlite:{tmp_path}/tables.db" if kind == "sqlite" else request.getfixturevalue("postgres_schema")
    sink = opened(where)
    put(sink, numbers(3))
    before = content(sink)
    execute(where, "CREATE TABLE status (rows INTEGER)")

    def commit(connection: sa.Connection, published: Any) -> None:
        count = published.rows["postings"]
        connection.execute(sa.text("INSERT INTO status VALUES (:rows)"), {"rows": count})
        if fails:
            raise LookupError("lease lost")

    if fails:
        with pytest.raises(LookupError):
            put(sink, numbers(2), commit=commit)
        assert content(sink) == before
    else:
        put(sink, numbers(2), commit=commit)
        assert held(sink) == same(numbers(2))
    assert execute(where, "SELECT * FROM status") == ([] if fails else [(2,)])


NUL = "a\0b\0"


def test_texts_with_nul_characters(sink: Sink, where: str) -> None:
    rows = [Row("p", status=NUL, products=((NUL, "m"),)), Row("q" + NUL), Row("r")]
    for _ in range(2):
        done = put(sink, rows)
        assert (done.removed, done.kept) == ([], [])
    made = content(sink)
    if where.startswith("postgresql"):
        assert [(row["number"], row["status"], row["_rest"]) for row in made["postings"]] == [
            ("p", "ab", '{"status": "a\\u0000b\\u0000"}'),
            ("qab", "new", '{"number": "qa\\u0000b\\u0000"}'),
            ("r", "new", None),
        ]
        assert [row["mark"] for row in made["postings_products_marks"]][:2] == ["ab", "m"]
    else:
        assert [(row["number"], row["status"]) for row in made["postings"]] == [
            ("p", NUL),
            ("q" + NUL, "new"),
            ("r", "new"),
        ]


@pytest.mark.postgres
def test_lists_with_nul_characters(postgres_schema: str, opened: Callable[[str], Sink]) -> None:
    kind = pa.list_(pa.string())
    table = Table("postings", pa.schema([*TABLES[0].schema, ("tags", kind)]), ("number",))
    rows = batch(numbers(3), "shop", PART)["postings"]
    rows = rows.append_column(pa.field("tags", kind), pa.array([["a", "\0b", None], None, ["c"]], kind))
    sink = opened(postgres_schema)
    sink.publish(Part("shop", STREAM, PART), Target(tables=[table]), [{"postings": rows}])
    made = sink.read("postings")
    assert made["tags"].to_pylist() == [["a", "b", None], None, ["c"]]
    assert made["_rest"].to_pylist() == ['{"tags": ["a", "\\u0000b", null]}', None, None]


@pytest.mark.postgres
@pytest.mark.parametrize(
    ("rest", "expected"),
    [
        (None, '{"a.status": "\\u0000"}'),
        ("{}", '{"a.status": "\\u0000"}'),
        ('{"x": 1.000000000000000000001} ', '{"x": 1.000000000000000000001, "a.status": "\\u0000"}'),
    ],
)
def test_originals_join_what_the_rest_has(
    postgres_schema: str, opened: Callable[[str], Sink], rest: str | None, expected: str
) -> None:
    made = batch([Row("p", status="\0")], "shop", PART)
    table = TABLES[0]
    schema = table.schema.set(
        table.schema.get_field_index("status"), table.schema.field("status").with_metadata({"path": "a.status"})
    )
    rows = made["postings"].drop_columns("_rest")
    rows = rows.append_column("_rest", [[rest]]).cast(schema)
    sink = opened(postgres_schema)
    target = Target(tables=[table._replace(schema=schema)])
    sink.publish(Part("shop", STREAM, PART), target, [{"postings": rows}])
    assert sink.read("postings")["_rest"].to_pylist() == [expected]


@pytest.mark.parametrize("kind", ["duckdb:{}/tables.duckdb", "sqlite:{}/tables.db"])
def test_a_file_of_something_else(kind: str, tmp_path: Path, opened: Callable[[str], Sink]) -> None:
    where = kind.format(tmp_path)
    file = Path(where.partition(":")[2])
    file.write_bytes(b"This is no database. " * 1000)
    with pytest.raises(SinkError, match="failed: "):
        put(opened(where), numbers(1))
    assert file.read_bytes().startswith(b"This is no database. This")


@pytest.mark.parametrize("kind", ["duckdb", pytest.param("postgres", marks=pytest.mark.postgres)])
def test_a_read_that_fails_leaves_the_next_ones_alone(
    request: pytest.FixtureRequest, tmp_path: Path, opened: Callable[[str], Sink], kind: str
) -> None:
    where = f"duckdb:{tmp_path}/tables" if kind == "duckdb" else request.getfixturevalue("postgres_schema")
    sink = opened(where)
    put(sink, numbers(2))
    names = TABLES[1].schema.names
    execute(where, "ALTER TABLE postings_products RENAME TO moved")
    failing = "CAST(shop AS bigint) AS sku"  # a shop is no number
    columns = ", ".join(failing if name == "sku" else name for name in names)
    execute(where, f"CREATE VIEW postings_products AS SELECT {columns} FROM moved")
    with sink.opened():
        for _ in range(2):
            with pytest.raises(SinkError, match="failed"):
                sink.read("postings_products", "shop")
            assert sink.read("postings", "shop").num_rows == 2
            assert sink.parts("postings") == [("shop", "2026-11-01")]
