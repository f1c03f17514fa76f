"""Processes that are forked while threads run: they have none of them, and the locks that these held stay locked."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable
from threading import Condition, get_ident
from types import TracebackType
from weakref import WeakMethod

Call = Callable[[], object]


def begin_anew_in_forks(begin: Call, hold: Call | None = None, release: Call | None = None) -> None:
    """Call a method now, and in each process that is forked from this one while its object lives.

    Args:
        begin: the method.
        hold: called before a fork, such as one that waits until nothing is half done.
        release: called after it in the parent.
    """
    begin()
    calls = {"before": hold, "after_in_parent": release, "after_in_child": begin}
    os.register_at_fork(**{when: _weakly(one) for when, one in calls.items() if one is not None})


def _weakly(method: Call) -> Callable[[], None]:
    known = WeakMethod(method)

    def call() -> None:
        found = known()
        if found is not None:
            found()

    return call


class Gate:
    """Lets a fork wait until no other thread is inside, and lets none in before it is done.

    What a C library has locked at that moment stays locked in the child, as the mutexes of SQLite do.
    """

    def __init__(self) -> None:
        self._changed = Condition()
        self._inside: Counter[int] = Counter()  # how often, by thread
        self._shut = False

    def __enter__(self) -> None:
        this = get_ident()
        with self._changed:
            self._changed.wait_for(lambda: not self._shut or this in self._inside)
            self._inside[this] += 1

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        this = get_ident()
        with self._changed:
            self._inside[this] -= 1
            if not self._inside[this]:
                del self._inside[this]
                self._changed.notify_all()

    def shut(self, patience: float) -> bool:
        """Wait for other threads that are inside, so many seconds at most. Returns whether nobody is inside."""
        this = get_ident()
        with self._changed:
            self._shut = True
            self._changed.wait_for(lambda: not self._inside.keys() - {this}, patience)
            return not self._inside

    def open(self) -> None:
        """Let others in again."""
        with self._changed:
            self._shut = False
            self._changed.notify_all()
