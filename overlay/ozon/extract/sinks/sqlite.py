"""SQLite files."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
import sqlalchemy as sa
from sqlalchemy import event

from ...sqlite_files import while_busy
from .alchemy import AlchemyDatabase, AlchemySession, from_json_lists, json_lists
from .errors import SinkError
from .sql import quoted

#: Seconds that a publish waits for another process's.
PATIENCE = 60


class SqliteSession(AlchemySession):
    """An open transaction in a file."""

    def insert(self, table: str, columns: Sequence[str], rows: Iterable[tuple[Any, ...]]) -> None:
        """Insert rows of what `write` returned."""
        names, marks = ", ".join(map(quoted, columns)), ", ".join("?" * len(columns))
        cursor: Any = self.connection.connection.cursor()
        cursor.executemany(f"INSERT INTO {table} ({names}) VALUES ({marks})", rows)
        cursor.close()

    def write(self, values: pa.Array) -> list[Any]:
        """Values as the driver takes them."""
        if pa.types.is_list(values.type):
            return json_lists(values)
        made: list[Any] = values.to_pylist()
        if pa.types.is_decimal(values.type):
            return [None if value is None else f"{value:f}" for value in made]
        if pa.types.is_timestamp(values.type):
            texts = [None if value is None else value.isoformat(timespec="microseconds") for value in made]
            return [text and text.replace("+00:00", "Z") for text in texts]
        if pa.types.is_date(values.type):
            return [None if value is None else value.isoformat() for value in made]
        return made

    def read(self, values: Sequence[Any], type: pa.DataType) -> pa.Array:
        """Values that the driver returned."""
        if pa.types.is_list(type):
            return from_json_lists(values, type)
        if pa.types.is_boolean(type):
            return pa.array(values, pa.int64()).cast(type)
        if pa.types.is_decimal(type) or pa.types.is_temporal(type):
            return pa.array(values, pa.string()).cast(type)
        return pa.array(values, type)

    def columns(self, table: str) -> dict[str, str] | None:
        """The columns of a table or view; ``None`` if it is missing."""
        return dict(self.execute("SELECT name, type FROM pragma_table_info(?)", table)) or None

    def lock(self, *names: str) -> None:
        """The transaction has locked the file."""


class Sqlite(AlchemyDatabase):
    """A SQLite file."""

    longest, temporary, binary, row, indexed = 10_000, "", "", "rowid", True
    driver = sqlite3.Error

    def __init__(self, file: str | Path) -> None:
        url = sa.URL.create("sqlite", database=str(file))
        engine = sa.create_engine(url, hide_parameters=True, poolclass=sa.NullPool, connect_args={"timeout": PATIENCE})
        event.listen(engine, "connect", _open)
        event.listen(engine, "begin", _begin)
        super().__init__(url, engine, SqliteSession)

    def scrub(self) -> None:
        """Rewrite the file: SQLite keeps the content of deleted rows until it needs the space."""
        if not Path(self.engine.url.database or "").exists():
            return
        with self.errors():
            connection = self.engine.raw_connection()
            try:
                cursor = connection.cursor()
                cursor.execute("VACUUM")
                busy = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
            finally:
                connection.close()
        if busy:
            raise SinkError(
                f"Another program reads {self.name}, so that what was erased still stands in its log: close it there, "
                "then repeat."
            )

    def type_of(self, type: pa.DataType) -> str:
        """The type of a column.

        Decimals are texts: SQLite's numbers with a point are floats, which have 15 digits. Lists are JSON, and moments
        ISO 8601, which SQLite's functions read and which sort by time.
        """
        if pa.types.is_integer(type) or pa.types.is_boolean(type):
            return "INTEGER"
        return "REAL" if pa.types.is_floating(type) else "TEXT"


def _open(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # SQLAlchemy begins transactions, not sqlite3
    # readers and the writer do not wait for each other
    while_busy(PATIENCE, lambda _: connection.execute("PRAGMA journal_mode = WAL"))
    connection.execute("PRAGMA synchronous = FULL")  # a status elsewhere says that rows are there


def _begin(connection: sa.Connection) -> None:
    # a write that began as a read may fail at once instead of waiting
    write = connection.get_execution_options()["ozon_write"]
    connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")
