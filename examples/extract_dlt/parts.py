"""The parts in a folder of Parquet files: which have changed, and their rows."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, MutableMapping
from pathlib import Path
from typing import Any

import pyarrow as pa
from pyarrow import parquet

#: Column that tells dlt to delete the rows of a part, without putting any in their place.
GONE = "_gone"
#: Columns that identify a part.
PART = ("shop", "_part")


def tables(folder: Path) -> dict[str, dict[str, Path]]:
    """The manifests of each table, by part. Raises ``FileNotFoundError`` if the folder has no extracted tables."""
    found: dict[str, dict[str, Path]] = {}
    if not (folder / "_manifests").is_dir():
        raise FileNotFoundError(f"{folder} has no extracted tables: fill it with 'ozon extract run --to {folder}'")
    for path in sorted((folder / "_manifests").glob("*/*/[!.]*.json")):
        manifest = json.loads(path.read_bytes())
        for table in manifest["tables"]:
            found.setdefault(table, {})[json.dumps([manifest["shop"], manifest["part"]])] = path
    return found


def changed(folder: Path, table: str, parts: Mapping[str, Path], known: MutableMapping[str, Any]) -> Iterator[pa.Table]:
    """The rows of the parts that have changed since the last call, or a row that says that a part has none any more.

    Args:
        folder: the folder.
        table: name of the table.
        parts: its manifests, by part.
        known: for each part when it changed that the warehouse has, and how many rows that had; updated.
    """
    for part in sorted({*parts, *known}):
        path, (last, rows) = parts.get(part), known.get(part, (None, 0))
        at = path.stat().st_mtime_ns if path else None  # a manifest is rewritten whenever its part changes
        if last == at:
            continue
        entry = json.loads(path.read_bytes())["tables"][table] if path else {"rows": 0}
        if entry["rows"]:
            yield _rows(folder / str(entry["file"]))
        elif rows:
            yield _gone(*json.loads(part))
        if at is None:
            del known[part]
        else:
            known[part] = at, entry["rows"]


def _rows(file: Path) -> pa.Table:
    rows = parquet.ParquetFile(file).read()
    for number, field in enumerate(rows.schema):
        if pa.types.is_list(field.type):  # no warehouse has all kinds of lists
            texts = [None if value is None else json.dumps(value, default=str) for value in rows[number].to_pylist()]
            rows = rows.set_column(number, field.name, pa.array(texts, pa.string()))
    return _strict(rows.append_column(GONE, pa.array([False] * len(rows))))


def _gone(shop: str, part: str) -> pa.Table:
    return _strict(pa.table({PART[0]: [shop], PART[1]: [part], GONE: [True]}))


def _strict(rows: pa.Table) -> pa.Table:
    """The rows with the columns that dlt relies on as columns without null."""
    fields = [field.with_nullable(field.name not in (*PART, GONE)) for field in rows.schema]
    return rows.cast(pa.schema(fields))
