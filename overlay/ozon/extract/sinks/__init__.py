"""Where tables go: Parquet files, DuckDB, SQLite and PostgreSQL, which all do the same with them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from ozon_generated.errors import ArgumentError

from .errors import SinkError

if TYPE_CHECKING:
    import pyarrow as pa

    from ..tables import Part, Published, Target
    from .stored import Stored

_POSSIBLE = (
    "Tables go to a folder for Parquet files (its path, parquet://folder), a DuckDB file (*.duckdb, duckdb:file), "
    "a SQLite file (*.db, sqlite:file) or PostgreSQL (postgresql://user@host/database)."
)
_SUFFIXES = {".duckdb": "duckdb", ".ddb": "duckdb", ".db": "sqlite", ".sqlite": "sqlite", ".sqlite3": "sqlite"}
_PACKAGES = {
    "parquet": ("pyarrow",),
    "duckdb": ("pyarrow", "duckdb"),
    "sqlite": ("pyarrow", "sqlalchemy"),
    "postgresql": ("pyarrow", "sqlalchemy", "psycopg"),
}


class Sink(Protocol):
    """A place for tables. Publishing the same part twice has the effect of doing it once.

    Attributes:
        name: its address, without the password.
    """

    name: str

    def publish(
        self, part: Part, target: Target, batches: Iterable[Mapping[str, pa.Table]], commit: Any = None
    ) -> Published:
        """Replace or update the rows of a part.

        Args:
            part: what to replace.
            target: its tables, and what may be deleted.
            batches: the rows, in order, by table; a row of a parent and its children come in one batch. No key comes
                twice.
            commit: called with the open SQLAlchemy connection, and the result, before a database commits, so that
                both are written or neither; sinks that are no such database call it last, with ``None``.

        Raises:
            ArgumentError: part, target and rows do not fit together.
            SinkError: it cannot be written. Nothing was published.
        """
        ...

    def read(self, table: str, shop: str | None = None, part: str | None = None) -> pa.Table:
        """The rows of a table, ordered by shop, part (if parts do not share rows) and key.

        Raises:
            SinkError: there is no such table of ours, or it cannot be read.
        """
        ...

    def opened(self) -> AbstractContextManager[None]:
        """Keep one connection for all that this thread reads in the block; nothing may be published there.

        Other processes may have to wait: DuckDB lets in one at a time. Raises `SinkError`.
        """
        ...

    def tables(self) -> dict[str, Stored]:
        """All tables of ours, by name in their stream, in the order of their names.

        Raises:
            SinkError: it cannot be read.
        """
        ...

    def parts(self, table: str, shop: str | None = None) -> list[tuple[str, str]]:
        """Shop and name of the parts of a table that have rows, in order.

        Raises:
            SinkError: there is no such table of ours, or it cannot be read.
        """
        ...

    def erase(self, table: str, shop: str, keys: pa.Table, cleared: Sequence[str]) -> int:
        """Set columns of some rows to null. Returns the number of rows of which one was not.

        Args:
            table: the table.
            shop: name of the shop.
            keys: which rows: values of some of the columns, such as those of the key.
            cleared: the columns that become null, as in the schema; those that are not there are left out.

        Raises:
            SinkError: there is no such table of ours, a column is part of its key, or it cannot be written.
        """
        ...

    def drop(self, shop: str) -> int:
        """Delete all rows of a shop. Returns how many. Raises `SinkError`."""
        ...

    def scrub(self) -> None:
        """Remove what was erased from the files themselves, where a database would keep it until it needs the space.

        PostgreSQL keeps it until its next vacuum. Raises `SinkError`.
        """
        ...

    def close(self) -> None:
        """Free what it holds."""
        ...


def open_sink(address: str | Path) -> Sink:
    """A sink for its address. Nothing is connected or made before the first publish.

    Args:
        address: a folder for Parquet files, such as ``data`` or ``parquet://data``; a DuckDB file, such as
            ``shop.duckdb`` or ``duckdb:shop.duckdb``; a SQLite file, such as ``shop.db`` or ``sqlite:shop.db``; or a
            PostgreSQL database, such as ``postgresql://user@host/database``. As in SQLAlchemy, ``sqlite:///shop.db``
            and ``duckdb:///shop.duckdb`` are in the current folder, and four slashes begin an absolute path.

    Raises:
        ArgumentError: the kind of address is unknown, or a package is missing; the text names the extra to install.
    """
    kind, where = located(address)
    missing = [name for name in _PACKAGES[kind] if find_spec(name) is None]
    if missing:
        extra = "extract,postgres" if "psycopg" in missing else "extract"
        raise ArgumentError(f"Tables in {kind} need {missing[0]}: pip install 'ozon-client[{extra}]'.")
    if kind == "parquet":
        from .parquet import ParquetSink

        return ParquetSink(where)
    from .database import DatabaseSink

    if kind == "duckdb":
        from .duck import Duck

        return DatabaseSink(Duck(where))
    if kind == "sqlite":
        from .sqlite import Sqlite

        return DatabaseSink(Sqlite(where))
    from .postgres import Postgres

    return DatabaseSink(Postgres(where))


def located(address: str | Path) -> tuple[str, str]:
    """The kind of an address, and its file, its folder, or all of it for a server. Raises `ArgumentError`."""
    text = str(address)
    scheme = re.match(r"([A-Za-z][A-Za-z0-9+]+):", text) if isinstance(address, str) else None
    if scheme is None:
        suffix = Path(text).suffix.lower()
        kind = "parquet" if Path(text).is_dir() or not suffix else _SUFFIXES.get(suffix)
        where = text
    else:
        name, rest = scheme[1].lower(), text[scheme.end() :]
        kind = {"postgres": "postgresql", "postgresql+psycopg": "postgresql"}.get(name, name)
        if kind in ("duckdb", "sqlite"):
            rest = re.sub(r"^//(/(?=.))?", "", rest)
        elif kind == "parquet":
            rest = rest.removeprefix("//")
        where = text if kind == "postgresql" else rest
    if kind not in _PACKAGES or where in ("", ":memory:"):
        raise ArgumentError(f"{_shown(text)} is no place for tables. {_POSSIBLE}")
    return kind, where


def _shown(text: str) -> str:
    """An address without what may be a password."""
    without = re.sub(r"^([\w+.-]+:(?://)?)?.*@", r"\1***@", text, flags=re.S)  # a password may have any character
    return repr(re.sub(r"\?.*", "?***", without, flags=re.S))


__all__ = ["Sink", "SinkError", "located", "open_sink"]
