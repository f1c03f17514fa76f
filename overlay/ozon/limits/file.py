"""Limits in a file, shared by the processes of one machine: SQLite, with one write transaction per step."""

from __future__ import annotations

import json
import os
import threading
import time
import weakref
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ozon_generated.checks import HOOK, PATH, check

from ..clock import SYSTEM
from ..log import LOG
from .pause import Pause
from .rates import PAUSE, Demand, pause_keys
from .state import LEASE, State, StateAccount
from .stores import StoreError
from .window import Window

if TYPE_CHECKING:
    import sqlite3

#: Seconds to wait for the file in all, while other threads and processes write.
BUSY = 30.0
#: Seconds before the file is tried again where SQLite says at once that it is busy.
_AGAIN = 0.02
#: Variables in one statement; SQLite takes 999 and more.
_CHUNK = 500
#: Steps between two deletions of expired rows.
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
        ArgumentError: this is not a path.
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
        end = SYSTEM.monotonic() + BUSY
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
            left = end - SYSTEM.monotonic()
            try:
                connection = self._opened.get(self.path, left)
                connection.execute(f"PRAGMA busy_timeout = {max(int(left * 1000), 0)}")
                connection.execute("BEGIN IMMEDIATE")
            except OperationalError as error:
                if error.sqlite_errorcode & 0xFF != SQLITE_BUSY or SYSTEM.monotonic() > end - _AGAIN:
                    raise
                SYSTEM.sleep(_AGAIN)
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


class FileAccount(StateAccount):
    """The limits of one account in a file."""

    blocking = True
    poll_interval = 2.0

    def __init__(self, store: FileStore, name: str) -> None:
        self.lease = LEASE
        self._store = store
        self._name = name
        self._used = 0

    @contextmanager
    def state(self, demands: Sequence[Demand]) -> Iterator[tuple[State, float]]:
        with self._store.transaction() as connection:
            now = self._store.clock()
            rows = self._read(connection, [demand.key for demand in demands])
            state = _loaded(demands, rows, now, self._store.path)
            yield state, now
            self._write(connection, rows, state, now)
            self._sweep(connection, now)

    def clear(self, operation: str | None) -> None:
        with self._store.transaction() as connection:
            if operation is None:
                query = "DELETE FROM limits WHERE account = ? AND substr(key, 1, ?) = ?"
                connection.execute(query, (self._name, len(PAUSE), PAUSE))
            else:
                self._delete(connection, pause_keys(operation))

    def _read(self, connection: sqlite3.Connection, keys: Sequence[str]) -> dict[str, object]:
        found: dict[str, object] = {}
        for start in range(0, len(keys), _CHUNK):
            chunk = keys[start : start + _CHUNK]
            marks = ",".join("?" * len(chunk))
            query = f"SELECT key, state FROM limits WHERE account = ? AND key IN ({marks})"
            found.update(connection.execute(query, (self._name, *chunk)))
        return found

    def _write(self, connection: sqlite3.Connection, known: Iterable[str], state: State, now: float) -> None:
        self._delete(connection, [key for key in known if key not in state.pauses and key not in state.windows])
        expires = {key: now + max(window.seconds, LEASE) for key, window in state.windows.items()}
        expires |= {key: pause.expires() for key, pause in state.pauses.items()}
        stages: dict[str, Window | Pause] = {**state.windows, **state.pauses}
        rows = [(self._name, key, json.dumps(stages[key].dump()), expires[key]) for key in stages]
        connection.executemany("INSERT OR REPLACE INTO limits VALUES (?, ?, ?, ?)", rows)

    def _delete(self, connection: sqlite3.Connection, keys: Sequence[str]) -> None:
        gone = [(self._name, key) for key in keys]
        connection.executemany("DELETE FROM limits WHERE account = ? AND key = ?", gone)

    def _sweep(self, connection: sqlite3.Connection, now: float) -> None:
        self._used += 1
        if self._used % _SWEEP == 0:
            connection.execute("DELETE FROM limits WHERE expires < ?", (now,))


def _loaded(demands: Sequence[Demand], rows: dict[str, Any], now: float, path: Path) -> State:
    """The state that the rows of a file hold."""
    state = State()
    for demand in demands:
        if demand.key not in rows:
            continue
        with _repaired(f"{path}, {demand.key}"):
            dumped = json.loads(rows[demand.key])
            if demand.capacity:
                window = Window(demand.capacity, demand.seconds, demand.reason)
                window.load(dumped)
                window.forget_lapsed(now)
                state.windows[demand.key] = window
            else:
                pause = Pause.load(dumped, now)
                pause.waiters.forget_lapsed(now)
                state.pauses[demand.key] = pause
    return state


@contextmanager
def _repaired(where: str) -> Iterator[None]:
    """A damaged state counts as none: at most a window's counts are lost, or a pause that the server repeats."""
    try:
        yield
    except (ValueError, TypeError, RecursionError) as error:
        LOG.warning("A state of the limits was damaged and is reset (%s: %s)", where, error)
