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

from ozon_generated._json import loads
from ozon_generated.client import DEADLINE, NOT_SENT, OPERATION, OPTIONS
from ozon_generated.errors import retry_after

from ._bodies import read_capped, read_capped_async
from ._observe import VIEW, View

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
        total: seconds that all attempts and waits of a call may take together.
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
        deadline = request.extensions[DEADLINE] = self.clock() + options.get("total", self.total)
        attempt = 1
        while True:
            outcome = yield None
            assert outcome is not None
            wait = self._wait(outcome, safe, attempt)
            if wait is None or attempt >= attempts or self.clock() + wait > deadline:
                return outcome
            yield wait
            attempt += 1

    def _wait(self, outcome: Outcome, safe: bool, attempt: int) -> float | None:
        """Seconds before the next attempt, or ``None`` where there must be none."""
        pause: float = min(self.backoff * 2.0 ** (attempt - 1), self.longest) * (0.5 + self.jitter() / 2)
        if isinstance(outcome, httpx.TransportError):
            return pause if safe or isinstance(outcome, NOT_SENT) else None
        if outcome.is_success:
            return None
        demanded = retry_after(outcome.headers)
        if b"ircle is open" in _body(outcome):
            return max(self.circle, demanded or 0.0)
        if outcome.status_code == 429 and not safe and _accepted_some(_body(outcome)):
            return None
        if outcome.status_code == 429 or (outcome.status_code >= 500 and safe):
            return pause if demanded is None else demanded + pause * 0.1
        return None


def _course(retry: Retry, request: httpx.Request) -> Generator[float | None, Outcome | None, Outcome]:
    """The course of a request: by the retry of the client that sends it where that differs, watched if need be."""
    view: View | None = request.extensions.get(VIEW)
    if view is None:
        return retry.course(request)
    return view.course((view.retry or retry).course(request), request)


def _accepted_some(body: bytes) -> bool:
    """Whether a refusal lists items, some of which may have been accepted."""
    try:
        found = loads(body)
    except ValueError:
        return False
    inner = found.get("result") if isinstance(found, dict) else None
    values = [*found.values(), *(inner.values() if isinstance(inner, dict) else ())] if isinstance(found, dict) else []
    return any(
        isinstance(value, list) and any(isinstance(row, dict) and "typeUrl" not in row for row in value)
        for value in values
    )


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
        try:
            while True:
                step = course.send(outcome)
                outcome = None
                if step is None:
                    try:
                        outcome = self._send(request)
                    except httpx.TransportError as error:
                        outcome = error
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
        return read_capped(response)

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
        try:
            while True:
                step = course.send(outcome)
                outcome = None
                if step is None:
                    try:
                        outcome = await self._send(request)
                    except httpx.TransportError as error:
                        outcome = error
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
        return await read_capped_async(response)

    async def aclose(self) -> None:
        if self._inner is not None:
            await self._inner.aclose()


def _body(response: httpx.Response) -> bytes:
    """The body of an answer from `read_capped`, which the client above has not read yet."""
    assert isinstance(response.stream, httpx.ByteStream)
    return b"".join(response.stream)


def _final(outcome: Outcome) -> httpx.Response:
    if isinstance(outcome, httpx.TransportError):
        raise outcome
    return outcome
