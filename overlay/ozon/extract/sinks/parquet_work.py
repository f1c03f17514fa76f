"""One publish into Parquet files."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from ..arrow import compute
from ..tables import LOAD, Part, Published, Table, Target
from .folders import GROUP, Replacement, Writer, groups
from .guard import Vanished, found
from .publishing import rooted
from .stored import Stored

if TYPE_CHECKING:
    from .parquet import ParquetSink

Manifest = dict[str, Any]


class ParquetWork:
    """A publish into a folder: new files, which replace the old ones together at the end."""

    def __init__(self, sink: ParquetSink, part: Part, target: Target, tables: Mapping[str, Stored]) -> None:
        self.sink, self.part, self.target, self.tables = sink, part, target, tables
        self.root = target.tables[0]
        self.load = target.load
        self.files = Replacement(sink.folder, sink.manifests(part.stream, part.shop))
        self.manifest = sink.manifest(part)
        #: Keys of rows that stay in another part, and those of rows that come to this one, by their part.
        self.staying, self.coming = self._neighbours()
        self.new = [self.staying.slice(0, 0)]
        self.writers: dict[str, Writer] = {}
        self.open: list[Writer] = []

    def begin(self) -> None:
        """Open the new files."""
        self.writers = self._writers(self.part)

    def cleaned(self, rows: pa.Table) -> pa.Table:
        """Parquet accepts all rows."""
        return rows

    def rows(self, columns: Sequence[str]) -> pa.Table:
        """These columns of the rows that the part has."""
        return self._columns(self.manifest, columns)

    def add(self, batch: Mapping[str, pa.Table]) -> None:
        """Add rows and their children."""
        rows = batch[self.root.name]
        if rows.num_rows and self.load is None:
            self.load = rows[LOAD][0].as_py()
        if self.staying.num_rows:
            batch = {
                table.name: _chosen(batch[table.name], rooted(table, self.root), self.staying, False)
                for table in self.target.tables
            }
        if self.coming:
            self.new.append(batch[self.root.name].select(list(self.root.key)))
        for name, table in batch.items():
            self.writers[name].write(_whole(table, self.tables[name]))

    def finish(self, gone: Vanished) -> dict[str, int]:
        """Write the rows that are kept, and other parts without those that came to this one."""
        kept = _chosen(gone.kept, self.root.key, self.staying, False)
        for start in range(0, kept.num_rows, GROUP):
            keys = kept.slice(start, GROUP)
            for table in self.target.tables:
                writer, order = self.writers[table.name], self.tables[table.name].keys
                rows = [writer.schema.empty_table(), *self._old(self.manifest, table, keys, True)]
                writer.write(pa.concat_tables(rows).sort_by([(name, "ascending") for name in order]))
        new = pa.concat_tables(self.new)
        for name, keys in self.coming.items():
            moved = _chosen(keys, self.root.key, new, True)
            if moved.num_rows:
                self._shrink(self.part._replace(name=name), moved)
        return {name: writer.rows for name, writer in self.writers.items()}

    def commit(self, published: Published) -> None:
        """Put the files in place, and the manifest."""
        removed: list[Any] = [*published.removed]
        if self.manifest and self.load is not None and self.manifest["load"] == self.load:
            removed = self.manifest["removed"] + removed  # the same load, interrupted before its status was written
        made: Manifest = {"shop": self.part.shop, "stream": self.part.stream, "part": self.part.name}
        made |= {"load": self.load, "complete": self.target.complete, "tables": (self.manifest or {}).get("tables", {})}
        self._end(self.part, self.writers, {**made, "removed": removed, "kept": published.kept})
        self.files.commit()

    def discard(self) -> None:
        """Remove what was not put in place."""
        for writer in self.open:
            writer.discard()
        self.files.discard()

    def _neighbours(self) -> tuple[pa.Table, dict[str, pa.Table]]:
        target, own = self.target, self.part.name
        names = (
            self.sink.part_names(self.part)
            if target.moving
            else [name for name in (target.before, target.after) if name]
        )
        keys = {name: self._keys(name) for name in names} if target.shared else {}
        stay = {name for name in keys if (name > own if target.moving else name < own)}
        staying = [self._columns(None, self.root.key), *(keys[name] for name in sorted(stay))]
        coming = {name: found for name, found in keys.items() if name not in stay and found.num_rows}
        return pa.concat_tables(staying), coming

    def _keys(self, name: str) -> pa.Table:
        """Keys of the rows of another part."""
        return self._columns(self.sink.manifest(self.part._replace(name=name)), self.root.key)

    def _columns(self, manifest: Manifest | None, columns: Sequence[str]) -> pa.Table:
        stored = self.tables[self.root.name]
        there = [stored.column(self.root.schema.field(name)) for name in columns]
        names = [column.name for column in there]
        schema = pa.schema([(column.name, column.type) for column in there])
        rows = [schema.empty_table(), *self._groups(manifest, self.root, names)]
        return pa.concat_tables(rows).rename_columns(list(columns))

    def _groups(self, manifest: Manifest | None, table: Table, columns: Sequence[str]) -> Iterator[pa.Table]:
        entry = (manifest or {}).get("tables", {}).get(table.name)
        if entry:
            yield from groups(self.sink.folder / entry["file"], columns, self.tables[table.name].schema)

    def _old(self, manifest: Manifest | None, table: Table, keys: pa.Table, wanted: bool) -> Iterator[pa.Table]:
        """Rows of a table that belong to these rows, or do not."""
        stored = self.tables[table.name]
        of_root = stored.keys[: len(self.root.key)]
        for rows in self._groups(manifest, table, stored.schema.names):
            yield _chosen(rows, of_root, keys, wanted)

    def _shrink(self, part: Part, keys: pa.Table) -> None:
        """Write a part again, without these rows."""
        manifest = self.sink.manifest(part)
        assert manifest is not None  # the keys were read from it
        writers = self._writers(part)
        for table in self.target.tables:
            for rows in self._old(manifest, table, keys, False):
                writers[table.name].write(rows)
        self._end(part, writers, manifest)

    def _writers(self, part: Part) -> dict[str, Writer]:
        made = {}
        for table in self.target.tables:
            path = self.files.path(self.sink.data(table.name, part))
            made[table.name] = Writer(path, self.tables[table.name].schema)
            self.open.append(made[table.name])
        return made

    def _end(self, part: Part, writers: Mapping[str, Writer], manifest: Manifest) -> None:
        """Finish the files of a part and write its manifest."""
        tables = dict(manifest["tables"])
        for table in self.target.tables:
            writer = writers[table.name]
            writer.finish()
            file = self.sink.data(table.name, part).relative_to(self.sink.folder).as_posix()
            tables[table.name] = {"file": file, "rows": writer.rows, "key": list(table.key)}
        text = json.dumps({**manifest, "tables": tables}, ensure_ascii=False, indent=1, default=str)
        self.files.write(self.sink.manifest_path(part), text)


def _chosen(rows: pa.Table, key: Sequence[str], keys: pa.Table, wanted: bool) -> pa.Table:
    """The rows whose key is one of these, or is not."""
    if not keys.num_rows:
        return rows.slice(0, 0) if wanted else rows
    mask = found(rows, key, keys)
    return rows.filter(mask if wanted else compute.invert(mask))


def _whole(rows: pa.Table, stored: Stored) -> pa.Table:
    """Rows with all columns that the table ever had."""
    made = stored.aligned(rows)
    there = {*made.column_names}
    for column in (one for one in stored.columns if one.name not in there):
        made = made.append_column(column.name, pa.nulls(rows.num_rows, column.type))
    return made.select([column.name for column in stored.columns])
