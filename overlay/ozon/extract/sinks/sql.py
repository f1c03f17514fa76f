"""What a database has to offer for publishing, and names in SQL."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import Any, Protocol

import pyarrow as pa


class Session(Protocol):
    """An open transaction."""

    #: What is handed to ``commit``; ``None``: that is called when the transaction is over.
    connection: Any

    def execute(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        """Execute a statement with values for its question marks."""
        ...

    def fetch(self, sql: str, values: Sequence[object], schema: pa.Schema) -> pa.Table:
        """The rows of a query, whose columns are in the order of the schema."""
        ...

    def load(self, table: str, rows: pa.Table) -> None:
        """Insert rows into a table that has these columns."""
        ...

    def columns(self, table: str) -> dict[str, str] | None:
        """The columns of a table or view with their types, as the database writes them; ``None`` if it is missing."""
        ...

    def lock(self, *names: str) -> None:
        """Wait until no other session has locked these names, and keep others waiting until the end."""
        ...

    def cleaned(self, rows: pa.Table) -> pa.Table:
        """Rows that the database accepts."""
        ...

    def again(self) -> None:
        """Roll back, and begin a new transaction: one in which a statement failed refuses all others."""
        ...


class Database(Protocol):
    """A database, and what is special about it."""

    name: str
    #: Bytes of its longest name of a table or column.
    longest: int
    #: Ends ``CREATE TEMP TABLE name``; of other databases, temporary tables end with the connection.
    temporary: str
    #: Follows a text that is compared by its bytes.
    binary: str
    #: What identifies a row within a statement.
    row: str
    #: Whether it finds rows faster by an index.
    indexed: bool

    def type_of(self, type: pa.DataType) -> str:
        """The type of a column, as `Session.columns` gives it."""
        ...

    def transaction(self, *, write: bool = True) -> AbstractContextManager[Session]:
        """A transaction, rolled back if the block fails. One that does not write lets others write."""
        ...

    def errors(self) -> AbstractContextManager[None]:
        """Errors of the database in the block become `SinkError`."""
        ...

    def scrub(self) -> None:
        """Remove what was erased from its files. See `Sink.scrub`."""
        ...

    def close(self) -> None:
        """Free what it holds."""
        ...


def quoted(name: str) -> str:
    """A name in SQL."""
    return '"' + name.replace('"', '""') + '"'


def listed(names: Sequence[str], table: str = "") -> str:
    """Names in SQL, separated by commas."""
    return ", ".join(f"{table}.{quoted(name)}" if table else quoted(name) for name in names)
