"""DuckDB files, open only while they are used: DuckDB locks a file for one process."""

from __future__ import annotations

import os
import shutil
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import Any

import duckdb
import pyarrow as pa

from ...clock import SYSTEM
from .errors import SinkError
from .sql import listed, quoted

#: Seconds that a publish waits for another process.
PATIENCE = 60
_TYPES = {
    pa.bool_(): "BOOLEAN",
    pa.int32(): "INTEGER",
    pa.int64(): "BIGINT",
    pa.float64(): "DOUBLE",
    pa.string(): "VARCHAR",
    pa.date32(): "DATE",
    pa.timestamp("us"): "TIMESTAMP",
    pa.timestamp("us", "UTC"): "TIMESTAMP WITH TIME ZONE",
}
#: Threads of this process take turns: transactions that change one table fail instead of waiting.
_TURNS: defaultdict[Path, Lock] = defaultdict(Lock)


class DuckSession:
    """An open transaction in a file."""

    connection = None

    def __init__(self, duck: duckdb.DuckDBPyConnection) -> None:
        self.duck = duck

    def execute(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        """Execute a statement with values for its question marks."""
        return self.duck.execute(sql, values).fetchall()

    def fetch(self, sql: str, values: Sequence[object], schema: pa.Schema) -> pa.Table:
        """The rows of a query, whose columns are in the order of the schema."""
        return self.duck.sql(sql, params=values).to_arrow_table().cast(schema)

    def load(self, table: str, rows: pa.Table) -> None:
        """Insert rows into a table that has these columns."""
        names = listed(rows.column_names)
        self.duck.register("_ozon_rows", rows)
        self.duck.execute(f"INSERT INTO {table} ({names}) SELECT {names} FROM _ozon_rows")
        self.duck.unregister("_ozon_rows")

    def columns(self, table: str) -> dict[str, str] | None:
        """The columns of a table or view; ``None`` if it is missing."""
        found = self.execute(
            "SELECT column_name, data_type FROM duckdb_columns() WHERE table_name = ? "
            "AND schema_name = current_schema() AND database_name = current_database()",
            table,
        )
        return dict(found) or None

    def lock(self, *names: str) -> None:
        """The process has locked the file."""

    def cleaned(self, rows: pa.Table) -> pa.Table:
        """Rows that the database accepts."""
        return rows

    def again(self) -> None:
        """Roll back, and begin a new transaction."""
        self.duck.rollback()
        self.duck.begin()


class Duck:
    """A DuckDB file."""

    longest, temporary, binary, row, indexed = 10_000, "", "", "rowid", False

    def __init__(self, file: str | Path) -> None:
        self.file = Path(file).resolve()
        self.name = f"duckdb:{file}"

    def type_of(self, type: pa.DataType) -> str:
        """The type of a column."""
        if pa.types.is_list(type):
            return f"{self.type_of(type.value_type)}[]"
        return f"DECIMAL({type.precision},{type.scale})" if pa.types.is_decimal(type) else _TYPES[type]

    @contextmanager
    def transaction(self, *, write: bool = True) -> Iterator[DuckSession]:
        """A transaction, rolled back if the block fails. One that only reads locks the file, too."""
        with _TURNS[self.file]:
            with self.errors():
                duck = self._opened(write)
            try:
                with self.errors():
                    duck.execute("SET TimeZone = 'UTC'")
                    duck.begin()
                yield DuckSession(duck)  # without a commit, closing rolls back
                with self.errors():
                    duck.commit()
            finally:
                with self.errors():
                    duck.close()

    def _opened(self, write: bool = True) -> duckdb.DuckDBPyConnection:
        end = SYSTEM.monotonic() + PATIENCE
        readable_only = not write and self.file.exists() and not os.access(self.file, os.W_OK)
        while True:
            try:
                return duckdb.connect(str(self.file), read_only=readable_only)
            except duckdb.IOException as error:
                if not str(error).startswith("IO Error: Could not set lock"):
                    raise
                if SYSTEM.monotonic() >= end:
                    raise SinkError(
                        f"Another program has had {self.name} open for {PATIENCE} seconds, and DuckDB lets in one at "
                        "a time: close it there, then repeat. Nothing was published."
                    ) from error
            SYSTEM.sleep(0.1)

    def scrub(self) -> None:
        """Rewrite the file: DuckDB keeps the content of deleted rows until it needs the space."""
        if not self.file.exists():
            return
        new = self.file.with_name(f".{self.file.name}.part")
        log = new.with_name(f"{new.name}.wal")
        with _TURNS[self.file], self.errors():
            for left in (new, log):  # of one that was killed
                left.unlink(missing_ok=True)
            duck = self._opened()
            try:
                duck.execute("CHECKPOINT")
                (name,) = duck.sql("SELECT current_database()").fetchall()[0]
                duck.execute(f"ATTACH {_text(str(new))} AS _ozon_new")
                duck.execute(f"COPY FROM DATABASE {quoted(name)} TO _ozon_new")
                duck.execute("DETACH _ozon_new")
                if os.name == "nt":  # an open file cannot be replaced there
                    duck.close()
                shutil.copymode(self.file, new)
                new.replace(self.file)
            finally:
                duck.close()
                new.unlink(missing_ok=True)

    @contextmanager
    def errors(self) -> Iterator[None]:
        """Errors of DuckDB in the block become `SinkError`."""
        try:
            yield
        except duckdb.Error as error:
            cause = str(error).splitlines()[0].rstrip(".")
            raise SinkError(f"{self.name} failed: {cause}.") from error

    def close(self) -> None:
        """It holds nothing."""


def _text(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"
