"""Rate limits: none, or those of the service."""

from __future__ import annotations

from collections import deque
from datetime import datetime, timedelta
from typing import Literal, get_args

from .core.world import World
from .data import Operation
from .messages import RefusalError

#: ``""`` has no limits; ``realistic`` has 50 requests per second over all methods, the documented limits of methods,
#: and a block that is lifted only after a minute without requests.
Profile = Literal["", "realistic"]
PROFILES: tuple[Profile, ...] = get_args(Profile)

_SECONDS = {"second": 1, "minute": 60, "hour": 3_600, "day": 86_400}
_MESSAGE = "You have reached request rate limit per second"


class Window:
    """A rate limit over a sliding window, or since midnight UTC.

    Args:
        count: maximum number of requests.
        seconds: length of the window.
        daily: whether it restarts at midnight UTC.
    """

    def __init__(self, count: int, seconds: float, *, daily: bool = False) -> None:
        self._count = count
        self._length = timedelta(seconds=seconds)
        self._daily = daily
        self._taken: deque[datetime] = deque()

    def left(self, now: datetime) -> int:
        """Return the number of requests left."""
        start = now.replace(hour=0, minute=0, second=0, microsecond=0) if self._daily else now - self._length
        while self._taken and (self._taken[0] < start if self._daily else self._taken[0] <= start):
            self._taken.popleft()
        return self._count - len(self._taken)

    def take(self, now: datetime) -> None:
        """Count a request."""
        self._taken.append(now)


class Rates:
    """Counts requests to the Seller API and refuses those above the limits.

    Args:
        profile: the limits that apply.
        world: clock, and behaviour with requests per second and duration of a block.
    """

    def __init__(self, profile: Profile, world: World) -> None:
        if profile not in PROFILES:
            raise ValueError(f"profile must be one of {', '.join(map(repr, PROFILES))}, not {profile!r}")
        self._on = profile == "realistic"
        self._world = world
        self.clear()

    def clear(self) -> None:
        """Clear all counters and blocks."""
        self._all = Window(self._world.behaviour.requests_per_second, 1)
        self._methods: dict[str, list[Window]] = {}
        self._blocked: dict[str, datetime] = {}

    def take(self, operation: Operation) -> dict[str, str]:
        """Count a request. Returns headers for its answer.

        Raises:
            RefusalError: 429; the method is blocked until it gets no requests for ``block_seconds``.
        """
        if not self._on or operation.api != "seller":
            return {}
        now = self._world.now
        windows = [self._all, *self._windows(operation)]
        left = min(window.left(now) for window in windows)
        if left <= 0 or now < self._blocked.get(operation.name, now):
            # observed with the service: waiting for Retry-After does not lift the block, a minute without requests does
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
