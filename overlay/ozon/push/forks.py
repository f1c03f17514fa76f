"""Processes that are forked while threads run: they have none of them, and the locks that these held stay locked."""

from __future__ import annotations

import os
from collections.abc import Callable
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
