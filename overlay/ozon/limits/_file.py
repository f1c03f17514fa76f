"""Limits in a file, for the processes of one machine: SQLite, a write transaction for each question."""

from __future__ import annotations

import json
import os
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ._rates import Demand, Ticket
from ._store import StoreError
from ._window import GO, Pause, Stage, Verdict, Window, ask

if TYPE_CHECKING:
    import sqlite3

#: Seconds after which a ticket that has not asked again is dropped: its process is gone.
LEASE = 15.0
#: Seconds to wait for the file while other processes write.
_BUSY = 30.0
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

    The file must be on a local disk. It holds account names (host and Client-Id), names of operations and products,
    and times; no keys. It may be deleted while nobody uses it. Times are those of the system's clock; when that is
    set back, what was granted counts from then on.

    Args:
        path: the file, made at the first use.
    """

    def __init__(self, path: str | os.PathLike[str], clock: Callable[[], float] = time.time) -> None:
        self.path = Path(path)
        self.clock = clock
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None
        self._inherited: sqlite3.Connection | None = None
        self._process = 0

    def account(self, name: str) -> FileAccount:
        return FileAccount(self, name)

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Sole access to the file, among threads and processes."""
        from sqlite3 import Error

        with self._lock:
            try:
                connection = self._open()
                connection.execute("BEGIN IMMEDIATE")
                try:
                    yield connection
                except BaseException:
                    connection.execute("ROLLBACK")
                    raise
                connection.execute("COMMIT")
            except Error as error:
                text = f"{type(error).__name__}: {error} ({self.path}). Nothing was sent."
            else:
                return
        raise StoreError(text)

    def _open(self) -> sqlite3.Connection:
        if self._connection is None or self._process != os.getpid():
            import sqlite3

            connection = sqlite3.connect(self.path, timeout=_BUSY, isolation_level=None, check_same_thread=False)
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("PRAGMA synchronous=OFF")  # after a power failure, an older state will do
            connection.execute(_SCHEMA)
            # one that came through a fork is left alone: closing it here would disturb the parent
            self._inherited = self._connection
            self._connection, self._process = connection, os.getpid()
        return self._connection

    def close(self) -> None:
        """Close the file; it is opened again at the next use."""
        with self._lock:
            if self._connection is not None and self._process == os.getpid():
                self._connection.close()
            self._connection = None


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
            states = self._read(connection, [demand.key for demand in ticket.demands])
            stages: list[tuple[Stage, int]] = []
            keys: list[str] = []
            for demand in ticket.demands:
                stage = _stage(demand, states.get(demand.key), now)
                if stage is not None:
                    stages.append((stage, demand.cost or ticket.items()))
                    keys.append(demand.key)
            verdict = ask(stages, ticket.id, now, now + LEASE)
            if verdict is GO:
                ticket.at = now
            self._write(connection, [(key, stage) for key, (stage, _) in zip(keys, stages, strict=True)], now)
            self._sweep(connection, now)
            return verdict

    def give_back(self, ticket: Ticket) -> None:
        with self._store.transaction() as connection:
            now = self._store.clock()
            states = self._read(connection, [demand.key for demand in ticket.demands if demand.room])
            changed: list[tuple[str, Stage]] = []
            for demand in ticket.demands:
                if demand.key not in states:
                    continue
                window = _window(demand, states[demand.key], now)
                if ticket.at is None:
                    window.leave(ticket.id)
                else:
                    window.give_back(demand.cost, ticket.at)
                changed.append((demand.key, window))
            self._write(connection, changed, now)
        ticket.at = None

    def pause(self, key: str, seconds: float, left: int, reason: str) -> None:
        with self._store.transaction() as connection:
            now = self._store.clock()
            pause = Pause(now + seconds, left, reason)
            state = self._read(connection, [key]).get(key)
            if state is not None and state[0] > now:
                pause = Pause(*state).merge(pause)
            self._write(connection, [(key, pause)], now)

    def _read(self, connection: sqlite3.Connection, keys: Sequence[str]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for start in range(0, len(keys), _CHUNK):
            chunk = keys[start : start + _CHUNK]
            marks = ",".join("?" * len(chunk))
            query = f"SELECT key, state FROM limits WHERE account = ? AND key IN ({marks})"
            found.update((key, json.loads(state)) for key, state in connection.execute(query, (self._name, *chunk)))
        return found

    def _write(self, connection: sqlite3.Connection, stages: Sequence[tuple[str, Stage]], now: float) -> None:
        rows = []
        for key, stage in stages:
            if isinstance(stage, Window):
                rows.append((self._name, key, json.dumps(stage.dump()), now + max(stage.seconds, LEASE)))
            elif isinstance(stage, Pause):
                rows.append((self._name, key, json.dumps([stage.until, stage.left, stage.reason]), stage.until))
        connection.executemany("INSERT OR REPLACE INTO limits VALUES (?, ?, ?, ?)", rows)

    def _sweep(self, connection: sqlite3.Connection, now: float) -> None:
        self._asked += 1
        if self._asked % _SWEEP == 0:
            connection.execute("DELETE FROM limits WHERE expires < ?", (now,))


def _stage(demand: Demand, state: Any, now: float) -> Stage | None:
    if demand.room:
        return _window(demand, state, now)
    return Pause(*state) if state is not None and state[0] > now else None


def _window(demand: Demand, state: Any, now: float) -> Window:
    window = Window(demand.room, demand.seconds, demand.reason)
    if state is not None:
        window.load(state)
        window.forget_lapsed(now)
    return window
