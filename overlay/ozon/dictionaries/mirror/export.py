"""Writing dictionaries to files: row by row, to a file beside, which takes the name when it is whole."""

from __future__ import annotations

import csv
import json
import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

from ozon_generated.errors import ArgumentError

#: The columns of an export and whether they hold numbers. Times are texts as of ISO 8601, in UTC.
COLUMNS = {
    "attribute_id": True,
    "description_category_id": True,
    "type_id": True,
    "language": False,
    "value_id": True,
    "value": False,
    "info": False,
    "picture": False,
    "first_seen": False,
    "vanished": False,
}
#: Rows that a Parquet file gets at a time.
_GROUP = 20_000

ExportRow = tuple[Any, ...]
Writer = Callable[[Path, Iterator[ExportRow]], int]


def export(path: Path, rows: Iterator[ExportRow]) -> int:
    """Write rows to a file of the kind that its name says; the number of rows.

    Raises:
        ArgumentError: the name ends in no known way, or pyarrow is missing. Nothing was written.
    """
    writer = _WRITERS.get(path.suffix.lower())
    if writer is None:
        raise ArgumentError(f"Name the file {', '.join(f'*{one}' for one in _WRITERS)}, not {path.name}.")
    if writer is _parquet:
        _pyarrow()
    with _replacing(path) as beside:
        return writer(beside, rows)


@contextmanager
def _replacing(path: Path) -> Iterator[Path]:
    """A new file that becomes this one if all goes well, and is removed if not."""
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    os.close(handle)
    beside = Path(name)
    try:
        yield beside
        with beside.open("rb+") as file:
            os.fsync(file.fileno())
        beside.chmod(0o666 & ~_umask())
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def _umask() -> int:
    mask = os.umask(0o022)
    os.umask(mask)
    return mask


def _csv(path: Path, rows: Iterator[ExportRow]) -> int:
    count = 0
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        for row in rows:
            count += 1
            writer.writerow(row)
    return count


def _lines(path: Path, rows: Iterator[ExportRow]) -> int:
    count = 0
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for row in rows:
            count += 1
            file.write(json.dumps(dict(zip(COLUMNS, row)), ensure_ascii=False) + "\n")
    return count


def _parquet(path: Path, rows: Iterator[ExportRow]) -> int:
    arrow = _pyarrow()
    kinds = [(name, arrow.int64() if number else arrow.string()) for name, number in COLUMNS.items()]
    schema, count = arrow.schema(kinds), 0
    with import_module("pyarrow.parquet").ParquetWriter(path, schema) as writer:
        for group in _groups(rows):
            columns = [arrow.array(column, kind) for column, (_, kind) in zip(zip(*group), kinds)]
            writer.write_table(arrow.Table.from_arrays(columns, schema=schema))
            count += len(group)
    return count


def _groups(rows: Iterator[ExportRow]) -> Iterator[list[ExportRow]]:
    group: list[ExportRow] = []
    for row in rows:
        group.append(row)
        if len(group) == _GROUP:
            yield group
            group = []
    if group:
        yield group


def _pyarrow() -> Any:
    try:
        return import_module("pyarrow")
    except ModuleNotFoundError:
        raise ArgumentError("Parquet files need pyarrow: pip install 'ozon-client[parquet]'.") from None


_WRITERS: dict[str, Writer] = {".csv": _csv, ".jsonl": _lines, ".parquet": _parquet}
