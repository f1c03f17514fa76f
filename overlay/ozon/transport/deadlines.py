"""Deadlines of synchronous calls, for sockets that have only a timeout per read.

An answer that sends one byte every few seconds never exceeds the read timeout. So our sockets limit each step to the
time left for their thread's call.
"""

from __future__ import annotations

import threading
from collections.abc import Callable

_LEAST = 0.001  # zero means "do not wait" and fails in another way


class _Thread(threading.local):
    left: Callable[[], float] | None = None


_THREAD = _Thread()


class Until:
    """Ends socket steps of this thread inside the ``with`` block by this clock time."""

    def __init__(self, at: float | None, clock: Callable[[], float]) -> None:
        self._left = None if at is None else lambda: at - clock()

    def __enter__(self) -> None:
        self._before, _THREAD.left = _THREAD.left, self._left

    def __exit__(self, *error: object) -> None:
        _THREAD.left = self._before


def left(timeout: float | None) -> float | None:
    """A timeout of a step, cut to the time left for this thread's call."""
    if _THREAD.left is None:
        return timeout
    left = max(_THREAD.left(), _LEAST)
    return left if timeout is None else min(timeout, left)


def is_over() -> bool:
    """Whether the time of this thread's call is over."""
    return _THREAD.left is not None and _THREAD.left() < 0
