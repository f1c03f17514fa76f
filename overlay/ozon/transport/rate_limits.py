"""A transport that waits for a request's permit. It stands behind the retries: every attempt counts."""

from __future__ import annotations

from collections.abc import Callable
from inspect import isawaitable

import httpx

from ozon_generated.outcome import NOT_SENT

from ..limits.attempt import Attempt
from ..limits.limiter import Limiter
from ..limits.stores import StoreError
from .backends import Backend
from .bodies import body_of, read_capped

_TRACE = "trace"


class LimitTransport(httpx.AsyncBaseTransport):
    """Sends through another transport, each request when the rate limits permit it.

    A permit is given back when the wait is interrupted, and when the request cannot have reached the server. Once a
    request was sent, nothing that happens to the limits takes the place of its answer.
    """

    def __init__(self, inner: httpx.AsyncBaseTransport, limiter: Limiter, backend: Backend) -> None:
        self._inner = inner
        self._limiter = limiter
        self._backend = backend

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        attempt = self._limiter.attempt(request)
        await self._wait(attempt)
        if attempt.is_stale():
            await self._wait(attempt)
        attempt.start_sending()
        try:
            response = await self._send(request, attempt)
        except NOT_SENT:
            await self._run(attempt.release, shielded=True)
            raise
        body = b""
        if response.status_code >= 400:
            response = await read_capped(response)
            body = body_of(response)
        settle = attempt.on_response(request, response, body)
        if settle is not None:
            await self._run(settle)
        return response

    async def _run(self, call: Callable[[], object], shielded: bool = False) -> None:
        await self._backend.run(call, self._limiter.account.blocking, shielded)

    async def _wait(self, attempt: Attempt) -> None:
        blocks = self._limiter.account.blocking
        try:
            while (seconds := attempt.delay(await self._backend.run(attempt.ask, blocks))) > 0:
                await self._backend.sleep(seconds)
        except StoreError:  # a store that fails holds no permit, and would fail for as long again
            raise
        except GeneratorExit:  # the coroutine ends here, so nothing can be awaited
            attempt.release()
            raise
        except BaseException:
            await self._run(attempt.release, shielded=True)
            raise

    async def _send(self, request: httpx.Request, attempt: Attempt) -> httpx.Response:
        """Send a request, and look at the permit right before its headers are written, and after."""
        before = request.extensions.get(_TRACE)

        async def trace(event: str, facts: dict[str, object]) -> bool:
            late = is_watched(event) and await self._watch(attempt, event, facts)
            told = None if before is None else before(event, facts)
            if isawaitable(told):
                await told
            return late

        request.extensions[_TRACE] = self._backend.traced(trace)
        try:
            return await self._inner.handle_async_request(request)
        finally:
            del request.extensions[_TRACE]
            if before is not None:
                request.extensions[_TRACE] = before

    async def _watch(self, attempt: Attempt, event: str, facts: dict[str, object]) -> bool:
        """Make the permit count from when the request is written. Returns whether that was late."""
        if event.endswith("started"):
            if not _is_tunnel(facts) and attempt.is_stale():
                await self._wait(attempt)
            return False
        late = attempt.was_written()
        if late:
            await self._run(attempt.settle, shielded=True)
        return late

    async def aclose(self) -> None:
        await self._inner.aclose()


def is_watched(event: str) -> bool:
    """Whether headers are about to be written, or have been."""
    return "send_request_headers." in event and not event.endswith("failed")


def _is_tunnel(facts: dict[str, object]) -> bool:
    """Whether a proxy is asked for a connection, and not yet the server for something."""
    return getattr(facts.get("request"), "method", b"") == b"CONNECT"
