"""The clock: telling the time and waiting."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

#: A single call fails early if it would wait too long. A walk of an hour waits instead: Ozon blocks methods for a
#: minute, several times in a row, and a failure would lose what the walk has read.
PATIENCE = 10.0


async def async_sleep(seconds: float) -> None:
    """Sleep under asyncio or trio, whichever runs."""
    import anyio

    await anyio.sleep(seconds)


class Clock(NamedTuple):
    """How a client tells the time and waits; tests can replace it to run fast.

    Attributes:
        monotonic: seconds of a monotonic clock.
        now: the current time, aware.
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
#: The clock of clients that were given none: that of `use`, or the system's.
CURRENT = Clock(
    lambda: _used.monotonic(), lambda: _used.now(), lambda wait: _used.sleep(wait), lambda wait: _used.async_sleep(wait)
)


@contextmanager
def use(clock: Clock) -> Iterator[None]:
    """Inside the ``with``, all clients of this process that were not given a clock use this one; for tests.

    That includes clients made before, but not the time-outs of sockets, which stay those of the system.
    """
    global _used
    before, _used = _used, clock
    try:
        yield
    finally:
        _used = before
