"""Parquet files: one for each table, shop and part."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager, nullcontext
from pathlib import Path
from typing import Any

import pyarrow as pa

from ..tables import Part, Published, Table, Target
from . import parquet_erasing
from .errors import ChangedError, SinkError
from .folders import Replacement, encoded, groups, locked, recover
from .parquet_work import ParquetWork
from .publishing import check, publish
from .stored import Stored, fitted

_LONGEST = 10_000


class ParquetSink:
    """A folder of Parquet files. See `Sink`.

    ``<table>/shop-<shop>/part-<part>/data.parquet`` has the rows. ``_manifests/<stream>/<shop>/<part>.json`` says
    which files belong to a part, ``_tables/<table>.json`` which columns a table has.
    """

    def __init__(self, folder: str | Path) -> None:
        self.folder = Path(folder).resolve()
        self.name = f"parquet://{folder}"

    def publish(
        self, part: Part, target: Target, batches: Iterable[Mapping[str, pa.Table]], commit: Any = None
    ) -> Published:
        """Replace or update the rows of a part: all files, or none. See `Sink.publish`."""
        check(part, target)
        with self._locked(part.stream, part.shop):
            with self.errors():
                work = ParquetWork(self, part, target, self._prepared(part, target))
            try:
                with self.errors():
                    work.begin()
                published = publish(part, target, batches, work, self.errors)
                with self.errors():
                    work.commit(published)
            finally:
                with self.errors():
                    work.discard()
        if commit:
            commit(None, published)
        return published

    def read(self, table: str, shop: str | None = None, part: str | None = None) -> pa.Table:
        """The rows of a table, ordered by shop, part (if parts do not share rows) and key.

        Raises:
            SinkError: there is no such table of ours, or files are missing or damaged.
        """
        with self.errors():
            stored = self._known(table)
            of_stream = self.folder / "_manifests" / encoded(stored.stream)
            shops = [encoded(shop)] if shop is not None else [one.name for one in of_stream.glob("*/")]
            made = [stored.schema.empty_table()]
            for name in shops:
                if (of_stream / name).is_dir():
                    made += self._read(stored, of_stream / name, part)
        return pa.concat_tables(made).sort_by([(name, "ascending") for name in stored.identity])

    def _read(self, stored: Stored, manifests: Path, part: str | None) -> Iterator[pa.Table]:
        with locked(manifests):
            recover(self.folder, manifests)
            for path in manifests.glob(f"{encoded(part)}.json" if part is not None else "[!.]*.json"):
                entry = json.loads(path.read_bytes())["tables"].get(stored.table)
                if entry:
                    yield from groups(self.folder / entry["file"], stored.schema.names, stored.schema)

    def opened(self) -> AbstractContextManager[None]:
        """Files are opened one by one. See `Sink.opened`."""
        return nullcontext()

    def tables(self) -> dict[str, Stored]:
        """All tables of ours. See `Sink.tables`."""
        with self.errors():
            return parquet_erasing.tables(self)

    def parts(self, table: str, shop: str | None = None) -> list[tuple[str, str]]:
        """The parts of a table that have rows. See `Sink.parts`."""
        with self.errors():
            return sorted(parquet_erasing.parts(self, self._known(table), shop))

    def erase(self, table: str, shop: str, keys: pa.Table, cleared: Sequence[str]) -> int:
        """Set columns of some rows to null: in all files of the shop, or in none. See `Sink.erase`."""
        with self.errors():
            return parquet_erasing.erase(self, self._known(table), shop, keys, cleared)

    def drop(self, shop: str) -> int:
        """Delete all rows of a shop, stream by stream. See `Sink.drop`."""
        with self.errors():
            return parquet_erasing.drop(self, shop)

    def scrub(self) -> None:
        """Delete the files that interrupted publishes left. See `Sink.scrub`."""
        with self.errors():
            parquet_erasing.scrub(self)

    def close(self) -> None:
        """It holds nothing."""

    def _known(self, table: str) -> Stored:
        stored = self.stored(table)
        if stored is None:
            raise SinkError(f"{self.name} has no table {table} of a stream.")
        return stored

    def stored(self, table: str) -> Stored | None:
        """A table as it was described; ``None`` if it is not ours."""
        path = self._description(table)
        return Stored.read(path.read_text("utf-8")) if path.exists() else None

    def manifests(self, stream: str, shop: str) -> Path:
        """The folder of the manifests of a stream of a shop."""
        return self.folder / "_manifests" / encoded(stream) / encoded(shop)

    def manifest_path(self, part: Part) -> Path:
        """Where the manifest of a part is."""
        return self.manifests(part.stream, part.shop) / f"{encoded(part.name)}.json"

    def part_names(self, part: Part) -> list[str]:
        """The names of the other parts of a stream of a shop."""
        files = self.manifests(part.stream, part.shop).glob("[!.]*.json")
        names = {json.loads(file.read_bytes())["part"] for file in files}
        return sorted(names - {part.name})

    def data(self, table: str, part: Part) -> Path:
        """Where the rows of a table are."""
        return (
            self.folder / encoded(table) / f"shop-{encoded(part.shop)}" / f"part-{encoded(part.name)}" / "data.parquet"
        )

    def manifest(self, part: Part) -> dict[str, Any] | None:
        """What the manifest of a part says; ``None`` if there is no such part."""
        path = self.manifest_path(part)
        if not path.exists():
            return None
        made: dict[str, Any] = json.loads(path.read_bytes())
        if (made["shop"], made["stream"], made["part"]) != part:
            raise ChangedError(
                f"{path} is of the shop {made['shop']!r}: this file system does not tell its name from {part.shop!r}. "
                "Publish one of them to another folder."
            )
        for entry in made["tables"].values():
            if not (self.folder / entry["file"]).exists():
                raise ChangedError(
                    f"{self.folder / entry['file']} is missing, though {path} names it. Remove both and load the "
                    "part again."
                )
        return made

    @contextmanager
    def errors(self) -> Iterator[None]:
        """Errors of files in the block become `SinkError`."""
        try:
            yield
        except (OSError, pa.ArrowException, sqlite3.Error, json.JSONDecodeError) as error:
            cause = str(error).rstrip(".")
            raise SinkError(f"{self.name} failed: {cause}.") from error

    @contextmanager
    def _locked(self, stream: str, shop: str) -> Iterator[None]:
        folder = self.manifests(stream, shop)
        with ExitStack() as stack:
            with self.errors():
                stack.enter_context(locked(folder))
                recover(self.folder, folder)
            yield

    def _prepared(self, part: Part, target: Target) -> dict[str, Stored]:
        tables = self.folder / "_tables"
        with locked(tables):
            recover(self.folder, tables)
            made = {table.name: self._fitted(table, part.stream, target.shared) for table in target.tables}
            changed = {name: stored for name, stored in made.items() if stored != self.stored(name)}
            if changed:
                new = Replacement(self.folder, tables)
                for name, stored in changed.items():
                    new.write(self._description(name), stored.described())
                new.commit()
        return made

    def _fitted(self, table: Table, stream: str, shared: bool) -> Stored:
        stored = self.stored(table.name)
        if stored is None and (self.folder / encoded(table.name)).exists():
            raise ChangedError(
                f"{self.folder} has a folder {table.name} that is not of this program. Rename it, or publish to "
                "another folder."
            )
        return fitted(stored, table, stream, shared, _LONGEST, self.name)

    def _description(self, table: str) -> Path:
        return self.folder / "_tables" / f"{encoded(table)}.json"
