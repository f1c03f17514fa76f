"""Limits in a file, for the processes of one machine: SQLite, a write transaction for each question."""

from __future__ import annotations

import json
import os
import threading
import time
import weakref
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ozon_generated.checks import HOOK, PATH, check

from ..log import LOG
from .hold import Hold, Lesson
from .rates import HOLD, Demand, Ticket, hold_keys
from .stores import StoreError, undo
from .window import GO, Stage, Verdict, Window, ask

if TYPE_CHECKING:
    import sqlite3

#: Seconds after which a ticket that has not asked again is dropped: its process is gone.
LEASE = 15.0
#: Seconds to wait for the file in all, while other threads and processes write.
BUSY = 30.0
#: Seconds before the file is tried again where SQLite says at once that it is busy.
_AGAIN = 0.02
#: Variables in one statement; SQLite takes 999 and more.
_CHUNK = 500
#: Questions between two searches for rows that hold nothing any more.
_SWEEP = 1000
_SCHEMA = (
    "CREATE TABLE IF NOT EXISTS limits (account TEXT, key TEXT, state TEXT, expires REAL,"
    " PRIMARY KEY (account, key)) WITHOUT ROWID"
)


class FileStore:
    """Limits in a file that several processes of one machine use.

    The file must be on a local disk. Only its owner may read it (mode 0600). It holds account names (host and
    Client-Id), names of operations and products, and times; no keys. It may be deleted while nobody uses it. Times are
    those of the system's clock; when that is set back, what was granted counts from then on.

    While another program holds the file, a call waits up to 30 seconds, then raises `StoreError`.

    Args:
        path: the file, made at the first use.

    Raises:
        ArgumentError: this is no path.
    """

    def __init__(self, path: str | os.PathLike[str], clock: Callable[[], float] = time.time) -> None:
        check({"path": path, "clock": clock}, {"path": PATH, "clock": HOOK}, "")
        self.path = Path(path)
        self.clock = clock
        self._lock = threading.Lock()
        self._opened = _Opened()
        weakref.finalize(self, self._opened.close)

    def account(self, name: str) -> FileAccount:
        return FileAccount(self, name)

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Sole access to the file, among threads and processes. Raises `StoreError`."""
        end = time.monotonic() + BUSY
        if not self._lock.acquire(timeout=BUSY):
            raise StoreError(self._unusable("other threads kept it for too long"))
        try:
            with self._begun(end) as connection:
                yield connection
        finally:
            self._lock.release()

    @contextmanager
    def _begun(self, end: float) -> Iterator[sqlite3.Connection]:
        from sqlite3 import Error

        try:
            connection = self._begin(end)
            try:
                yield connection
            except BaseException:
                connection.execute("ROLLBACK")
                raise
            connection.execute("COMMIT")
        except (Error, OSError) as error:
            text = self._unusable(f"{type(error).__name__}: {error}")
        else:
            return
        raise StoreError(text)

    def _begin(self, end: float) -> sqlite3.Connection:
        """A connection that may write. SQLite does not wait in all cases where waiting would help."""
        from sqlite3 import SQLITE_BUSY, OperationalError

        while True:
            left = end - time.monotonic()
            try:
                connection = self._opened.get(self.path, left)
                connection.execute(f"PRAGMA busy_timeout = {max(int(left * 1000), 0)}")
                connection.execute("BEGIN IMMEDIATE")
            except OperationalError as error:
                if error.sqlite_errorcode & 0xFF != SQLITE_BUSY or time.monotonic() > end - _AGAIN:
                    raise
                time.sleep(_AGAIN)
            else:
                return connection

    def _unusable(self, why: str) -> str:
        return (
            f"The limits in {self.path} cannot be used ({why}). Close what holds the file; if it is "
            f"damaged, stop the programs that use it and delete it, with {self.path.name}-wal and {self.path.name}-shm."
        )

    def close(self) -> None:
        """Close the file; it is opened again at the next use."""
        with self._lock:
            self._opened.close()


class _Opened:
    """The connection of this process, if it has one."""

    def __init__(self) -> None:
        self._connection: sqlite3.Connection | None = None
        self._inherited: sqlite3.Connection | None = None
        self._process = 0

    def get(self, path: Path, seconds: float) -> sqlite3.Connection:
        """The connection; a new one waits so long for the file."""
        if self._connection is None or self._process != os.getpid():
            made = _open(path, seconds)
            # one that came through a fork is left alone: closing it here would disturb the parent
            self._inherited = self._connection
            self._connection, self._process = made, os.getpid()
        return self._connection

    def close(self) -> None:
        if self._connection is not None and self._process == os.getpid():
            self._connection.close()
        self._connection = None


def _open(path: Path, seconds: float) -> sqlite3.Connection:
    import sqlite3

    # SQLite gives its side files the mode of the file; one that exists is not opened: closing it would end its locks
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    connection = sqlite3.connect(path, timeout=max(seconds, 0.0), isolation_level=None, check_same_thread=False)
    try:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=OFF")  # after a power failure, an older state will do
        connection.execute(_SCHEMA)
    except BaseException:
        connection.close()
        raise
    return connection


class FileAccount:
    """The limits of one account in a file."""

    blocking = True
    nap = 2.0

    def __init__(self, store: FileStore, name: str) -> None:
        self._store = store
        self._name = name
        self._asked = 0

    def ask(self, ticket: Ticket) -> Verdict:
        with self._store.transaction() as connection:
            now = self._store.clock()
            stages = self._stages(connection, ticket, now)
            first = ticket.at is not None
            if first:
                for demand, stage in stages:
                    undo(stage, demand, ticket)
                stages = [(demand, stage) for demand, stage in stages if demand.cost]
            asked = [(stage, demand.cost or ticket.items()) for demand, stage in stages]
            verdict = ask(asked, ticket.id, now, now + LEASE, first)
            self._write(connection, [(demand.key, stage) for demand, stage in stages], now)
            self._sweep(connection, now)
        ticket.at = now if verdict is GO else None
        return verdict

    def give_back(self, ticket: Ticket) -> None:
        with self._store.transaction() as connection:
            now = self._store.clock()
            stages = self._stages(connection, ticket, now)
            for demand, stage in stages:
                undo(stage, demand, ticket)
            self._write(connection, [(demand.key, stage) for demand, stage in stages], now)
        ticket.at = None

    def learn(self, key: str, lesson: Lesson) -> float:
        with self._store.transaction() as connection:
            now = self._store.clock()
            known = self._read(connection, [key], now).get(key)
            hold = Hold.after(lesson, known if isinstance(known, Hold) else None, now)
            self._write(connection, [(key, hold)], now)
        return hold.until - now

    def clear(self, operation: str | None) -> None:
        with self._store.transaction() as connection:
            if operation is None:
                query = "DELETE FROM limits WHERE account = ? AND substr(key, 1, ?) = ?"
                connection.execute(query, (self._name, len(HOLD), HOLD))
            else:
                gone = [(self._name, key) for key in hold_keys(operation)]
                connection.executemany("DELETE FROM limits WHERE account = ? AND key = ?", gone)

    def _stages(self, connection: sqlite3.Connection, ticket: Ticket, now: float) -> list[tuple[Demand, Stage]]:
        """What a ticket has to pass, with the state of the file."""
        known = self._read(connection, [demand.key for demand in ticket.demands], now)
        stages: list[tuple[Demand, Stage]] = []
        for demand in ticket.demands:
            stage = known.get(demand.key)
            if demand.room:
                stages.append((demand, _window(demand, stage, now)))
            elif isinstance(stage, Hold):
                stages.append((demand, stage))
        return stages

    def _read(self, connection: sqlite3.Connection, keys: Sequence[str], now: float) -> dict[str, Any]:
        """What the file has under some keys: holds, and the states of windows."""
        found: dict[str, Any] = {}
        for start in range(0, len(keys), _CHUNK):
            chunk = keys[start : start + _CHUNK]
            marks = ",".join("?" * len(chunk))
            query = f"SELECT key, state FROM limits WHERE account = ? AND key IN ({marks})"
            for key, state in connection.execute(query, (self._name, *chunk)):
                with _mending(f"{self._store.path}, {key}"):
                    loaded = json.loads(state)
                    found[key] = _hold(loaded, now) if key.startswith(HOLD) else loaded
        return found

    def _write(self, connection: sqlite3.Connection, stages: Sequence[tuple[str, Stage]], now: float) -> None:
        rows = []
        for key, stage in stages:
            if isinstance(stage, Window):
                rows.append((self._name, key, json.dumps(stage.dump()), now + max(stage.seconds, LEASE)))
            elif isinstance(stage, Hold):
                rows.append((self._name, key, json.dumps(stage.dump()), stage.expires()))
        connection.executemany("INSERT OR REPLACE INTO limits VALUES (?, ?, ?, ?)", rows)

    def _sweep(self, connection: sqlite3.Connection, now: float) -> None:
        self._asked += 1
        if self._asked % _SWEEP == 0:
            connection.execute("DELETE FROM limits WHERE expires < ?", (now,))


def _hold(state: Any, now: float) -> Hold | None:
    hold = Hold.load(state, now)
    hold.line.forget_lapsed(now)
    return None if hold.is_idle(now) else hold


def _window(demand: Demand, state: Any, now: float) -> Window:
    window = Window(demand.room, demand.seconds, demand.reason)
    if state is not None:
        with _mending(demand.key):
            window.load(state)
        window.forget_lapsed(now)
    return window


@contextmanager
def _mending(where: str) -> Iterator[None]:
    """A damaged state counts as none: what is lost is a second of counting, or a pause that the server names again."""
    try:
        yield
    except (ValueError, TypeError, RecursionError) as error:
        LOG.warning("A state of the limits was damaged and begins anew (%s: %s)", where, error)
