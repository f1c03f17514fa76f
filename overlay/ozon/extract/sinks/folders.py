"""Folders of Parquet files: names, locks, and several files that are replaced together."""

from __future__ import annotations

import json
import os
import re
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from ..tables import LOAD, PART, SHOP

#: Seconds that a publish waits for another process's publish of the same stream and shop.
PATIENCE = 60
#: Rows of a row group. Groups do not depend on the batches, so equal rows are equal bytes.
GROUP = 8192
#: Columns that repeat have a dictionary of their values. zstd alone makes others smaller, in two thirds of the time.
_OPTIONS: Mapping[str, Any] = {
    "version": "2.6",
    "compression": "zstd",
    "compression_level": 3,
    "use_dictionary": [SHOP, PART, LOAD],
}
_JOURNAL = ".journal"


def encoded(name: str) -> str:
    """A name as that of a file: what file systems or readers of partitions do not take is percent-encoded."""
    made = re.sub(r"[^\w .+@-]", lambda found: _percent(found[0]), name)
    return re.sub(r"^[. ]|[. ]$", lambda found: _percent(found[0]), made)


def _percent(character: str) -> str:
    return "".join(f"%{byte:02X}" for byte in character.encode())


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Keep other threads and processes out of a folder, made if missing. A killed process frees it."""
    folder.mkdir(parents=True, exist_ok=True)
    # a lock of SQLite works on every system, and waits
    with closing(sqlite3.connect(folder / ".lock", timeout=PATIENCE, isolation_level=None)) as connection:
        connection.execute("BEGIN EXCLUSIVE")
        yield


class Replacement:
    """Files that replace others together: after a crash, none or, after `recover`, all of them.

    The files are written under temporary names. A journal then lists them, and they are renamed; a journal that is
    there says that they have to be. Use it in a locked folder, which has the journal.
    """

    def __init__(self, root: Path, folder: Path) -> None:
        self.root, self.journal = root, folder / _JOURNAL
        self._files: dict[Path, Path] = {}

    def path(self, file: Path) -> Path:
        """Where to write what replaces a file. The writer has to flush it to the disk."""
        file.parent.mkdir(parents=True, exist_ok=True)
        self._files[file] = file.with_name(f".{file.name}.part")
        return self._files[file]

    def write(self, file: Path, content: str) -> None:
        """Replace a file by a text."""
        with self.path(file).open("wb") as made:
            made.write(content.encode())
            made.flush()
            os.fsync(made.fileno())

    def commit(self) -> None:
        """Rename all files."""
        pairs = [[str(one.relative_to(self.root)) for one in pair] for pair in self._files.items()]
        self.write(self.journal, json.dumps(pairs))
        self._files.pop(self.journal).replace(self.journal)
        _flush({self.journal.parent})
        recover(self.root, self.journal.parent)

    def discard(self) -> None:
        """Remove what was written, unless a journal says that it has to be put in place."""
        for part in () if self.journal.exists() else self._files.values():
            part.unlink(missing_ok=True)


def recover(root: Path, folder: Path) -> None:
    """Finish a replacement that was interrupted."""
    journal = folder / _JOURNAL
    if not journal.exists():
        return
    folders = {folder}
    for file, part in json.loads(journal.read_bytes()):
        folders.add((root / file).parent)
        if (root / part).exists():
            (root / part).replace(root / file)
    _flush(folders)
    journal.unlink()
    _flush({folder})


def _flush(folders: Iterable[Path]) -> None:
    """Write the entries of folders to the disk: renamed files are else lost with the power."""
    if os.name == "nt":  # has no such call, and needs none
        return
    for folder in folders:
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


class Writer:
    """Writes a Parquet file in row groups of `GROUP` rows."""

    def __init__(self, path: Path, schema: pa.Schema) -> None:
        self.rows, self.schema, self._waiting = 0, schema, [schema.empty_table()]
        self._file = path.open("wb")
        self._writer = pq.ParquetWriter(self._file, schema, **_OPTIONS)

    def write(self, rows: pa.Table) -> None:
        """Write rows with the columns of the schema."""
        self._waiting.append(rows)
        self.rows += rows.num_rows
        waiting = sum(one.num_rows for one in self._waiting)
        if waiting >= GROUP:
            self._flush(waiting // GROUP * GROUP)

    def _flush(self, count: int) -> None:
        whole = pa.concat_tables(self._waiting)
        for start in range(0, count, GROUP):  # in one piece, for pages of the file depend on pieces
            self._writer.write_table(whole.slice(start, min(GROUP, count - start)).combine_chunks())
        self._waiting = [whole.slice(count)]

    def finish(self) -> None:
        """Write what is left, and all of it to the disk."""
        self._flush(sum(one.num_rows for one in self._waiting))
        self._writer.close()
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()

    def discard(self) -> None:
        """Close the file, whose content does not matter."""
        self._writer.is_open = False  # else it writes its end when it is freed
        self._file.raw.close()  # without what waits to be written, which fails again on a full disk


def groups(path: Path, columns: Iterable[str], schema: pa.Schema) -> Iterator[pa.Table]:
    """The row groups of a file with these columns of a schema; those that the file lacks are null."""
    wanted = [schema.field(name) for name in columns]
    with pq.ParquetFile(path) as file:
        there = [field.name for field in wanted if field.name in file.schema_arrow.names]
        for number in range(file.num_row_groups):
            group = file.read_row_group(number, columns=there, use_threads=False)
            yield pa.table(
                [
                    group[field.name].cast(field.type) if field.name in there else pa.nulls(group.num_rows, field.type)
                    for field in wanted
                ],
                schema=pa.schema(wanted),
            )
