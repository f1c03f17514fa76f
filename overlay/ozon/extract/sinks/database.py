"""Publishing into databases."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import pyarrow as pa

from ..tables import PART, SHOP, Part, Published, Table, Target
from . import erasing
from .database_work import DatabaseWork
from .errors import ChangedError, SinkError
from .kinds import suits
from .publishing import check, publish
from .sql import Database, Session, listed, quoted
from .stored import Column, Stored, fitted, shortened

#: The table with descriptions of the tables that are ours.
REGISTRY = "ozon_extract_tables"


class DatabaseSink:
    """Tables in a database. See `Sink`."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.name = database.name
        self._open = threading.local()  # the connection that this thread keeps

    @contextmanager
    def opened(self) -> Iterator[None]:
        """Keep one connection for all that is read in the block. See `Sink.opened`."""
        with self._reading() as session:
            before = getattr(self._open, "session", None)
            self._open.session = session
            try:
                yield
            finally:
                self._open.session = before

    @contextmanager
    def _reading(self) -> Iterator[Session]:
        kept: Session | None = getattr(self._open, "session", None)
        if kept is not None:
            try:
                yield kept
            except SinkError:  # the reads that follow must not fail with it
                with self.database.errors():
                    kept.again()
                raise
            return
        with self.database.transaction(write=False) as session:
            yield session

    def publish(
        self, part: Part, target: Target, batches: Iterable[Mapping[str, pa.Table]], commit: Any = None
    ) -> Published:
        """Replace or update the rows of a part in one transaction. See `Sink.publish`."""
        check(part, target)
        with self.database.transaction() as session, self.database.errors():
            tables = Tables(self.database, session).prepared(part, target)
        with self.database.transaction() as session:
            with self.database.errors():
                session.lock(part.shop, part.stream)
                work = DatabaseWork(self.database, session, part, target, tables)
            published = publish(part, target, batches, work, self.database.errors)
            inside = session.connection is not None
            if commit and inside:
                commit(session.connection, published)
        if commit and not inside:
            commit(None, published)
        return published

    def read(self, table: str, shop: str | None = None, part: str | None = None) -> pa.Table:
        """The rows of a table, ordered by shop, part (if parts do not share rows) and key.

        Raises:
            SinkError: there is no such table of ours, or the database fails.
        """
        with self._reading() as session, self.database.errors():
            stored = self._stored(session, table)
            there = self._columns(session, stored)
            # SQLite would take the name of a missing column for a text
            if missing := [name for name in stored.schema.names if name not in there]:
                raise ChangedError(
                    f"The table {stored.name} in {self.name} has lost {', '.join(missing)}: load the stream again."
                )
            given = {name: value for name, value in ((SHOP, shop), (PART, part)) if value is not None}
            where = " AND ".join(f"{quoted(name)} = ?" for name in given) or "1 = 1"
            sql = f"SELECT {listed(stored.schema.names)} FROM {quoted(stored.name)} WHERE {where}"
            _check_types(self.database, stored, stored.columns, there)
            try:
                rows = session.fetch(sql, list(given.values()), stored.schema)
            except pa.ArrowException:  # its text may quote personal data
                raise ChangedError(
                    f"The table {stored.name} in {self.name} has a value that is not of the type of its column. Mend "
                    "it, or remove its row and load the part again."
                ) from None
        return rows.sort_by([(name, "ascending") for name in stored.identity])

    def tables(self) -> dict[str, Stored]:
        """All tables of ours. See `Sink.tables`."""
        with self._reading() as session, self.database.errors():
            return Tables(self.database, session).all()

    def parts(self, table: str, shop: str | None = None) -> list[tuple[str, str]]:
        """The parts of a table that have rows. See `Sink.parts`."""
        with self._reading() as session, self.database.errors():
            stored = self._stored(session, table)
            self._columns(session, stored)
            return erasing.parts(session, stored, shop)

    def erase(self, table: str, shop: str, keys: pa.Table, cleared: Sequence[str]) -> int:
        """Set columns of some rows to null, in one transaction. See `Sink.erase`."""
        with self.database.transaction() as session, self.database.errors():
            stored = self._stored(session, table)
            session.lock(shop, stored.stream)
            return erasing.erase(session, stored, shop, keys, cleared, self.database.temporary)

    def drop(self, shop: str) -> int:
        """Delete all rows of a shop, in one transaction. See `Sink.drop`."""
        with self.database.transaction() as session, self.database.errors():
            tables = [*Tables(self.database, session).all().values()]
            for stream in sorted({stored.stream for stored in tables}):
                session.lock(shop, stream)
            return erasing.drop(session, tables, shop)

    def scrub(self) -> None:
        """Remove what was erased from the database's files. See `Sink.scrub`."""
        self.database.scrub()

    def close(self) -> None:
        """Free what it holds."""
        self.database.close()

    def _stored(self, session: Session, table: str) -> Stored:
        stored = Tables(self.database, session).stored(shortened(table, self.database.longest))
        if stored is None:
            raise SinkError(f"{self.name} has no table {table} of a stream.")
        return stored

    def _columns(self, session: Session, stored: Stored) -> dict[str, str]:
        there = session.columns(stored.name)
        if there is None:
            raise ChangedError(f"The table {stored.name} in {self.name} is gone: load the stream again.")
        return there


def _check_types(database: Database, made: Stored, columns: Iterable[Column], there: Mapping[str, str]) -> None:
    for column in columns:
        wanted, is_now = database.type_of(column.type), there.get(column.name)
        if is_now is not None and not suits(is_now, wanted):
            raise ChangedError(
                f"The column {column.name} of {made.name} in {database.name} is {is_now}, which does not hold every "
                f"{wanted}. Change it back to {wanted}, or rename it: then a new one is made."
            )


class Tables:
    """The tables of streams in a database: made, and given new columns, before rows come."""

    def __init__(self, database: Database, session: Session) -> None:
        self.database, self.session = database, session

    def stored(self, name: str) -> Stored | None:
        """A table as it was described; ``None`` if it is not ours."""
        if self.session.columns(REGISTRY) is None:
            return None
        found = self.session.execute(f"SELECT description FROM {REGISTRY} WHERE name = ?", name)
        return Stored.read(found[0][0]) if found else None

    def all(self) -> dict[str, Stored]:
        """All tables that are ours, by their names in their streams."""
        if self.session.columns(REGISTRY) is None:
            return {}
        found = self.session.execute(f"SELECT description FROM {REGISTRY} ORDER BY name")
        made = [Stored.read(description) for (description,) in found]
        return {stored.table: stored for stored in made}

    def prepared(self, part: Part, target: Target) -> dict[str, Stored]:
        """The tables of a target, made and extended where necessary, by their names in the stream."""
        self.session.lock(REGISTRY)
        return {table.name: self._prepared(table, part.stream, target.shared) for table in target.tables}

    def _prepared(self, table: Table, stream: str, shared: bool) -> Stored:
        where, name = self.database.name, shortened(table.name, self.database.longest)
        before, there = self.stored(name), self.session.columns(name)
        if there is not None and before is None:
            raise ChangedError(
                f"{where} has a table {name} that is not of this program. Rename it, or publish to another place."
            )
        made = fitted(before, table, stream, shared, self.database.longest, where)
        if there is None:
            self._create(made)
        else:
            self._extend(made, table, there)
        if made != before:
            self._describe(made)
        return made

    def _create(self, made: Stored) -> None:
        columns = ", ".join(f"{quoted(column.name)} {self.database.type_of(column.type)}" for column in made.columns)
        key = listed(made.identity)
        self.session.execute(f"CREATE TABLE {quoted(made.name)} ({columns}, PRIMARY KEY ({key}))")
        if made.shared and self.database.indexed:
            index = shortened(f"{made.name}_of_part", self.database.longest)
            self.session.execute(f"CREATE INDEX {quoted(index)} ON {quoted(made.name)} ({listed([SHOP, PART])})")

    def _extend(self, made: Stored, table: Table, there: Mapping[str, str]) -> None:
        _check_types(self.database, made, [made.column(field) for field in table.schema], there)
        for column in made.columns:
            if column.name not in there:
                what = f"{quoted(column.name)} {self.database.type_of(column.type)}"
                self.session.execute(f"ALTER TABLE {quoted(made.name)} ADD COLUMN {what}")

    def _describe(self, made: Stored) -> None:
        if self.session.columns(REGISTRY) is None:
            text = self.database.type_of(pa.string())
            self.session.execute(f"CREATE TABLE {REGISTRY} (name {text} PRIMARY KEY, description {text})")
        self.session.execute(
            f"INSERT INTO {REGISTRY} (name, description) VALUES (?, ?) "
            "ON CONFLICT (name) DO UPDATE SET description = excluded.description",
            *(made.name, made.described()),
        )
