"""When a request is sent again: decided once, driven by a synchronous and an asynchronous transport.

Nearly every call of Ozon's APIs is a POST, so the verb says nothing: the operation's descriptor does.
"""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable, Generator
from typing import Any

import httpx
from attrs import field, frozen, validators

from ozon_generated.client import DEADLINE, OPERATION, OPTIONS
from ozon_generated.errors import OzonError, retry_after
from ozon_generated.outcome import may_have_happened

from ._observe import VIEW, View
from ._patience import PATIENCE
from ._refusals import BLOCK, refusal

Outcome = httpx.Response | httpx.TransportError


@frozen(kw_only=True)
class Retry:
    """How often and how long a call may be repeated where that is safe.

    A call is repeated after a failed connection, 429 and "Circle is open" whatever it does, for then nothing has
    happened yet (but not after a 429 that lists items); after other 5xx, read time-outs and broken or cut answers only
    when it reads, or when the spec says that a repeat leads to the same state. A wait that the server demands is never
    shortened: if it does not fit into ``total``, the error is raised at once.

    Attributes:
        attempts: how often a call is sent at most; 1 for no repeats.
        total: seconds that all attempts and waits of a call may take together; ten times as many for a call of a walk,
            such as those of `ozon.paginate`, which also waits as often as the server asks it to.
        backoff: seconds before the second attempt; doubled for each further one, with jitter.
        longest: seconds that one wait may grow to.
        circle: seconds to wait when Ozon says "Circle is open".
    """

    attempts: int = field(default=4, validator=validators.ge(1))
    total: float = 60.0
    backoff: float = 0.5
    longest: float = 20.0
    circle: float = 120.0
    clock: Callable[[], float] = field(default=time.monotonic, repr=False)
    jitter: Callable[[], float] = field(default=random.random, repr=False)

    def course(self, request: httpx.Request) -> Generator[float | None, Outcome | None, Outcome]:
        """Yields ``None`` for "send it", to be answered with the outcome, or seconds to sleep; returns the last one."""
        operation = request.extensions.get(OPERATION)
        options = request.extensions.get(OPTIONS, {})
        repeats = options.get("retries")
        attempts = self.attempts if repeats is None else repeats + 1
        safe = operation is not None and operation.may_repeat
        patient = attempts > 1 and options.get("patient", False)
        total = options.get("total", self.total * (PATIENCE if patient else 1.0))
        deadline = self.clock() + total
        request.extensions[DEADLINE] = time.monotonic() + total
        attempt = 1
        while True:
            outcome = yield None
            assert outcome is not None
            wait = self._wait(outcome, safe, attempt)
            if wait is None or attempt >= attempts or self.clock() + wait > deadline:
                return outcome
            yield wait
            attempt += not (patient and _is_refusal(outcome))

    def _wait(self, outcome: Outcome, safe: bool, attempt: int) -> float | None:
        """Seconds before the next attempt, or ``None`` where there must be none."""
        pause: float = min(self.backoff * 2.0 ** (attempt - 1), self.longest) * (0.5 + self.jitter() / 2)
        if isinstance(outcome, httpx.TransportError):
            return pause if safe or not may_have_happened(outcome) else None
        status = outcome.status_code
        if outcome.is_success:
            return None
        body = _body(outcome)
        if not safe and may_have_happened(status, body):
            return None
        asked = refusal(status, outcome.headers, body, self.circle)
        demanded = retry_after(outcome.headers) if asked is None else asked.seconds
        if asked is not None and asked.kind == "circle":
            return demanded
        if asked is not None and asked.kind == "block" and attempt > 1:
            demanded = max(demanded or 0.0, BLOCK)
        if asked is not None or status >= 500:
            return pause if demanded is None else demanded + pause * 0.1
        return None


def _is_refusal(outcome: Outcome) -> bool:
    return isinstance(outcome, httpx.Response) and outcome.status_code == 429


def _course(retry: Retry, request: httpx.Request) -> Generator[float | None, Outcome | None, Outcome]:
    """The course of a request: by the retry of the client that sends it where that differs, watched if need be."""
    view: View | None = request.extensions.get(VIEW)
    if view is None:
        return retry.course(request)
    return view.course((view.retry or retry).course(request), request)


class RetryTransport(httpx.BaseTransport):
    """Sends through another transport, which is made at the first request: a TLS context takes 20 ms."""

    def __init__(self, make: Callable[[], httpx.BaseTransport], retry: Retry, sleep: Callable[[float], object]) -> None:
        self._make = make
        self._retry = retry
        self._sleep = sleep
        self._inner: httpx.BaseTransport | None = None
        self._lock = threading.Lock()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        course = _course(self._retry, request)
        outcome: Outcome | None = None
        last: Outcome | None = None
        try:
            while True:
                step = course.send(outcome)
                last, outcome = outcome or last, None
                if step is None:
                    try:
                        outcome = self._send(request)
                    except httpx.TransportError as error:
                        outcome = error
                    except OzonError:  # no turn for a repeat: what came before still holds
                        if last is None:
                            raise
                        return _final(last)
                else:
                    self._sleep(step)
        except StopIteration as stop:
            return _final(stop.value)
        finally:
            course.close()

    def _send(self, request: httpx.Request) -> httpx.Response:
        if self._inner is None:
            with self._lock:  # two threads may come at once, and a second pool would never be closed
                self._inner = self._inner or self._make()
        response = self._inner.handle_request(request)
        if response.is_success and "save_to" in request.extensions.get(OPTIONS, {}):
            return response
        try:
            assert isinstance(response.stream, httpx.SyncByteStream)
            return _whole(response, b"".join(response.stream))
        finally:
            response.close()

    def close(self) -> None:
        if self._inner is not None:
            self._inner.close()


class AsyncRetryTransport(httpx.AsyncBaseTransport):
    """The asynchronous twin of `RetryTransport`; works under asyncio and trio."""

    def __init__(
        self, make: Callable[[], httpx.AsyncBaseTransport], retry: Retry, sleep: Callable[[float], Any]
    ) -> None:
        self._make = make
        self._retry = retry
        self._sleep = sleep
        self._inner: httpx.AsyncBaseTransport | None = None

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        course = _course(self._retry, request)
        outcome: Outcome | None = None
        last: Outcome | None = None
        try:
            while True:
                step = course.send(outcome)
                last, outcome = outcome or last, None
                if step is None:
                    try:
                        outcome = await self._send(request)
                    except httpx.TransportError as error:
                        outcome = error
                    except OzonError:  # no turn for a repeat: what came before still holds
                        if last is None:
                            raise
                        return _final(last)
                else:
                    await self._sleep(step)
        except StopIteration as stop:
            return _final(stop.value)
        finally:
            course.close()

    async def _send(self, request: httpx.Request) -> httpx.Response:
        if self._inner is None:
            self._inner = self._make()
        response = await self._inner.handle_async_request(request)
        if response.is_success and "save_to" in request.extensions.get(OPTIONS, {}):
            return response
        try:
            assert isinstance(response.stream, httpx.AsyncByteStream)
            return _whole(response, b"".join([chunk async for chunk in response.stream]))
        finally:
            await response.aclose()

    async def aclose(self) -> None:
        if self._inner is not None:
            await self._inner.aclose()


def _whole(response: httpx.Response, content: bytes) -> httpx.Response:
    """The same answer with its body in hand: a cut body shows only while it is read."""
    return httpx.Response(
        response.status_code,
        headers=response.headers,
        stream=httpx.ByteStream(content),
        extensions=response.extensions,
    )


def _body(response: httpx.Response) -> bytes:
    """The body of an answer from `_whole`, which the client above has not read yet."""
    copy = httpx.Response(response.status_code, headers=response.headers, stream=response.stream)
    try:
        return copy.read()
    except httpx.DecodingError:
        return b""


def _final(outcome: Outcome) -> httpx.Response:
    if isinstance(outcome, httpx.TransportError):
        raise outcome
    return outcome
