"""Parquet files: where they are, that equal rows are equal bytes, and crashes at each step."""

from __future__ import annotations

import itertools
import json
import os
import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from pyarrow import dataset

from ozon.extract.sinks import SinkError, folders
from ozon.extract.sinks.parquet import ParquetSink
from ozon.extract.tables import Part, Target
from tests.extract.sinks.support import NAMES, STREAM, TABLES, Row, batch, content, held, numbers, put, same

PART, NEXT = "2026-11-01", "2026-11-02"
DAYS: dict[str, Any] = {"guarded": True, "day": "created"}
FIRST: dict[str, Any] = {"shared": True, "after": NEXT, **DAYS}
SECOND: dict[str, Any] = {"shared": True, "before": PART, **DAYS}


def files(folder: Path) -> dict[str, bytes]:
    """All files but those for locking."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != ".lock"
    }


def test_where_the_files_are(tmp_path: Path) -> None:
    put(ParquetSink(tmp_path), numbers(2), shop="Лавка/1", load="load7")
    assert [*files(tmp_path)] == [
        *("_manifests/postings/Лавка%2F1/2026-11-01.json",),
        *(f"_tables/{name}.json" for name in NAMES),
        *(f"{name}/shop-Лавка%2F1/part-2026-11-01/data.parquet" for name in NAMES),
    ]
    manifest = json.loads((tmp_path / "_manifests/postings/Лавка%2F1/2026-11-01.json").read_bytes())
    assert manifest == {
        "shop": "Лавка/1",
        "stream": "postings",
        "part": "2026-11-01",
        "load": "load7",
        "complete": True,
        "tables": {
            name: {"file": f"{name}/shop-Лавка%2F1/part-2026-11-01/data.parquet", "rows": rows, "key": key}
            for name, rows, key in zip(
                NAMES, (2, 4, 4), (["number"], ["number", "_index"], ["number", "products_index", "_index"])
            )
        },
        "removed": [],
        "kept": [],
    }


SHOPS = ("one", "_x", ".y", "a=b", "Лавка/1")


def read_duckdb(folder: Path, more: str) -> pa.Table:
    with duckdb.connect() as database:
        rows = database.sql(f"FROM read_parquet('{folder}/**/*.parquet'{more})")
        assert rows is not None
        return rows.to_arrow_table()


READERS: dict[str, Callable[[Path], pa.Table]] = {
    "pyarrow": pq.read_table,
    "pyarrow.dataset": lambda folder: dataset.dataset(folder, format="parquet", partitioning="hive").to_table(),
    "duckdb": partial(read_duckdb, more=""),
    "duckdb, hive": partial(read_duckdb, more=", hive_partitioning=true"),
    "duckdb, not hive": partial(read_duckdb, more=", hive_partitioning=false"),
    "duckdb, by name": partial(read_duckdb, more=", union_by_name=true"),
}


@pytest.mark.parametrize("read", READERS.values(), ids=READERS)
def test_other_programs_read_the_folder_of_a_table(tmp_path: Path, read: Callable[[Path], pa.Table]) -> None:
    sink = ParquetSink(tmp_path)
    for shop in SHOPS:
        put(sink, numbers(2), shop=shop)
    put(sink, numbers(1, "n"), NEXT, shop="_x")
    put(sink, [], NEXT)
    made = read(tmp_path / "postings")
    assert made.column_names == TABLES[0].schema.names
    columns = made.select(["shop", "_part", "number"]).to_pydict().values()
    assert sorted(zip(*columns)) == sorted(
        [*((shop, PART, number) for shop in SHOPS for number in ("p0000", "p0001")), ("_x", NEXT, "n0000")]
    )


def test_an_empty_part_has_empty_files_with_the_schema(tmp_path: Path) -> None:
    sink = ParquetSink(tmp_path)
    put(sink, [], PART)
    for name in NAMES:
        made = pq.read_table(tmp_path / name / "shop-shop" / f"part-{PART}" / "data.parquet")
        assert (made.num_rows, made.schema) == (0, sink.read(name).schema)


@pytest.mark.parametrize("size", [1, 7, 64, 1000])
def test_equal_rows_are_equal_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: int) -> None:
    monkeypatch.setattr(folders, "GROUP", 16)
    one, other = tmp_path / "one", tmp_path / "other"
    put(ParquetSink(one), numbers(50), size=50)
    for rows in (numbers(10, "q"), [], numbers(50), numbers(50)):
        put(ParquetSink(other), rows, size=size)
    assert files(one) == {
        **files(other),
        "_manifests/postings/shop/2026-11-01.json": files(one)["_manifests/postings/shop/2026-11-01.json"],
    }
    assert pq.ParquetFile(one / "postings/shop-shop" / f"part-{PART}" / "data.parquet").num_row_groups == 4


def test_large_values_are_equal_bytes(tmp_path: Path) -> None:
    pick = random.Random(14)
    rows = [Row(f"{n:05}", status=pick.randbytes(500).hex(), products=()) for n in range(3000)]
    for size in (700, 3000):
        put(ParquetSink(tmp_path / f"{size}"), rows, size=size)
    assert files(tmp_path / "700") == files(tmp_path / "3000")


def test_kept_rows_are_in_order_whatever_happened_before(tmp_path: Path) -> None:
    one, other = ParquetSink(tmp_path / "one"), ParquetSink(tmp_path / "other")
    rows = [Row(number, day) for number, day in zip("hgfedcba", (1, 1, 2, 2, 3, 3, 4, 4))]
    for sink in (one, other):
        put(sink, rows, **DAYS)
    put(one, rows[:4], **DAYS)
    put(one, rows[:2], **DAYS)
    put(other, rows[:2], **DAYS)
    assert [
        row["number"]
        for row in pq.read_table(
            tmp_path / "one" / "postings" / "shop-shop" / f"part-{PART}" / "data.parquet"
        ).to_pylist()
    ] == [*"hgabcdef"]
    assert files(tmp_path / "one") == files(tmp_path / "other")


WINDOWS = {PART: [Row("a"), Row("m", status="first")], NEXT: [Row("m", status="second"), *numbers(3)]}


@pytest.mark.parametrize("order", [*itertools.permutations(WINDOWS), (NEXT, PART, NEXT, PART), (PART, PART, NEXT)])
def test_neighbours_are_equal_bytes_in_each_order(tmp_path: Path, order: tuple[str, ...]) -> None:
    expected, made = tmp_path / "expected", tmp_path / "made"
    for folder, names in ((expected, WINDOWS), (made, order)):
        for name in names:
            put(ParquetSink(folder), WINDOWS[name], name, **(FIRST if name == PART else SECOND))
    assert files(made) == files(expected)


class Stopped(BaseException):
    """The process stops here."""


@contextmanager
def stopping(monkeypatch: pytest.MonkeyPatch, after: int, killed: bool) -> Iterator[None]:
    """One call that makes writes lasting or files visible fails, or the process is killed, and does not tidy up."""
    left = itertools.count(after, -1)

    def counted(call: Any) -> Any:
        def made(*args: Any, **more: Any) -> Any:
            step = next(left)
            if killed and step <= 0:
                raise Stopped
            if step == 0:
                raise OSError(28, "No space left on device")
            return call(*args, **more)

        return made

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", counted(os.fsync))
        patch.setattr(Path, "replace", counted(Path.replace))
        patch.setattr(Path, "unlink", counted(Path.unlink))
        if killed:
            patch.setattr(folders.Replacement, "discard", lambda _: None)
        yield


@pytest.mark.parametrize("killed", [True, False])
@pytest.mark.parametrize("again", [PART, NEXT])
def test_a_crash_at_each_step(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, killed: bool, again: str) -> None:
    def prepared(name: str) -> ParquetSink:
        made = ParquetSink(tmp_path / name)
        put(made, numbers(3, "q"), PART, load="before", **FIRST)
        put(made, WINDOWS[NEXT], NEXT, **SECOND)
        return made

    def publish(sink: ParquetSink, name: str) -> None:
        put(sink, WINDOWS[name], name, **(FIRST if name == PART else SECOND))

    monkeypatch.setattr(os, "fsync", lambda _: None)  # takes most of the time; only its place counts
    undisturbed = prepared("undisturbed")
    shutil.copytree(undisturbed.folder, tmp_path / "prepared")
    before = content(undisturbed)
    publish(undisturbed, PART)
    after = content(undisturbed)
    publish(undisturbed, again)
    publish(undisturbed, PART)
    states = []
    for step in itertools.count():
        sink = ParquetSink(shutil.copytree(tmp_path / "prepared", tmp_path / f"step{step}"))
        try:
            with stopping(monkeypatch, step, killed):
                publish(sink, PART)
        except (Stopped, SinkError):
            states.append(content(ParquetSink(sink.folder)))
            publish(sink, again)
            publish(sink, PART)
            assert files(sink.folder) == files(undisturbed.folder)
        else:
            break
    assert states
    assert [state for state in states if state not in (before, after)] == []
    assert before in states
    assert after in states


def test_the_manifest_of_a_part_is_put_in_place_last(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sink, replaced, replace = ParquetSink(tmp_path), list[Path](), Path.replace
    put(sink, WINDOWS[NEXT], NEXT, **SECOND)

    def noted(self: Path, target: Path) -> Path:
        replaced.append(target)
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", noted)
    put(sink, WINDOWS[PART], PART, **FIRST)  # takes a row of the next part
    for name in (PART, NEXT):
        part = Part("shop", STREAM, name)
        files = [replaced.index(path) for path in (sink.data(table, part) for table in NAMES)]
        assert max(files) < replaced.index(sink.manifest_path(part))


def test_files_that_somebody_removed_are_missed(tmp_path: Path) -> None:
    sink = ParquetSink(tmp_path)
    put(sink, numbers(2), PART, **DAYS)
    (tmp_path / "postings_products" / "shop-shop" / f"part-{PART}" / "data.parquet").unlink()
    with pytest.raises(SinkError, match=r"data.parquet is missing, though .*2026-11-01.json names it"):
        put(sink, numbers(2), PART, **DAYS)
    with pytest.raises(SinkError, match="No such file"):
        sink.read("postings_products")
    (tmp_path / "_manifests" / "postings" / "shop" / f"{PART}.json").unlink()
    put(sink, numbers(2), PART, **DAYS)
    assert held(sink) == same(numbers(2))


def test_damaged_files_are_named(tmp_path: Path) -> None:
    sink = ParquetSink(tmp_path)
    put(sink, numbers(2), PART, **DAYS)
    path = tmp_path / "postings" / "shop-shop" / f"part-{PART}" / "data.parquet"
    path.write_bytes(path.read_bytes()[:-50])
    with pytest.raises(SinkError, match="failed: "):
        put(sink, numbers(2), PART, **DAYS)


def test_names_that_a_file_system_does_not_tell_apart(tmp_path: Path) -> None:
    sink = ParquetSink(tmp_path)
    put(sink, numbers(2), shop="Shop")
    folder = tmp_path / "_manifests" / "postings"
    (folder / "Shop").rename(folder / "shop")  # what a file system without upper case finds
    with pytest.raises(SinkError, match="does not tell its name from 'shop'"):
        put(sink, numbers(2), shop="shop")


def test_memory_of_a_part_is_that_of_a_batch(tmp_path: Path) -> None:
    """Rows are written while they come, and not collected."""
    sink = ParquetSink(tmp_path)
    sizes = []

    def batches() -> Any:
        for start in range(0, 5 * folders.GROUP, folders.GROUP):
            rows = [Row(f"{start + n:06}", products=()) for n in range(folders.GROUP)]
            yield batch(rows, "shop", PART, first=start)
            part = tmp_path / "postings" / "shop-shop" / f"part-{PART}" / ".data.parquet.part"
            sizes.append(part.stat().st_size)

    sink.publish(Part("shop", STREAM, PART), Target(tables=TABLES), batches())
    assert sizes == sorted(set(sizes))
