"""The clock: current time and waiting."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

#: A single call fails early if it would have to wait too long. An hour-long walk waits instead: Ozon can block a method
#: for a minute several times in a row, and a failure would lose what the walk has read.
PATIENCE = 10.0


async def async_sleep(seconds: float) -> None:
    """Sleep under asyncio or trio, whichever runs."""
    import anyio

    await anyio.sleep(seconds)


class Clock(NamedTuple):
    """How a client reads the time and waits; tests can replace it to run fast.

    Attributes:
        monotonic: seconds of a monotonic clock.
        now: the current time, timezone-aware.
        sleep: waits this many seconds.
        async_sleep: waits this many seconds under asyncio or trio.
    """

    monotonic: Callable[[], float] = time.monotonic
    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    sleep: Callable[[float], object] = lambda seconds: time.sleep(seconds)  # looked up late: tests replace it
    async_sleep: Callable[[float], Awaitable[object]] = async_sleep

    def later(self, seconds: float) -> datetime | None:
        """The time after this many seconds; ``None`` if it cannot be represented."""
        try:
            return self.now() + timedelta(seconds=seconds)
        except OverflowError:
            return None


#: The system clock.
SYSTEM = Clock()
_used = SYSTEM
#: The clock of clients created without one: the clock set by `use`, or the system clock.
CURRENT = Clock(
    lambda: _used.monotonic(), lambda: _used.now(), lambda wait: _used.sleep(wait), lambda wait: _used.async_sleep(wait)
)


@contextmanager
def use(clock: Clock) -> Iterator[None]:
    """Inside the ``with``, all clients in this process that were created without a clock use this one; for tests.

    This includes clients created earlier. Socket timeouts still use the system clock.
    """
    global _used
    before, _used = _used, clock
    try:
        yield
    finally:
        _used = before
