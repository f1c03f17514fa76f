"""Writes dictionaries to files: row by row, to a temporary file that is renamed when complete."""

from __future__ import annotations

import codecs
import csv
import json
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from importlib import import_module
from itertools import count, islice
from pathlib import Path
from typing import IO

from ozon_generated.errors import ArgumentError

from ...files.replacing import replacing
from .types import DictionaryKey, Value

#: The columns of an export; the ids are numbers, all else is text. Times are ISO 8601 in UTC.
COLUMNS = (*DictionaryKey._fields, *Value._fields)
#: Rows per write to a Parquet file.
_GROUP = 20_000

Rows = Iterator[tuple[object, ...]]


def export(path: Path, values: Iterable[tuple[DictionaryKey, Value]]) -> int:
    """Write values in the format of the suffix. Returns the number of rows.

    Raises:
        ArgumentError: the suffix is unknown, or pyarrow is missing. Nothing was written.
    """
    write = _WRITERS.get(path.suffix.lower())
    if write is None:
        raise ArgumentError(f"Name the file {', '.join(f'*{one}' for one in _WRITERS)}, not {path.name}.")
    number = count()
    with replacing(path) as file:
        write(file, ((*key, *map(_shown, value)) for (key, value), _ in zip(values, number)))
    return next(number)


def _shown(value: object) -> object:
    return value.isoformat(timespec="seconds") if isinstance(value, datetime) else value


def _csv(file: IO[bytes], rows: Rows) -> None:
    writer = csv.writer(codecs.getwriter("utf-8")(file))
    writer.writerow(COLUMNS)
    writer.writerows(rows)


def _lines(file: IO[bytes], rows: Rows) -> None:
    file.writelines(json.dumps(dict(zip(COLUMNS, row)), ensure_ascii=False).encode() + b"\n" for row in rows)


def _parquet(file: IO[bytes], rows: Rows) -> None:
    try:
        arrow = import_module("pyarrow")
    except ModuleNotFoundError:
        raise ArgumentError("Parquet files need pyarrow: pip install 'ozon-client[parquet]'.") from None
    schema = arrow.schema([(name, arrow.int64() if name.endswith("_id") else arrow.string()) for name in COLUMNS])
    with import_module("pyarrow.parquet").ParquetWriter(file, schema) as writer:
        while group := list(islice(rows, _GROUP)):
            writer.write_table(arrow.table(dict(zip(COLUMNS, zip(*group))), schema=schema))


_WRITERS: dict[str, Callable[[IO[bytes], Rows], None]] = {".csv": _csv, ".jsonl": _lines, ".parquet": _parquet}
