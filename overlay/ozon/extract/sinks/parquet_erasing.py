"""Erases rows of Parquet files."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.parquet as pq

from ..arrow import compute
from .erasing import columns_of
from .folders import Replacement, Writer, encoded, groups, locked, recover
from .guard import found
from .stored import Stored

if TYPE_CHECKING:
    from .parquet import ParquetSink


def tables(sink: ParquetSink) -> dict[str, Stored]:
    """All tables, by name in their stream."""
    folder = sink.folder / "_tables"
    if not folder.is_dir():
        return {}
    with locked(folder):
        recover(sink.folder, folder)
        made = [Stored.read(path.read_text("utf-8")) for path in sorted(folder.glob("[!.]*.json"))]
    return {stored.table: stored for stored in made}


def parts(sink: ParquetSink, stored: Stored, shop: str | None) -> Iterator[tuple[str, str]]:
    """Shop and name of the parts of a table that have rows."""
    for folder in _manifests(sink, stored.stream, shop):
        with locked(folder):
            recover(sink.folder, folder)
            for entry in _entries(folder):
                if entry["tables"].get(stored.table, {}).get("rows"):
                    yield entry["shop"], entry["part"]


def erase(sink: ParquetSink, stored: Stored, shop: str, keys: pa.Table, cleared: Sequence[str]) -> int:
    """Set columns of some rows to null, see `Sink.erase`."""
    columns = columns_of(stored, cleared)
    keys = keys.cast(pa.schema([stored.schema.field(name) for name in keys.column_names]))
    count = 0
    for folder in _manifests(sink, stored.stream, shop) if columns and keys.num_rows else ():
        with locked(folder):
            recover(sink.folder, folder)
            new = Replacement(sink.folder, folder)
            try:
                for entry in _entries(folder):
                    if stored.table in entry["tables"]:
                        count += _erase(sink.folder / entry["tables"][stored.table]["file"], new, stored, keys, columns)
                if count:
                    new.commit()
            finally:
                new.discard()
    return count


def _erase(file: Path, new: Replacement, stored: Stored, keys: pa.Table, columns: Sequence[str]) -> int:
    """Rewrite a file if it has rows to change. Returns their number."""
    names = list(dict.fromkeys((*keys.column_names, *columns)))
    if not any(compute.any(_chosen(rows, keys, columns)).as_py() for rows in groups(file, names, stored.schema)):
        return 0
    count, writer = 0, Writer(new.path(file), stored.schema)
    for rows in groups(file, stored.schema.names, stored.schema):
        chosen = _chosen(rows, keys, columns)
        count += compute.sum(chosen).as_py() or 0
        for name in columns:
            number, field = rows.schema.get_field_index(name), rows.schema.field(name)
            rows = rows.set_column(number, field, compute.if_else(chosen, pa.scalar(None, field.type), rows[name]))
        writer.write(rows)
    writer.finish()
    return count


def _chosen(rows: pa.Table, keys: pa.Table, columns: Sequence[str]) -> Any:
    """A mask of the rows with these keys and a value in one of the columns."""
    there = compute.is_valid(rows[columns[0]])
    for name in columns[1:]:
        there = compute.or_(there, compute.is_valid(rows[name]))
    return compute.and_(found(rows, keys.column_names, keys), there)


def drop(sink: ParquetSink, shop: str) -> int:
    """Delete all files of a shop. Returns their rows."""
    count = 0
    described = tables(sink)
    for stream in sorted({stored.stream for stored in described.values()}):
        folder = sink.manifests(stream, shop)
        own = [stored for stored in described.values() if stored.stream == stream]
        places = [sink.folder / encoded(stored.table) / f"shop-{encoded(shop)}" for stored in own]
        if not folder.is_dir() and not any(place.is_dir() for place in places):
            continue
        with locked(folder):
            recover(sink.folder, folder)
            for manifest in folder.glob("*.json"):
                manifest.unlink()
            for place in [one for one in places if one.is_dir()]:
                count += sum(pq.read_metadata(file).num_rows for file in place.glob("part-*/data.parquet"))
                shutil.rmtree(place)
        shutil.rmtree(folder)
    return count


def scrub(sink: ParquetSink) -> None:
    """Delete what interrupted publishes left."""
    for stored in tables(sink).values():
        for folder in _manifests(sink, stored.stream, None):
            with locked(folder):
                recover(sink.folder, folder)
                for left in (sink.folder / encoded(stored.table) / f"shop-{folder.name}").glob("part-*/.*.part"):
                    left.unlink()


def _manifests(sink: ParquetSink, stream: str, shop: str | None) -> list[Path]:
    """Folders with the manifests of a stream: of one shop, or all."""
    if shop is not None:
        folder = sink.manifests(stream, shop)
        return [folder] if folder.is_dir() else []
    return sorted(one for one in (sink.folder / "_manifests" / encoded(stream)).glob("*/") if one.is_dir())


def _entries(folder: Path) -> Iterator[dict[str, Any]]:
    for path in sorted(folder.glob("[!.]*.json")):
        yield json.loads(path.read_bytes())
