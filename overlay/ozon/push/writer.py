"""The writer thread: one transaction for all events that wait to be stored."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from threading import Condition, Thread
from typing import Any, NamedTuple

from ..log import LOG
from .forks import begin_anew_in_forks
from .store import Store, StoreError

#: Bytes of the events that wait, and of those in one transaction.
_WAITING = 64 << 20
_GROUP = 8 << 20
#: Bytes that each takes besides its content.
_BESIDES = 4096


class FullError(StoreError):
    """So many events wait to be stored that no more are taken."""


class _Entry(NamedTuple):
    row: Mapping[str, Any]
    size: int
    stored: Future[None]


class Writer:
    """Stores events in the order in which they come.

    Args:
        store: where.
        told: called after events were stored.
    """

    _changed: Condition
    _waiting: deque[_Entry]
    _bytes: int  # with those that are being stored
    _thread: Thread | None
    _closing: bool

    def __init__(self, store: Store, told: Callable[[], object]) -> None:
        self._store = store
        self._told = told
        begin_anew_in_forks(self._begin)

    def put(self, row: Mapping[str, Any]) -> Future[None]:
        """Let an event be stored.

        Returns:
            done when it is on disk, or failed with a `StoreError`.

        Raises:
            FullError: too many wait.
        """
        entry = _Entry(row, len(row["content"]) + _BESIDES, Future())
        with self._changed:
            if self._bytes and self._bytes + entry.size > _WAITING:
                raise FullError(f"{_WAITING >> 20} MiB of events wait to be stored.")
            self._waiting.append(entry)
            self._bytes += entry.size
            if self._thread is None:
                self._thread = Thread(target=self._run, name="ozon push writer", daemon=True)
                self._thread.start()
            self._changed.notify()
        return entry.stored

    def close(self, patience: float) -> bool:
        """Store what waits, and end the thread. It starts again with the next event.

        Returns:
            whether it ended within these seconds.
        """
        with self._changed:
            thread, self._closing = self._thread, True
            self._changed.notify()
        if thread is not None:
            thread.join(patience)
        return thread is None or not thread.is_alive()

    def _begin(self) -> None:
        self._changed = Condition()
        self._waiting = deque()
        self._bytes = 0
        self._thread = None
        self._closing = False

    def _run(self) -> None:
        while group := self._next():
            entries = [entry for entry in group if entry.stored.set_running_or_notify_cancel()]
            try:
                self._write(entries)
            except Exception as error:  # of whatever kind: the next events need this thread
                LOG.error("push: storing failed: %s", type(error).__name__)
                for entry in entries:
                    if not entry.stored.done():
                        entry.stored.set_exception(error)
            with self._changed:
                self._bytes -= sum(entry.size for entry in group)

    def _next(self) -> list[_Entry]:
        group: list[_Entry] = []
        with self._changed:
            while not self._waiting:
                if self._closing:
                    self._thread, self._closing = None, False
                    return []
                self._changed.wait()
            size = 0
            while self._waiting and (not group or size + self._waiting[0].size <= _GROUP):
                group.append(self._waiting.popleft())
                size += group[-1].size
        return group

    def _write(self, group: list[_Entry]) -> None:
        if not group:
            return
        try:
            self._store.add([entry.row for entry in group])
        except StoreError as error:
            if error.of_values and len(group) > 1:
                for entry in group:  # one of them is not taken
                    self._write([entry])
                return
            for entry in group:
                entry.stored.set_exception(error)
        else:
            for entry in group:
                entry.stored.set_result(None)
            self._told()
