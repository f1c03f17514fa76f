"""Turns of the threads that write to one SQLite file."""

from __future__ import annotations

from sqlite3 import OperationalError
from threading import Lock, get_ident
from types import TracebackType

from ..databases import PATIENCE

_MINE = "its transaction is open in this thread; do this after the handler, or before it uses event.connection"


class Turn:
    """One thread of this process writes at a time, and whoever waits comes before whoever just wrote.

    SQLite itself lets a thread that waits sleep for a while, in which others may write several times.
    """

    def __init__(self) -> None:
        self._owner: int | None = None  # the thread that writes
        self._now = Lock()  # held by whoever writes
        self._next = Lock()  # held by the one that waits for it; the others wait for this one

    def __enter__(self) -> None:
        if self._owner == get_ident():
            raise OperationalError(_MINE)
        if not self._next.acquire(timeout=PATIENCE):
            raise OperationalError("database is locked")
        try:
            if not self._now.acquire(timeout=PATIENCE):
                raise OperationalError("database is locked")
            self._owner = get_ident()
        finally:
            self._next.release()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._owner = None
        self._now.release()
