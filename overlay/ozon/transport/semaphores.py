"""Semaphores that limit the requests on the connections; the others queue here.

httpcore's own queue fails when many requests are cancelled: a connection handed to a request that is being cancelled
is never used or closed again (httpcore 1.0.9). So no request may wait in it.
"""

from __future__ import annotations

import threading
from collections import deque
from typing import TYPE_CHECKING

import httpx

if TYPE_CHECKING:
    import anyio


class Semaphore:
    """For threads. A released slot goes to the thread that has waited longest."""

    def __init__(self, places: int) -> None:
        self._free = places
        self._lock = threading.Lock()
        self._waiting: deque[threading.Event] = deque()

    async def acquire(self, timeout: float | None) -> None:
        """Wait for a slot in this thread. Raises ``httpx.PoolTimeout``."""
        with self._lock:
            if self._free:
                self._free -= 1
                return
            mine = threading.Event()
            self._waiting.append(mine)
        try:
            mine.wait(None if timeout is None else min(timeout, threading.TIMEOUT_MAX))
        except BaseException:
            if not self._gives_up(mine):
                self.release()
            raise
        if self._gives_up(mine):
            raise _full(timeout)

    def _gives_up(self, mine: threading.Event) -> bool:
        """Stop waiting; False if a slot was already assigned."""
        with self._lock:
            if not mine.is_set():
                self._waiting.remove(mine)
            return not mine.is_set()

    def release(self) -> None:
        """Release the slot."""
        with self._lock:
            if self._waiting:
                self._waiting.popleft().set()
            else:
                self._free += 1


class AsyncSemaphore:
    """For the tasks of one event loop, under asyncio or trio."""

    def __init__(self, places: int) -> None:
        import anyio

        self._places: anyio.Semaphore = anyio.Semaphore(places)

    async def acquire(self, timeout: float | None) -> None:
        """Wait for a slot. Raises ``httpx.PoolTimeout``."""
        from anyio import WouldBlock, move_on_after

        try:
            self._places.acquire_nowait()
            return
        except WouldBlock:
            pass
        with move_on_after(timeout):
            await self._places.acquire()
            return
        raise _full(timeout)

    def release(self) -> None:
        """Release the slot."""
        self._places.release()


def _full(timeout: float | None) -> httpx.PoolTimeout:
    return httpx.PoolTimeout(f"no connection became free within {timeout:g} s (max_connections)")
