"""Transports that wait for a permit. They stand behind the retries, so that every attempt needs one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import httpx

from ozon_generated.outcome import NOT_SENT

from ..limits.attempt import Attempt
from ..limits.limiter import Limiter
from ..limits.stores import StoreError
from .bodies import read_capped, read_capped_async
from .retry import _body

Result = TypeVar("Result")

#: Key in ``httpx.Request.extensions`` of a function that is told how the request gets on: httpcore calls it, and so
#: does `ozon._aiohttp`. The names of its events end so.
_TRACE = "trace"
_BEFORE, _AFTER = "send_request_headers.started", "send_request_headers.complete"


class LimitTransport(httpx.BaseTransport):
    """Sends through another transport, each request with a permit.

    A place is given back when the wait is interrupted, and when the request cannot have reached the server. Once a
    request was sent, nothing that happens to the limits takes the place of its answer.
    """

    def __init__(self, inner: httpx.BaseTransport, limiter: Limiter, sleep: Callable[[float], object]) -> None:
        self._inner = inner
        self._limiter = limiter
        self._sleep = sleep

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        attempt = self._limiter.attempt(request)
        self._wait(attempt)
        if attempt.is_stale():
            self._wait(attempt)
        attempt.start_sending()
        before = request.extensions.get(_TRACE)
        request.extensions[_TRACE] = self._watch(attempt, before)
        try:
            response = self._inner.handle_request(request)
        except NOT_SENT:
            attempt.release()
            raise
        finally:
            _restore(request, before)
        return self._heard(attempt, request, response)

    def _wait(self, attempt: Attempt) -> None:
        try:
            while (retry_in := attempt.delay(attempt.ask())) > 0:
                self._sleep(retry_in)
        except StoreError:  # a store that fails has no place to release, and the release would block as long again
            raise
        except BaseException:
            attempt.release()
            raise

    def _watch(self, attempt: Attempt, before: Any) -> Callable[[str, dict[str, Any]], bool]:
        """What sees to it that the place counts from when the request is written; says whether that was late."""

        def trace(event: str, facts: dict[str, Any]) -> bool:
            late = event.endswith(_AFTER) and attempt.was_written()
            if event.endswith(_BEFORE) and not _is_tunnel(facts) and attempt.is_stale():
                self._wait(attempt)
            if late:
                attempt.settle()
            if before is not None:
                before(event, facts)
            return late

        return trace

    def _heard(self, attempt: Attempt, request: httpx.Request, response: httpx.Response) -> httpx.Response:
        body = b""
        if response.status_code >= 400:
            response = read_capped(response)
            body = _body(response)
        settle = attempt.on_response(request, response, body)
        if settle is not None:
            settle()
        return response

    def close(self) -> None:
        self._inner.close()


class AsyncLimitTransport(httpx.AsyncBaseTransport):
    """The asynchronous twin of `LimitTransport`; works under asyncio and trio."""

    def __init__(self, inner: httpx.AsyncBaseTransport, limiter: Limiter, sleep: Callable[[float], Any]) -> None:
        self._inner = inner
        self._limiter = limiter
        self._sleep = sleep

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        attempt = self._limiter.attempt(request)
        await self._wait(attempt)
        if attempt.is_stale():
            await self._wait(attempt)
        attempt.start_sending()
        before = request.extensions.get(_TRACE)
        request.extensions[_TRACE] = self._watch(attempt, before)
        try:
            response = await self._inner.handle_async_request(request)
        except NOT_SENT:
            await self._shielded(attempt.release)
            raise
        finally:
            _restore(request, before)
        return await self._heard(attempt, request, response)

    async def _wait(self, attempt: Attempt) -> None:
        try:
            while (retry_in := attempt.delay(await self._run(attempt.ask))) > 0:
                await self._sleep(retry_in)
        except StoreError:
            raise
        except BaseException:
            await self._shielded(attempt.release)
            raise

    def _watch(self, attempt: Attempt, before: Any) -> Callable[[str, dict[str, Any]], Any]:
        async def trace(event: str, facts: dict[str, Any]) -> bool:
            late = event.endswith(_AFTER) and attempt.was_written()
            if event.endswith(_BEFORE) and not _is_tunnel(facts) and attempt.is_stale():
                await self._wait(attempt)
            if late:
                await self._shielded(attempt.settle)
            if before is not None:
                await before(event, facts)
            return late

        return trace

    async def _heard(self, attempt: Attempt, request: httpx.Request, response: httpx.Response) -> httpx.Response:
        body = b""
        if response.status_code >= 400:
            response = await read_capped_async(response)
            body = _body(response)
        settle = attempt.on_response(request, response, body)
        if settle is not None:
            await self._run(settle)
        return response

    async def _run(self, call: Callable[[], Result]) -> Result:
        """A call of a store, in a thread where it blocks."""
        if not self._limiter.account.blocking:
            return call()
        from anyio import to_thread

        return await to_thread.run_sync(call)

    async def _shielded(self, call: Callable[[], None]) -> None:
        """A call of a store that has to be made even when the task is cancelled."""
        if not self._limiter.account.blocking:
            call()
            return
        from anyio import CancelScope

        with CancelScope(shield=True):
            await self._run(call)

    async def aclose(self) -> None:
        await self._inner.aclose()


def _is_tunnel(facts: dict[str, Any]) -> bool:
    """Whether a proxy is asked for a connection, and not yet the server for something."""
    return getattr(facts.get("request"), "method", b"") == b"CONNECT"


def _restore(request: httpx.Request, before: Any) -> None:
    if before is None:
        request.extensions.pop(_TRACE, None)
    else:
        request.extensions[_TRACE] = before
