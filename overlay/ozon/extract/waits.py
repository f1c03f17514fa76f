"""How long a task may wait: for another try, and for reports."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from ozon_generated.client import CallOptions
from ozon_generated.messages import Request

from ..client.seller import Seller
from ..clock import Clock
from ..performance import Performance
from ..transport.retry import Outcome, Retry, Schedule

#: Seconds that a task waits at most. What has to wait longer is tried by a later run.
LONGEST = 60.0
#: Seconds between two requests that are no wait, but the pace of a method.
_PACE = 1.0


class Waits:
    """The seconds that a task waits, from which its retries and reports take. The pace of a method is no wait.

    Args:
        clock: the clock.
        seconds: what it may wait; a minute at most.
    """

    def __init__(self, clock: Clock, seconds: float = LONGEST) -> None:
        self._clock = clock
        self._left = min(max(seconds, 0.0), LONGEST)
        self._since: float | None = None  # when the wait began that lasts

    @property
    def left(self) -> float:
        """Seconds that it may still wait."""
        lasted = 0.0 if self._since is None else self._clock.monotonic() - self._since
        return max(self._left - lasted, 0.0)

    @property
    def options(self) -> CallOptions:
        """The options of the next call."""
        return {"patient": False, "deadline": LONGEST, "max_wait": max(self.left, _PACE)}

    def take(self, seconds: float) -> bool:
        """Take the seconds of a wait. Returns whether there are so many."""
        if seconds > self.left:
            return False
        if self._since is None:  # otherwise they count as part of the wait that lasts
            self._left -= seconds
        return True

    @contextmanager
    def lasting(self) -> Iterator[None]:
        """All the time in the ``with`` is one wait."""
        self._since = self._clock.monotonic()
        try:
            yield
        finally:
            self._left, self._since = self.left, None

    def retry(self, client: Seller | Performance) -> Retry:
        """The retries of a client, for which it waits no longer than this."""
        usual = client.pipeline.observer.retry or client.http.retry
        return _Retry(waits=self, **vars(usual))


class _Retry(Retry):
    waits: Waits

    def schedule(self, request: Request, clock: Callable[[], float], start: float | None = None) -> Schedule:
        return _Schedule(self, request, clock, clock() if start is None else start)


class _Schedule(Schedule):
    def __init__(self, retry: _Retry, request: Request, clock: Callable[[], float], start: float) -> None:
        super().__init__(retry, request, clock, start)
        self._waits = retry.waits

    def wait(self, outcome: Outcome) -> float | None:
        wait = super().wait(outcome)
        return wait if wait is not None and self._waits.take(wait) else None
