"""Retries.

Nearly all calls are POST, so the operation's descriptor, not the HTTP method, says whether a retry is safe.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from ozon_generated.checks import HOOK, ONE_OR_MORE, POSITIVE, SECONDS, or_none
from ozon_generated.client import DEADLINE, OPERATION, OPTIONS, CallOptions
from ozon_generated.errors import PAUSE, OzonError, note_pause, retry_after
from ozon_generated.facts import Fact
from ozon_generated.messages import BodyError, NetworkError, Request, Response, Transport
from ozon_generated.outcome import HAPPENED, may_have_happened

from ..clock import PATIENCE
from ..log import OBSERVER
from .backends import Backend
from .telemetry import NOBODY, Observer, Record

if TYPE_CHECKING:
    from ..limits.refusals import Refusal

Outcome = Response | NetworkError


#: Default deadline of a call in seconds.
USUAL = 60.0


_RULES = dict.fromkeys(("backoff", "max_backoff", "circle"), SECONDS)
_RULES |= {"max_attempts": ONE_OR_MORE, "deadline": or_none(POSITIVE), "jitter": HOOK}


class Retry(Fact):
    """How often and how long a call is retried if safe.

    Every call is retried after a failed connection, 429 and "Circle is open", because nothing has happened yet (except
    after a 429 that lists items). A 429 because a single item was changed too often is final: only the request without
    that item would be accepted. After other 5xx, read timeouts and broken or truncated answers, a call is retried only
    if it reads or if the spec says that it is idempotent. A wait that the server demands is never shortened: if it does
    not fit into ``deadline``, the error is raised at once.

    Attributes:
        max_attempts: maximum number of attempts; 1 for no retries.
        deadline: seconds for a whole call: its token, all attempts and waits, and reading the answer. Default: 60, or
            the timeout of a request if that is longer. Ten times that for a call of a walk, such as those of
            `ozon.paginate`, which also waits as often as the server demands. The body of a file does not count: it may
            take as long as data keeps arriving.
        jitter: gives the share of a backoff that is drawn, from 0 to 1; for tests.
        backoff: seconds before the second attempt; doubles for each further one, and for each 429 in a row, with
            jitter.
        max_backoff: maximum seconds of one wait.
        circle: seconds to wait after "Circle is open".
    """

    _hidden, _rules = frozenset({"jitter"}), _RULES

    max_attempts: int = 4
    deadline: float | None = None
    backoff: float = 0.5
    max_backoff: float = 20.0
    circle: float = 120.0
    jitter: Callable[[], float] = random.random

    def begin(self, request: Request, now: float) -> float:
        """Set the deadline of a call, unless it has one. Returns the seconds until then."""
        end: float | None = request.extensions.get(DEADLINE)
        if end is not None:
            return end - now
        options: CallOptions = request.extensions.get(OPTIONS, {})
        observer: Observer = request.extensions.get(OBSERVER, NOBODY)
        retry = observer.retry or self
        usual = retry._usual(request.extensions.get("timeout", {})) * retry._patience(options)
        seconds = options.get("deadline") or usual
        request.extensions[DEADLINE] = now + seconds
        return seconds

    def _usual(self, timeout: Mapping[str, float | None]) -> float:
        if self.deadline is not None:
            return self.deadline
        return max(USUAL, *(float("inf") if phase is None else phase for phase in timeout.values()), 0.0)

    def _patience(self, options: CallOptions) -> float:
        """More than 1 for a call of a walk that may be retried."""
        return PATIENCE if options.get("patient") and self._attempts(options) > 1 else 1.0

    def _attempts(self, options: CallOptions) -> int:
        return options.get("max_attempts") or self.max_attempts

    def schedule(self, request: Request, clock: Callable[[], float], start: float | None = None) -> Schedule:
        """The attempts of a call, which began now or at a time of the clock."""
        return Schedule(self, request, clock, clock() if start is None else start)


class Schedule:
    """The attempts of one call: whether and when it is retried."""

    def __init__(self, retry: Retry, request: Request, clock: Callable[[], float], start: float) -> None:
        operation, options = request.extensions.get(OPERATION), request.extensions.get(OPTIONS, {})
        self._retry = retry
        self._request = request
        self._clock = clock
        self._attempt, self._attempts = 1, retry._attempts(options)
        self._patience = retry._patience(options)
        self._safe = operation is not None and operation.may_repeat
        self._refused = 0  # attempts in a row that got a 429
        left = retry.begin(request, start)
        if left == float("inf") and options.get("deadline", retry.deadline) is None:
            left = USUAL * self._patience  # without a timeout, do not wait years before a retry
        self._deadline = start + left

    def wait(self, outcome: Outcome) -> float | None:
        """Seconds until the retry; ``None`` if this outcome is final."""
        request, attempt = self._request, self._attempt
        asked = self._asked(outcome)
        self._refused = self._refused + 1 if isinstance(outcome, Response) and outcome.status_code == 429 else 0
        if asked is not None and asked.seconds is not None:
            note_pause(request, asked.seconds)
        wait = self._before_next(outcome, asked)
        if wait is None or attempt >= self._attempts or self._clock() + wait > self._deadline:
            return None
        if self._safe:  # otherwise it is not retried
            request.extensions[HAPPENED] = request.extensions.get(HAPPENED, False) or _happened(outcome)
        self._attempt += not (self._patience > 1 and self._refused > 0)
        return wait

    def _asked(self, outcome: Outcome) -> Refusal | None:
        """The demand of a refusal; a second block in a row demands the full block time."""
        if isinstance(outcome, NetworkError) or outcome.is_success:
            return None
        from ..limits.refusals import refusal

        return refusal(outcome.status_code, outcome.headers, outcome.content, self._retry.circle, self._refused > 0)

    def _before_next(self, outcome: Outcome, asked: Refusal | None) -> float | None:
        """Seconds before the next attempt; ``None`` for no further attempt."""
        retry = self._retry
        doubled = min(max(self._attempt, self._refused) - 1, 100)  # waits of a walk after a 429 are no attempts
        pause = min(retry.backoff * 2.0**doubled, retry.max_backoff) * (0.5 + retry.jitter() / 2)
        if not self._safe and _happened(outcome):
            return None
        if isinstance(outcome, NetworkError):
            return pause
        if outcome.status_code < 500 if asked is None else asked.kind == "item":
            return None
        demanded = retry_after(outcome.headers) if asked is None else asked.seconds
        if demanded is None:
            return pause
        return demanded if asked is not None and asked.kind == "circle" else demanded + pause * 0.1


def _happened(outcome: Outcome) -> bool:
    if isinstance(outcome, NetworkError):
        return may_have_happened(outcome)
    return may_have_happened(outcome.status_code, b"" if outcome.is_success else outcome.content)


class RetryTransport:
    """Sends through another transport, with the retries of a `Retry`."""

    def __init__(self, inner: Transport, retry: Retry, backend: Backend) -> None:
        self._inner = inner
        self._retry = retry
        self._backend = backend

    async def send(self, request: Request) -> Response:
        observer: Observer = request.extensions.get(OBSERVER, NOBODY)
        record = Record(observer, request, self._backend.clock.monotonic)
        try:
            outcome = await self._settled(request, observer.retry or self._retry, record)
        finally:
            record.ends()
        if isinstance(outcome, Response):
            return outcome
        raise outcome

    async def _settled(self, request: Request, retry: Retry, record: Record) -> Outcome:
        """The outcome of the last attempt."""
        retry.begin(request, record.start)
        schedule: Schedule | None = None
        last: Outcome | None = None
        while True:
            request.extensions.pop(PAUSE, None)
            record.sends()
            try:
                outcome = await self._attempt(request)
            except OzonError:  # no permit for a retry: the previous outcome stands
                if last is None:
                    raise
                return last
            record.received(outcome)
            if isinstance(outcome, Response) and outcome.is_success:
                return outcome
            schedule = schedule or retry.schedule(request, record.clock, record.start)
            wait = schedule.wait(outcome)
            if wait is None:
                record.settles()
                return outcome
            last = outcome
            record.repeats(wait)
            await self._backend.sleep(wait)

    async def _attempt(self, request: Request) -> Outcome:
        try:
            return await self._inner.send(request)
        except BodyError:
            raise
        except NetworkError as error:
            return error

    async def close(self) -> None:
        await self._inner.close()
