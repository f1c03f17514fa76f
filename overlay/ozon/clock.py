"""Time: how it is told and how it is waited for."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

from attrs import frozen


def sleep(seconds: float) -> None:
    """Sleep in this thread."""
    time.sleep(seconds)


async def async_sleep(seconds: float) -> None:
    """Sleep under asyncio or trio, whichever runs."""
    import anyio

    await anyio.sleep(seconds)


@frozen
class Clock:
    """How a client tells the time and waits; one that stands still makes a test quick.

    Attributes:
        monotonic: seconds that only grow.
        now: the moment, aware.
        sleep: waits so many seconds.
        async_sleep: waits so many seconds under asyncio or trio.
    """

    monotonic: Callable[[], float] = time.monotonic
    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    sleep: Callable[[float], object] = sleep
    async_sleep: Callable[[float], Awaitable[object]] = async_sleep


#: The clock of the machine.
SYSTEM = Clock()
