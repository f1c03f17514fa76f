"""Values that belong to one event loop and must not be used in another."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar
from weakref import WeakKeyDictionary

T = TypeVar("T")


class PerLoop(Generic[T]):
    """A value for each event loop, created on first use."""

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self._made: WeakKeyDictionary[object, T] = WeakKeyDictionary()

    def get(self) -> T:
        """The value of the running loop."""
        loop = _running()
        found = self._made.get(loop)
        if found is None:
            self._forget_closed()
            found = self._made[loop] = self._make()
        return found

    def pop(self) -> T | None:
        """Remove and return the value of the running loop."""
        return self._made.pop(_running(), None)

    def _forget_closed(self) -> None:
        """A value may reference its loop, which would keep both alive."""
        for loop in list(self._made):
            if getattr(loop, "is_closed", bool)():
                self._made.pop(loop, None)


def _running() -> object:
    """The loop of asyncio, or the object that identifies a trio run."""
    import asyncio

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        from trio.lowlevel import current_trio_token

        return current_trio_token()
