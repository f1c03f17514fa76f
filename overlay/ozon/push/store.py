"""The database of events: a SQLite file, or PostgreSQL for several processes and machines."""

from __future__ import annotations

import os
import sqlite3
import weakref
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, closing, contextmanager, nullcontext, suppress
from operator import itemgetter
from pathlib import Path
from threading import Lock
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection, Table, event, exc
from sqlalchemy.dialects import postgresql, sqlite

from ozon_generated.errors import ArgumentError
from ozon_generated.masking import mask_url

from ..databases import PATIENCE, database_url, make_private, name_of, open_database, version_of, writing
from ..errors import OzonError
from .forks import Gate, begin_anew_in_forks
from .rows import is_repeated, key_before
from .tables import METADATA, VERSION, events, meta
from .turn import Turn

#: Roles and databases may be set not to wait for the disk; those that wait for more than it, such as replicas, stay so.
_WAIT = "SELECT set_config('synchronous_commit', 'on', true) WHERE current_setting('synchronous_commit') = 'off'"
#: Milliseconds for which a try to empty the log of SQLite waits for readers, and how many tries there are.
_WAITS, _TRIES = 200, 25
_LOCK = 0x0207_0F01  # any number: identifies the lock for creating tables


class StoreError(OzonError):
    """The store of events cannot be read or written.

    Attributes:
        of_values: whether it works, and does not take the values.
    """

    sent: bool = False
    of_values: bool = False


class Store:
    """The database of events. It is opened, and made if it is missing, when it is used first.

    Args:
        where: path of a SQLite file, or ``postgresql://user@host/database``.
        now: the current time in Unix seconds.
        tables: those of the user, which are made with it.
        create: whether to make it; otherwise a database without events of a receiver stays as it is, and its first use
            raises `ArgumentError`.

    Attributes:
        name: the address without passwords.
        is_file: whether it is a SQLite file.

    Raises:
        ArgumentError: the address cannot be used, or a driver is missing.
    """

    def __init__(
        self, where: str | Path, now: Callable[[], float], tables: sa.MetaData | None = None, *, create: bool = True
    ) -> None:
        self._create = create
        self._url = database_url(where, "store")
        self.name = name_of(self._url)
        self.now = now
        self._tables = tables or sa.MetaData()
        self.is_file = self._url.get_backend_name() == "sqlite"
        if self.is_file:  # programs change their folder
            self._url = self._url.set(database=os.path.abspath(self._url.database or ""))
        self._durable = open_database(self._url, "store", durable=True)
        # what workers write may be undone by a power cut together with their mark: the event is handled again
        self._quick = open_database(self._url, "store") if self.is_file else self._durable
        start = {"state": "waiting", "fresh": 1, "attempt": 0, "late": False}
        self._insert = self.insert_into(events).values(**start).on_conflict_do_nothing()
        self._file: tuple[int, int] | None = None
        begin_anew_in_forks(self._begin, self._hold, self._release)
        weakref.finalize(self, _close, self._durable, self._quick)

    _turn: Turn
    _gate: Gate  # to a file: a child must not have what belongs to connections of its parent
    _lent: set[Connection]
    _opening: Lock
    _is_open: bool

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that reads."""
        with self.errors(), self._use(), self._open(self._durable).connect() as connection:
            yield connection

    @contextmanager
    def writing(self, *, durable: bool = True) -> Iterator[Connection]:
        """A connection for one atomic transaction.

        Args:
            durable: whether it has to outlive a power cut.
        """
        engine = self._durable if durable else self._quick
        with ExitStack() as ended:
            ended.enter_context(self.errors())
            ended.enter_context(self._use())
            connection = ended.enter_context(self._open(engine).connect()).execution_options(ozon_write=True)
            ended.enter_context(self._in_turn())
            ended.enter_context(connection.begin())
            if not self.is_file:
                connection.exec_driver_sql(_WAIT if durable else "SET LOCAL synchronous_commit = off")
            if not durable and not self.is_file:
                connection.exec_driver_sql("SET LOCAL idle_in_transaction_session_timeout = '60s'")
            yield connection

    @contextmanager
    def lending(self) -> Iterator[tuple[Connection, Callable[[], None]]]:
        """A connection for a handler, whose transaction begins when it is used, and what commits it."""

        def refuse(_: Connection) -> None:
            connection.connection.rollback()
            raise ArgumentError("The transaction of event.connection ends with the handler; do not commit it.")

        def commit() -> None:
            event.remove(connection, "commit", refuse)
            connection.commit()

        ended = ExitStack()  # of the transaction
        with self.errors(), self._use():
            connection = self._open(self._quick).connect().execution_options(ozon_write=True)
            self._lent.add(connection)
        event.listen(connection, "begin", lambda _: ended.enter_context(self._in_turn()), once=True)
        event.listen(connection, "commit", refuse)
        try:
            yield connection, commit
        finally:
            with self._use(), ended, closing(connection):
                self._lent.discard(connection)

    def insert_into(self, table: Table) -> postgresql.Insert | sqlite.Insert:
        """An insert that can handle rows whose key exists."""
        return sqlite.insert(table) if self.is_file else postgresql.insert(table)

    def add(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """Store events, but for those whose key is there, in one transaction."""
        # in one order, or two receivers of the same events would wait for each other in PostgreSQL
        with self.writing() as connection:
            new = sorted(self._new(connection, rows), key=itemgetter("key"))
            if new:
                connection.execute(self._insert, new)

    def add_one(self, row: Mapping[str, Any]) -> bool:
        """Store an event. Returns false if its key is there."""
        with self.writing() as connection:
            return self.put(connection, row)

    def put(self, connection: Connection, row: Mapping[str, Any]) -> bool:
        """Store an event in a transaction. Returns false if its key is there."""
        return connection.execute(self._insert.returning(events.c.id), row).first() is not None

    def has(self, connection: Connection, key: str) -> bool:
        """Whether an event is there."""
        return connection.execute(sa.select(events.c.id).where(events.c.key == key)).first() is not None

    def _new(self, connection: Connection, rows: Sequence[Mapping[str, Any]]) -> Sequence[Mapping[str, Any]]:
        """Without repeats of events that came before midnight, when their key was another one."""
        keys = {row["key"]: key for row in rows if (key := key_before(row))}
        if not keys:
            return rows
        wanted = sa.select(events.c.key, events.c.received).where(events.c.key.in_(keys.values()))
        before = {row.key: row.received for row in connection.execute(wanted)}
        return [row for row in rows if not is_repeated(row, before.get(keys.get(row["key"], "")))]

    def clean(self) -> None:
        """Remove what was erased from the files of SQLite; PostgreSQL does that by itself, in VACUUM.

        Raises:
            StoreError: a program that reads the file keeps it in its log.
        """
        if not self.is_file:
            return
        with self.errors(), self._use(), closing(self._open(self._durable).raw_connection()) as connection:
            cursor = connection.cursor()
            cursor.execute(f"PRAGMA busy_timeout = {_WAITS}")  # in which nobody writes
            try:
                checkpoints = (cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone() for _ in range(_TRIES))
                cleaned = any(not busy for busy, *_ in checkpoints)
            finally:
                cursor.execute(f"PRAGMA busy_timeout = {PATIENCE * 1000}")
        if not cleaned:
            raise StoreError(
                f"What was erased is still in the log of {self.name}, because a program reads that file: end its "
                "transaction, then repeat."
            )

    def close(self) -> None:
        """Close the connections. It is opened again when it is used."""
        with self._use():
            self._durable.dispose()
            self._quick.dispose()

    @contextmanager
    def errors(self) -> Iterator[None]:
        """Errors of the database as a `StoreError`, in a line without values."""
        try:
            yield
        except (exc.SQLAlchemyError, sqlite3.Error, OSError, UnicodeError) as error:
            cause = getattr(error, "orig", None) or error
            of_values = isinstance(error, exc.DataError | exc.IntegrityError | UnicodeError)
            text = type(cause).__name__ if of_values else mask_url(f"{cause}".strip().partition("\n")[0])
            raise StoreError(f"The store {self.name} failed: {text:.200}", of_values=of_values) from error

    def _use(self) -> AbstractContextManager[None]:
        return self._gate if self.is_file else nullcontext()

    @contextmanager
    def _in_turn(self) -> Iterator[None]:
        with self._use(), self._turn if self.is_file else nullcontext():
            yield

    def _begin(self) -> None:
        self._turn, self._gate, self._opening = Turn(), Gate(), Lock()
        self._lent = set()
        self._is_open = False
        for engine in (self._durable, self._quick):  # in a fork, their connections belong to the parent
            engine.dispose(close=False)

    def _hold(self) -> None:
        """Before a fork, close all connections to a file: SQLite would take their locks for locks of the child."""
        if self.is_file and self._gate.shut(PATIENCE):
            for connection in self._lent:
                connection.invalidate()
            _close(self._durable, self._quick)

    def _release(self) -> None:
        for connection in [*self._lent] if self.is_file else []:
            with suppress(exc.SQLAlchemyError):  # which its first use raises again
                _ = connection.connection
        self._gate.open()

    def _open(self, engine: sa.Engine) -> sa.Engine:
        if not self._is_open or self._file != self._place():  # removed: what is written would be lost
            with self._opening:
                if not self._is_open or self._file != self._place():
                    self.close()
                    self._prepare()
                    self._is_open = True
        return engine

    def _place(self) -> tuple[int, int] | None:
        """Which file it is, whatever is at its path later."""
        try:
            found = os.stat(self._url.database or "") if self.is_file else None
        except OSError:
            return None
        return None if found is None else (found.st_dev, found.st_ino)

    def _is_made(self) -> bool:
        """Whether the tables are there. A database of somebody else is not changed by this."""
        if self.is_file and self._place() is None:
            return False
        engine = sa.create_engine(self._url)  # without the settings of ours, which SQLite writes into the file
        try:
            return sa.inspect(engine).has_table(meta.name)
        except exc.DatabaseError as error:
            if getattr(error.orig, "sqlite_errorcode", None) == sqlite3.SQLITE_NOTADB:
                return False
            raise
        finally:
            engine.dispose()

    def _prepare(self) -> None:
        try:
            self._make()
        except BaseException:
            self.close()
            raise
        self._file = self._place()

    def _make(self) -> None:
        if not self._create and not self._is_made():
            name = self._url.database if self.is_file else self.name
            if self.is_file and self._place() is None:
                raise ArgumentError(f"There is no file {name}: check the path of the store.")
            raise ArgumentError(f"{name} has no events of a receiver: check the path or address of the store.")
        if self.is_file:
            make_private(Path(self._url.database or ""))
        with self._durable.connect() as connection:
            there = sa.inspect(connection)
            version = connection.scalar(sa.select(meta.c.version)) if there.has_table(meta.name) else None
            own = self._tables.tables.values()
            whole = all(there.has_table(one.name, schema=one.schema) for one in own)
            foreign = {*there.get_table_names()} - METADATA.tables.keys() - {one.name for one in own}
        if self.is_file and not foreign:
            for end in ("", "-wal", "-shm"):
                with suppress(FileNotFoundError, PermissionError):
                    os.chmod(f"{self._url.database}{end}", 0o600)
        if version is None or (version == VERSION and not whole):  # not locked for what is there
            with writing(self._durable) as connection:
                version = version_of(connection, METADATA, meta, VERSION, _LOCK)
                self._tables.create_all(connection)
        if version != VERSION:
            what = "newer: upgrade ozon-client" if version and version > VERSION else "older: use another store"
            raise StoreError(
                f"The tables of {self.name} have version {version}, this program {VERSION}. They are {what}."
            )


def _close(*engines: sa.Engine) -> None:
    """Close the connections of a store that nobody has any more."""
    for engine in engines:
        engine.dispose()
