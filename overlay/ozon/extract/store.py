"""The database of the state: a SQLite file, or PostgreSQL for several machines."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy import Connection, Table, exc
from sqlalchemy.dialects import postgresql, sqlite

from ozon_generated.errors import ArgumentError

from ..databases import database_url, make_private, name_of, open_database, version_of, writing
from ..errors import OzonError
from .sinks.errors import in_a_line
from .state_tables import METADATA, VERSION, meta

#: Seconds of a lease. Its holder renews it three times as often.
LEASE = 60.0
_LOCK = 0x0207_0E02  # any number: identifies the lock for creating tables
_MANY = 0x0207_0E03  # the same for changes of many rows


class StateError(OzonError):
    """The state of extraction cannot be read or written. What was published stays; the next run goes on."""

    sent: bool = False


class MissingStateError(ArgumentError):
    """There is no state at an address where there has to be one."""


class Store:
    """The database of the state.

    Args:
        where: path of a SQLite file, or ``postgresql://user@host/database``.
        now: the current time in Unix seconds.
        lease: seconds after which a task whose holder has died is free again.
        create: whether to create it if it is missing.

    Attributes:
        created: whether it was missing.

    Raises:
        ArgumentError: the address cannot be used, or a driver is missing.
        MissingStateError: it is missing.
        StateError: it cannot be opened.
    """

    def __init__(self, where: str | Path, now: Callable[[], float], lease: float = LEASE, create: bool = True) -> None:
        self.url = database_url(where, "state")
        self.name = name_of(self.url)
        self.now = now
        self.lease = lease
        self._postgres = self.url.get_backend_name() == "postgresql"
        if not self._postgres:
            file = Path(self.url.database or "")
            if not create and not file.exists():
                raise MissingStateError(f"There is no file {file}.")
            self._make_file(file)
        self._engine = open_database(self.url, "state")
        try:
            self.created = self._prepare(create)
        except BaseException:
            self._engine.dispose()
            raise

    def same_database(self, connection: object) -> bool:
        """Whether a connection of SQLAlchemy leads to the database of this state."""
        if not isinstance(connection, Connection):
            return False
        url = connection.engine.url
        place = ("host", "port", "database", "query")
        return self._postgres and all(getattr(url, one) == getattr(self.url, one) for one in place)

    def time(self) -> sa.ColumnElement[float]:
        """The time by which leases end: of the server, for the clocks of its clients differ; else of this machine."""
        if self._postgres:
            return sa.cast(sa.extract("epoch", sa.func.clock_timestamp()), sa.Double)
        return sa.literal(self.now(), sa.Double)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that reads."""
        with self._errors(), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A connection for one atomic transaction."""
        with self._errors(), writing(self._engine) as connection:
            yield connection

    @contextmanager
    def writing_many(self) -> Iterator[Connection]:
        """The same for changes of many rows: one at a time, because each locks its rows in an order of its own."""
        with self.writing() as connection:
            if self._postgres:
                connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_MANY)))
            yield connection

    def close(self) -> None:
        """Close the connections."""
        self._engine.dispose()

    @contextmanager
    def _within(self, connection: Connection | None) -> Iterator[Connection]:
        if connection is not None:
            with self._errors():
                yield connection
        else:
            with self.writing() as own:
                yield own

    @contextmanager
    def _errors(self) -> Iterator[None]:
        try:
            yield
        except exc.SQLAlchemyError as error:
            cause = in_a_line(getattr(error, "orig", None) or error)
            raise StateError(f"The state {self.name} failed: {cause}") from error

    def _insert(self, table: Table) -> postgresql.Insert | sqlite.Insert:
        return postgresql.insert(table) if self._postgres else sqlite.insert(table)

    def _make_file(self, file: Path) -> None:
        try:
            make_private(file)
        except OSError as error:
            raise StateError(f"The state {file} cannot be made: {error.strerror or error}") from None

    def _prepare(self, create: bool) -> bool:
        """Create the tables if they are missing. Returns whether they were."""
        with self.writing() as connection:
            missing = not sa.inspect(connection).has_table(meta.name)
            if missing and not create:
                raise MissingStateError(f"{self.name} has no tables of an extraction.")
            version = version_of(connection, METADATA, meta, VERSION, _LOCK)
            lacking = _lacking(connection)
        if version == VERSION and lacking:
            text = f"The state {self.name} lacks {', '.join(lacking)}"
            raise StateError(f"{text}: another version of this program made it, or it is damaged. Use another state.")
        if version != VERSION:
            what = "newer: upgrade ozon-client" if version and version > VERSION else "older: use another state"
            raise StateError(
                f"The tables of {self.name} have version {version}, this program {VERSION}. They are {what}."
            )
        return missing


def _lacking(connection: Connection) -> list[str]:
    """Tables and columns that the state should have and has not."""
    columns = sa.inspect(connection).get_multi_columns(filter_names=[*METADATA.tables])
    found = {name: {column["name"] for column in of_table} for (_, name), of_table in columns.items()}
    return [
        table.name if table.name not in found else f"{table.name}.{column.name}"
        for table in METADATA.sorted_tables
        for column in (table.columns if table.name in found else [*table.columns][:1])
        if column.name not in found.get(table.name, ())
    ]
