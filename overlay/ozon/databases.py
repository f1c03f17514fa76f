"""SQLite files and PostgreSQL, for whatever this package keeps in a database."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from sqlite3 import OperationalError
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection, event, exc

from ozon_generated.errors import ArgumentError

from .sqlite_files import while_busy

#: Seconds that a write waits for another process's write.
PATIENCE = 60
#: Seconds until it is tried again.
_PAUSE = 0.002
#: As many connections as are used at once: whoever waited for one could hold what the others wait for.
_NO_LIMIT = 0


def database_url(where: str | Path, what: str) -> sa.URL:
    """The address of a database: a path, ``sqlite:///path`` or ``postgresql://user@host/database``.

    Args:
        where: the address.
        what: what it is for, for errors, such as "mirror".

    Raises:
        ArgumentError: it is none of these.
    """
    if not isinstance(where, str | Path):
        raise ArgumentError(f"The {what} is a path, or an address such as postgresql://user@host/database.")
    if isinstance(where, Path) or "://" not in where:
        if str(where) in ("", ":memory:"):
            raise ArgumentError(f"Give the {what} a file: it is shared by threads and processes.")
        return sa.URL.create("sqlite", database=str(where))
    try:
        url = sa.make_url(where.replace("postgres://", "postgresql://", 1) if where.startswith("postgres:") else where)
    except (exc.ArgumentError, ValueError):
        text = f"The address of the {what} cannot be read; write postgresql://user@host/database."
        raise ArgumentError(text) from None
    if url.get_backend_name() == "sqlite" and url.database:
        return url
    if "@" in (url.host or ""):
        raise ArgumentError(f"In the address of the {what}, write %40 for @ in the password.")
    if url.get_backend_name() != "postgresql":
        kind = url.get_backend_name()
        raise ArgumentError(f"A {what} lives in a file (its path) or in PostgreSQL (postgresql://…), not in {kind}.")
    return url.set(drivername="postgresql+psycopg") if url.drivername == "postgresql" else url


def name_of(url: sa.URL) -> str:
    """An address without passwords. SQLAlchemy hides only that in front of the host."""
    shown = url.difference_update_query([name for name in url.query if "password" in name])
    return shown.render_as_string(hide_password=True)


def make_private(file: Path) -> None:
    """Make a file that only its owner can read. SQLite gives its other files the same mode.

    Raises:
        OSError: it cannot be made.
    """
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    os.close(os.open(file, os.O_RDONLY | os.O_CREAT, 0o600))


def open_database(url: sa.URL, what: str, *, durable: bool = False) -> sa.Engine:
    """An engine for an address of `database_url`. In SQLite, readers and the writer do not wait for each other.

    Args:
        url: the address.
        what: what it is for, for errors.
        durable: in SQLite, whether each commit waits for the disk. Otherwise a power cut may undo the last.

    Raises:
        ArgumentError: the driver is missing.
    """
    if url.get_backend_name() == "sqlite":
        engine = sa.create_engine(url, hide_parameters=True, pool_size=_NO_LIMIT, connect_args={"timeout": PATIENCE})
        event.listen(engine, "connect", partial(_open_file, "FULL" if durable else "NORMAL"))
        event.listen(engine, "begin", _begin_in_file)
        return engine
    try:
        return sa.create_engine(
            url, hide_parameters=True, isolation_level="READ COMMITTED", pool_size=_NO_LIMIT, pool_pre_ping=True
        )
    except ModuleNotFoundError as error:
        text = f"A {what} in PostgreSQL needs {error.name}: pip install 'ozon-client[postgres]'."
        raise ArgumentError(text) from None


@contextmanager
def writing(engine: sa.Engine) -> Iterator[Connection]:
    """A connection for one atomic transaction that writes."""
    with engine.execution_options(ozon_write=True).begin() as connection:
        yield connection


def version_of(
    connection: Connection, metadata: sa.MetaData, versions: sa.Table, version: int, lock: int
) -> int | None:
    """The version of our tables in a database, which are created if they are missing.

    Args:
        connection: a transaction that writes.
        metadata: the tables.
        versions: the one with the version, in its only row.
        version: the version of tables that are created now.
        lock: any number, which identifies the lock for creating them.
    """
    if connection.dialect.name == "postgresql":
        connection.execute(sa.select(sa.func.pg_advisory_xact_lock(lock)))
    if not sa.inspect(connection).has_table(versions.name):
        metadata.create_all(connection)
        connection.execute(sa.insert(versions).values(version=version))
    found: int | None = connection.scalar(sa.select(versions.c.version))
    return found


def _open_file(synchronous: str, connection: Any, _record: object) -> None:
    connection.isolation_level = None  # SQLAlchemy begins transactions, not sqlite3
    while_busy(PATIENCE, lambda _: connection.execute("PRAGMA journal_mode = WAL"))
    connection.execute(f"PRAGMA synchronous = {synchronous}")
    connection.execute("PRAGMA secure_delete = ON")  # deleted rows would stay in the file until the space is needed


def _begin_in_file(connection: Connection) -> None:
    if not connection.get_execution_options().get("ozon_write"):
        connection.exec_driver_sql("BEGIN")
        return
    # a write that began as a read may fail at once instead of waiting; and SQLite itself would sleep for up to 100 ms,
    # in which programs that write all the time are always faster
    file: Any = connection.connection.dbapi_connection
    file.execute("PRAGMA busy_timeout = 0")
    try:
        while_busy(PATIENCE, lambda _: file.execute("BEGIN IMMEDIATE"), _PAUSE)
    except OperationalError as error:
        raise exc.OperationalError("BEGIN IMMEDIATE", None, error) from error
    finally:
        file.execute(f"PRAGMA busy_timeout = {PATIENCE * 1000}")
