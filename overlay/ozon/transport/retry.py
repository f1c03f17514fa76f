"""When a request is sent again.

Nearly every call of Ozon's APIs is a POST, so the verb says nothing: the operation's descriptor does.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Generator, Mapping

import httpx
from attrs import field, frozen

from ozon_generated.checks import HOOK, SECONDS, TOTAL, Rule, is_count, or_none, ruled
from ozon_generated.client import DEADLINE, OPERATION, OPTIONS, CallOptions
from ozon_generated.errors import PAUSE, OzonError, note_pause, retry_after
from ozon_generated.outcome import HAPPENED, may_have_happened

from ..limits.refusals import BLOCK, Refusal, refusal
from ..log import OBSERVER
from ..steps import PATIENCE
from .backends import Backend
from .bodies import body_of, read_capped
from .telemetry import Observer, log_refusal, log_repeat

Outcome = httpx.Response | httpx.TransportError


#: Seconds that a call may take where nobody says otherwise.
USUAL = 60.0


@frozen(kw_only=True)
class Retry:
    """How often and how long a call may be repeated where that is safe.

    A call is repeated after a failed connection, 429 and "Circle is open" whatever it does: then nothing has
    happened yet (but not after a 429 that lists items); after other 5xx, read time-outs and broken or cut answers only
    when it reads, or when the spec says that a repeat leads to the same state. A wait that the server demands is never
    shortened: if it does not fit into ``total``, the error is raised at once.

    Attributes:
        attempts: how often a call is sent at most; 1 for no repeats.
        total: seconds that a whole call may take: its token, all attempts and waits, and the reading of the answer. By
            default 60, or what the time-out of a request allows if that is longer. Ten times as many for a call of a
            walk, such as those of `ozon.paginate`, which also waits as often as the server asks it to. The content of a
            file is not counted: it may take as long as it keeps coming.
        backoff: seconds before the second attempt; doubled for each further one, with jitter.
        longest: seconds that one wait may grow to.
        circle: seconds to wait when Ozon says "Circle is open".
    """

    attempts: int = field(default=4, validator=ruled(Rule(lambda value: is_count(value, 1), "a whole number from 1")))
    total: float | None = field(default=None, validator=ruled(or_none(TOTAL)))
    backoff: float = field(default=0.5, validator=ruled(SECONDS))
    longest: float = field(default=20.0, validator=ruled(SECONDS))
    circle: float = field(default=120.0, validator=ruled(SECONDS))
    clock: Callable[[], float] = field(default=time.monotonic, repr=False, validator=ruled(HOOK))
    jitter: Callable[[], float] = field(default=random.random, repr=False, validator=ruled(HOOK))

    def begin(self, request: httpx.Request) -> float:
        """Set the moment at which a call has to be over, unless it has one. Returns the seconds until then."""
        end: float | None = request.extensions.get(DEADLINE)
        if end is not None:
            return end - time.monotonic()
        options: CallOptions = request.extensions.get(OPTIONS, {})
        retry = _of(request, self)
        total = options.get("total") or retry._usual(request.extensions.get("timeout", {})) * retry._patience(options)
        request.extensions[DEADLINE] = time.monotonic() + total
        return total

    def _usual(self, timeout: Mapping[str, float | None]) -> float:
        if self.total is not None:
            return self.total
        return max(USUAL, *(float("inf") if phase is None else phase for phase in timeout.values()), 0.0)

    def _patience(self, options: CallOptions) -> float:
        """More than 1 for a call of a walk that may be repeated at all."""
        return PATIENCE if options.get("patient") and self._attempts(options) > 1 else 1.0

    def _attempts(self, options: CallOptions) -> int:
        repeats = options.get("retries")
        return self.attempts if repeats is None else repeats + 1

    def schedule(self, request: httpx.Request) -> Generator[float | None, Outcome | None, Outcome]:
        """Yields ``None`` for "send it", to be answered with the outcome, or seconds to sleep; returns the last one."""
        operation = request.extensions.get(OPERATION)
        options = request.extensions.get(OPTIONS, {})
        attempts, patience = self._attempts(options), self._patience(options)
        safe = operation is not None and operation.may_repeat
        left = self.begin(request)
        if left == float("inf") and options.get("total", self.total) is None:
            left = USUAL * patience  # a request without a time-out is no reason to wait for years before a repeat
        deadline = self.clock() + left
        attempt = 1
        while True:
            request.extensions.pop(PAUSE, None)
            outcome = yield None
            assert outcome is not None
            asked = self._asked(outcome, attempt)
            if asked is not None and asked.seconds is not None:
                note_pause(request, asked.seconds)
            wait = self._wait(outcome, asked, safe, attempt)
            if wait is None or attempt >= attempts or self.clock() + wait > deadline:
                log_refusal(request, outcome)
                return outcome
            if safe:  # else it would not be repeated
                request.extensions[HAPPENED] = request.extensions.get(HAPPENED, False) or _happened(outcome)
            log_repeat(request, outcome, wait)
            yield wait
            attempt += not (patience > 1 and _is_refusal(outcome))

    def _asked(self, outcome: Outcome, attempt: int) -> Refusal | None:
        """What a refusal asks for; the second one in a row of a blocked method asks for the whole block."""
        if isinstance(outcome, httpx.TransportError) or outcome.is_success:
            return None
        asked = refusal(outcome.status_code, outcome.headers, body_of(outcome), self.circle)
        if asked is not None and asked.kind == "block" and attempt > 1:
            return asked._replace(seconds=max(asked.seconds or 0.0, BLOCK))
        return asked

    def _wait(self, outcome: Outcome, asked: Refusal | None, safe: bool, attempt: int) -> float | None:
        """Seconds before the next attempt, or ``None`` where there must be none."""
        pause: float = min(self.backoff * 2.0 ** (attempt - 1), self.longest) * (0.5 + self.jitter() / 2)
        if not safe and _happened(outcome):
            return None
        if isinstance(outcome, httpx.TransportError):
            return pause
        if asked is None and outcome.status_code < 500:
            return None
        demanded = retry_after(outcome.headers) if asked is None else asked.seconds
        if demanded is None:
            return pause
        return demanded if asked is not None and asked.kind == "circle" else demanded + pause * 0.1


def _happened(outcome: Outcome) -> bool:
    if isinstance(outcome, httpx.TransportError):
        return may_have_happened(outcome)
    return may_have_happened(outcome.status_code, b"" if outcome.is_success else body_of(outcome))


def _is_refusal(outcome: Outcome) -> bool:
    return isinstance(outcome, httpx.Response) and outcome.status_code == 429


def _of(request: httpx.Request, retry: Retry) -> Retry:
    """The retry of the client that sends a request, where that differs from that of the connections."""
    observer: Observer | None = request.extensions.get(OBSERVER)
    return retry if observer is None or observer.retry is None else observer.retry


def _schedule(retry: Retry, request: httpx.Request) -> Generator[float | None, Outcome | None, Outcome]:
    """The schedule of a request, watched if need be."""
    observer: Observer | None = request.extensions.get(OBSERVER)
    schedule = _of(request, retry).schedule(request)
    return schedule if observer is None else observer.watch(schedule, request)


class RetryTransport(httpx.AsyncBaseTransport):
    """Sends through another transport, as often as a `Retry` says."""

    def __init__(self, inner: httpx.AsyncBaseTransport, retry: Retry, backend: Backend) -> None:
        self._inner = inner
        self._retry = retry
        self._backend = backend

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        schedule = _schedule(self._retry, request)
        outcome: Outcome | None = None
        last: Outcome | None = None
        try:
            while True:
                step = schedule.send(outcome)
                last, outcome = outcome or last, None
                if step is not None:
                    await self._backend.sleep(step)
                    continue
                try:
                    outcome = await self._attempt(request)
                except httpx.TransportError as error:
                    outcome = error
                except OzonError:  # no permit for a repeat: what came before still holds
                    if last is None:
                        raise
                    return _final(last)
        except StopIteration as stop:
            return _final(stop.value)
        finally:
            schedule.close()

    async def _attempt(self, request: httpx.Request) -> httpx.Response:
        response = await self._inner.handle_async_request(request)
        is_file = response.is_success and "save_to" in request.extensions.get(OPTIONS, {})
        return response if is_file else await read_capped(response)

    async def aclose(self) -> None:
        await self._inner.aclose()


def _final(outcome: Outcome) -> httpx.Response:
    if isinstance(outcome, httpx.TransportError):
        raise outcome
    return outcome
