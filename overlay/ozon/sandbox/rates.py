"""Limits of the rate of requests: off, or as the service has them."""

from __future__ import annotations

from collections import deque
from datetime import datetime, timedelta
from typing import Literal, get_args

from .core.world import World
from .data import Operation
from .messages import RefusalError

#: ``""`` refuses nothing; ``realistic`` has 50 requests a second over all methods, the documented limits of methods,
#: and the block of a minute that only silence ends.
Profile = Literal["", "realistic"]
PROFILES: tuple[Profile, ...] = get_args(Profile)

_SECONDS = {"second": 1, "minute": 60, "hour": 3_600, "day": 86_400}
_MESSAGE = "You have reached request rate limit per second"


class Window:
    """Requests within the latest seconds, or since a midnight in UTC.

    Args:
        count: how many there may be.
        seconds: length of the window.
        daily: whether it starts anew at midnight.
    """

    def __init__(self, count: int, seconds: float, *, daily: bool = False) -> None:
        self._count = count
        self._length = timedelta(seconds=seconds)
        self._daily = daily
        self._taken: deque[datetime] = deque()

    def left(self, now: datetime) -> int:
        """How many requests may still come."""
        start = now.replace(hour=0, minute=0, second=0, microsecond=0) if self._daily else now - self._length
        while self._taken and (self._taken[0] < start if self._daily else self._taken[0] <= start):
            self._taken.popleft()
        return self._count - len(self._taken)

    def take(self, now: datetime) -> None:
        """Count a request."""
        self._taken.append(now)


class Rates:
    """Counts the requests of the Seller API, and refuses those above the limits.

    Args:
        profile: which limits there are.
        world: clock and behaviour: how many requests a second there may be, and how long a block is.
    """

    def __init__(self, profile: Profile, world: World) -> None:
        if profile not in PROFILES:
            raise ValueError(f"profile must be one of {', '.join(map(repr, PROFILES))}, not {profile!r}")
        self._on = profile == "realistic"
        self._world = world
        self.clear()

    def clear(self) -> None:
        """Forget all requests and blocks."""
        self._all = Window(self._world.behaviour.requests_a_second, 1)
        self._methods: dict[str, list[Window]] = {}
        self._blocked: dict[str, datetime] = {}

    def take(self, operation: Operation) -> dict[str, str]:
        """Count a request. Returns the headers that its answer gets.

        Raises:
            RefusalError: 429; the method is blocked until it was left alone for a minute.
        """
        if not self._on or operation.api != "seller":
            return {}
        now = self._world.now
        windows = [self._all, *self._windows(operation)]
        left = min(window.left(now) for window in windows)
        if left <= 0 or now < self._blocked.get(operation.name, now):
            # seen with the service: waiting for the second that the header names does not help, silence does
            self._blocked[operation.name] = now + timedelta(seconds=self._world.behaviour.block_seconds)
            raise RefusalError(429, 8, _MESSAGE, {"Retry-After": "1", "Ratelimit-Remaining": "0"})
        for window in windows:
            window.take(now)
        return {"Ratelimit-Remaining": str(left - 1)}

    def _windows(self, operation: Operation) -> list[Window]:
        if operation.name not in self._methods:
            self._methods[operation.name] = [
                Window(limit["count"], _SECONDS[limit["per"]], daily="reset" in limit)
                for limit in operation.facts.get("limits", ())
                if limit["of"] == "requests" and "count" in limit
            ]
        return self._methods[operation.name]
