"""The lease of a running task, renewed in the background."""

from __future__ import annotations

from threading import Event, Thread
from types import TracebackType
from typing import Self

from .state import LostLeaseError, State
from .store import StateError
from .task import Task


class Lease:
    """Renews the lease of a task until the block ends.

    Args:
        state: the state.
        task: the task.
        owner: the holder, as it acquired the lease.
    """

    def __init__(self, state: State, task: Task, owner: str) -> None:
        self.owner = owner
        self._state = state
        self._task = task
        self._interval = state.lease / 3
        self._renewed = state.now()
        self._end = Event()
        self._lost = False
        self._thread = Thread(target=self._renew, name=f"lease of {task.id}", daemon=True)

    def check(self, *, now: bool = False) -> None:
        """Raise `LostLeaseError` if another process has the task.

        Args:
            now: whether to ask the state in any case, and not only when the lease was not renewed lately.
        """
        moment = self._state.now()
        if now or not 0 <= moment - self._renewed < self._interval:
            self._lost = self._lost or not self._state.renew(self._task, self.owner)
            self._renewed = moment
        if self._lost:
            raise LostLeaseError

    def recheck(self) -> None:
        """The same, without writing: the sink may have locked the state's file."""
        if self._lost or not self._state.has(self._task, self.owner):
            raise LostLeaseError

    def _renew(self) -> None:
        while not self._end.wait(self._interval):
            try:
                if not self._state.renew(self._task, self.owner):
                    self._lost = True
                    return
            except StateError:  # tried again; `finish` notices if the lease is gone by then
                continue

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._end.set()
        self._thread.join()
