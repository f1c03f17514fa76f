"""How sync and async clients wait. All other code between a call and the network is written once, as coroutines.

Under a synchronous client, nothing they await suspends, so `ozon_generated.blocking.finish` completes them in the
calling thread, without an event loop.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Coroutine
from contextlib import AbstractContextManager, nullcontext
from typing import TypeVar

from ozon_generated.blocking import finish
from ozon_generated.messages import NetworkError

from ..clock import Clock
from .deadlines import Until

T = TypeVar("T")
#: The ``trace`` function in the extensions of a request, which httpcore calls with an event and its facts.
Trace = Callable[[str, dict[str, object]], Coroutine[object, object, bool]]

#: Grace in seconds for timeouts of connections: unlike a cancellation, they know whether the request was sent.
GRACE = 0.2


class Backend:
    """Waits in the calling thread, as synchronous clients do; `AsyncBackend` waits in a task.

    Attributes:
        clock: the clock.
        blocks: whether the calling thread may be blocked.
        endless: seconds after the deadline when a body that cancellation cannot stop is abandoned.
    """

    blocks = True
    endless = 0.0

    def __init__(self, clock: Clock) -> None:
        self.clock = clock

    async def sleep(self, seconds: float) -> None:
        """Wait this many seconds."""
        self.clock.sleep(seconds)

    async def run(self, call: Callable[[], T], blocks: bool, shielded: bool = False) -> T:
        """Call a function: in a thread if it blocks a task; if shielded, even in a cancelled task."""
        return call()

    def until(self, end: float | None) -> AbstractContextManager[object]:
        """Ends the block at this clock time: cancels a task, or limits the socket steps of a thread."""
        return Until(end, self.clock.monotonic)

    def shield(self) -> AbstractContextManager[object]:
        """Lets the block finish, even in a cancelled task."""
        return nullcontext()

    def semaphore(self, places: int) -> Semaphore | AsyncSemaphore:
        """A semaphore of this size."""
        return Semaphore(places)

    def traced(self, trace: Trace) -> Callable[[str, dict[str, object]], object]:
        """The function as these connections call it."""
        return lambda event, facts: finish(trace(event, facts))


class AsyncBackend(Backend):
    """Waits in a task, under asyncio or trio."""

    blocks = False
    endless = 5.0

    async def sleep(self, seconds: float) -> None:
        await self.clock.async_sleep(seconds)

    async def run(self, call: Callable[[], T], blocks: bool, shielded: bool = False) -> T:
        if not blocks:
            return call()
        from anyio import CancelScope, to_thread

        found: list[T] = []
        with CancelScope(shield=shielded):
            found.append(await to_thread.run_sync(call))
        return found[0]

    def until(self, end: float | None) -> AbstractContextManager[object]:
        if end is None:
            return nullcontext()
        from anyio import CancelScope, current_time

        return CancelScope(deadline=current_time() + end - self.clock.monotonic() + GRACE)

    def shield(self) -> AbstractContextManager[object]:
        from anyio import CancelScope

        return CancelScope(shield=True)

    def semaphore(self, places: int) -> AsyncSemaphore:
        return AsyncSemaphore(places)

    def traced(self, trace: Trace) -> Callable[[str, dict[str, object]], object]:
        return trace


class Semaphore:
    """For threads. A released slot goes to the thread that has waited longest.

    Like `AsyncSemaphore`, it limits the requests on the connections, and the others queue here. httpcore's own queue
    fails when many requests are cancelled: a connection assigned to a request being cancelled is never used or
    closed again (httpcore 1.0.9). So no request may wait in it.
    """

    def __init__(self, places: int) -> None:
        self._free = places
        self._changed = threading.Condition()
        self._waiting: deque[object] = deque()

    async def acquire(self, timeout: float | None) -> None:
        """Wait for a slot in this thread. Raises `NetworkError`."""
        with self._changed:
            if self._free and not self._waiting:
                self._free -= 1
                return
            mine, most = object(), None if timeout is None else min(timeout, threading.TIMEOUT_MAX)
            self._waiting.append(mine)
            try:
                if not self._changed.wait_for(lambda: self._free and self._waiting[0] is mine, most):
                    raise _full(timeout)
                self._free -= 1
            finally:
                self._waiting.remove(mine)
                self._changed.notify_all()

    def release(self) -> None:
        """Release the slot."""
        with self._changed:
            self._free += 1
            if self._waiting:
                self._changed.notify_all()


class AsyncSemaphore:
    """For the tasks of one event loop, under asyncio or trio."""

    def __init__(self, places: int) -> None:
        from anyio import Semaphore

        self._places = Semaphore(places)

    async def acquire(self, timeout: float | None) -> None:
        """Wait for a slot. Raises `NetworkError`."""
        from anyio import move_on_after

        if self._places.value:
            return self._places.acquire_nowait()
        with move_on_after(timeout):
            return await self._places.acquire()
        raise _full(timeout)

    def release(self) -> None:
        """Release the slot."""
        self._places.release()


def _full(timeout: float | None) -> NetworkError:
    return NetworkError("PoolTimeout", f"no connection became free within {timeout:g} s (max_connections)")
