"""Limits in a SQLite file, shared by the processes of one machine; one write transaction per step."""

from __future__ import annotations

import json
import os
import threading
import weakref
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from ozon_generated.checks import HOOK, PATH, check

from ..clock import CURRENT, SYSTEM
from ..log import LOG
from ..sqlite_files import while_busy
from .pause import Stage
from .rates import PAUSE, Demand, pause_keys
from .stores import LEASE, LocalAccount, StoreError, new_stage

if TYPE_CHECKING:
    import sqlite3

#: Total seconds to wait for the file while other threads and processes write.
BUSY = 30.0
#: Steps between two deletions of expired rows.
_SWEEP = 1000
_SCHEMA = (
    "CREATE TABLE IF NOT EXISTS limits (account TEXT, key TEXT, state TEXT, expires REAL,"
    " PRIMARY KEY (account, key)) WITHOUT ROWID"
)
_READ = "SELECT key, state FROM limits WHERE account = ? AND key IN (SELECT value FROM json_each(?))"
_DELETE = "DELETE FROM limits WHERE account = ? AND key = ?"


class FileStore:
    """Limits in a file that several processes of one machine use.

    The file must be on a local disk. Only its owner may read it (mode 0600). It holds account names (host and
    Client-Id), names of operations and products, and times, but no keys. It may be deleted while no program uses it.
    Times are those of the system clock; if that is set back, grants count from then on.

    While another program holds the file, a call waits up to 30 seconds, then raises `StoreError`.

    Args:
        path: the file, created on first use.

    Raises:
        ArgumentError: this is not a path.
    """

    def __init__(
        self, path: str | os.PathLike[str], clock: Callable[[], float] = lambda: CURRENT.now().timestamp()
    ) -> None:
        check({"path": path, "clock": clock}, {"path": PATH, "clock": HOOK}, "")
        self.path = Path(path)
        self.clock = clock
        self._lock = threading.Lock()
        self._connections: dict[int, sqlite3.Connection] = {}  # by process; a fork leaves that of its parent open
        weakref.finalize(self, _close, self._connections)

    def account(self, name: str) -> FileAccount:
        return FileAccount(self, name)

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Sole access to the file, among threads and processes. Raises `StoreError`."""
        from sqlite3 import Error

        end = SYSTEM.monotonic() + BUSY
        if not self._lock.acquire(timeout=BUSY):
            raise StoreError(self._unusable("other threads kept it for too long"))
        try:
            with while_busy(end - SYSTEM.monotonic(), self._begin) as connection:  # commits, or rolls back
                yield connection
        except (Error, OSError) as error:
            raise StoreError(self._unusable(f"{type(error).__name__}: {error}")) from None
        finally:
            self._lock.release()

    def _begin(self, seconds: float) -> sqlite3.Connection:
        """A connection that may write; waits this long."""
        connection = self._connections.get(os.getpid()) or self._open(seconds)
        connection.execute(f"PRAGMA busy_timeout = {int(seconds * 1000)}")
        connection.execute("BEGIN IMMEDIATE")
        return connection

    def _open(self, seconds: float) -> sqlite3.Connection:
        import sqlite3

        # SQLite gives its side files the mode of the file. One that exists is not opened: closing it would end its
        # locks.
        with suppress(FileExistsError):
            os.close(os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        connection = sqlite3.connect(self.path, timeout=seconds, isolation_level=None, check_same_thread=False)
        try:
            # not synchronous: after a power failure, an older state will do
            connection.executescript(f"PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF; {_SCHEMA}")
        except BaseException:
            connection.close()
            raise
        self._connections[os.getpid()] = connection
        return connection

    def _unusable(self, why: str) -> str:
        return (
            f"The limits in {self.path} cannot be used ({why}). Close what holds the file; if it is "
            f"damaged, stop the programs that use it and delete it, with {self.path.name}-wal and {self.path.name}-shm."
        )

    def close(self) -> None:
        """Close the file; it is opened again at the next use."""
        with self._lock:
            _close(self._connections)


def _close(connections: dict[int, sqlite3.Connection]) -> None:
    with suppress(KeyError):
        connections.pop(os.getpid()).close()


class FileAccount(LocalAccount):
    """The limits of one account in a file."""

    blocking = True
    poll_interval = 2.0
    lease = LEASE

    def __init__(self, store: FileStore, name: str) -> None:
        self._store = store
        self._name = name
        self._used = 0

    @contextmanager
    def stages(self, demands: Sequence[Demand]) -> Iterator[tuple[dict[str, Stage], float]]:
        with self._store.transaction() as connection:
            now = self._store.clock()
            rows = dict(connection.execute(_READ, (self._name, json.dumps([demand.key for demand in demands]))))
            stages: dict[str, Stage] = {}
            for demand in demands:
                if demand.key in rows:
                    stages |= self._loaded(demand, rows[demand.key], now)
            yield stages, now
            connection.executemany(_DELETE, [(self._name, key) for key in rows if key not in stages])
            kept = [(self._name, key, json.dumps(stage.dump()), stage.expires()) for key, stage in stages.items()]
            connection.executemany("INSERT OR REPLACE INTO limits VALUES (?, ?, ?, ?)", kept)
            self._used += 1
            if self._used % _SWEEP == 0:
                connection.execute("DELETE FROM limits WHERE expires < ?", (now,))

    def _loaded(self, demand: Demand, row: str, now: float) -> dict[str, Stage]:
        """The stage in a row. A damaged one is reset: at most a window is lost, or a pause that the server repeats."""
        stage = new_stage(demand)
        try:
            stage.load(json.loads(row), now)
        except (ValueError, TypeError, RecursionError) as error:
            where = f"{self._store.path}, {demand.key}"
            LOG.warning("A state of the limits was damaged and is reset (%s: %s)", where, error)
            return {}
        return {demand.key: stage}

    def clear(self, operation: str | None) -> None:
        with self._store.transaction() as connection:
            if operation is None:
                connection.execute(f"DELETE FROM limits WHERE account = ? AND key GLOB '{PAUSE}*'", (self._name,))
            else:
                connection.executemany(_DELETE, [(self._name, key) for key in pause_keys(operation)])
