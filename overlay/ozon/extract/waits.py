"""What a run of a task sends, and how long it may wait: for another try, and for reports."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from ozon_generated.client import CallOptions
from ozon_generated.messages import Request, Response

from ..client.options import CallSettings
from ..client.seller import Seller
from ..clock import Clock
from ..performance import Performance
from ..transport.events import Event
from ..transport.retry import Outcome, Retry, Schedule
from ..transport.telemetry import Observer

#: Seconds that a task waits at most. What has to wait longer is tried by a later run.
LONGEST = 60.0
#: Seconds between two requests that are no wait, but the pace of a method.
_PACE = 1.0


class Waits:
    """The seconds that a task waits, from which its retries and reports take. The pace of a method is no wait.

    Args:
        clock: the clock.
        seconds: what it may wait; a minute at most.

    Attributes:
        requests: requests that were sent.
        throttled: those of them that were refused with 429.
    """

    def __init__(self, clock: Clock, seconds: float = LONGEST) -> None:
        self._clock = clock
        self._left = min(max(seconds, 0.0), LONGEST)
        self._since: float | None = None  # when the wait began that lasts
        self.requests = self.throttled = 0

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

    def sent(self, event: Event | None = None) -> None:
        """Count a request."""
        self.requests += 1

    def settings(self, client: Seller | Performance, retry: Retry | None = None) -> CallSettings:
        """Settings with which a client waits no longer than this, and its requests are counted."""
        pipeline: Any = client.pipeline
        observer: Observer = pipeline.observer
        hooks = [self.sent, *([observer.on_request] if observer.on_request is not None else [])]
        usual = retry or observer.retry or client.http.retry
        return {"retry": _Retry(waits=self, **vars(usual)), "on_request": lambda event: [hook(event) for hook in hooks]}


class _Retry(Retry):
    waits: Waits

    def schedule(self, request: Request, clock: Callable[[], float], start: float | None = None) -> Schedule:
        return _Schedule(self, request, clock, clock() if start is None else start)


class _Schedule(Schedule):
    def __init__(self, retry: _Retry, request: Request, clock: Callable[[], float], start: float) -> None:
        super().__init__(retry, request, clock, start)
        self._waits = retry.waits

    def wait(self, outcome: Outcome) -> float | None:
        self._waits.throttled += isinstance(outcome, Response) and outcome.status_code == 429
        wait = super().wait(outcome)
        return wait if wait is not None and self._waits.take(wait) else None
