"""Transports that wait for a request's turn. They stand behind the retries, so that every attempt takes a place."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import httpx

from ozon_generated.outcome import NOT_SENT

from ..limits.limiter import Limiter
from ..limits.stores import StoreError
from ..limits.turn import Turn
from .bodies import read_capped, read_capped_async
from .retry import _body

Result = TypeVar("Result")

#: Key in ``httpx.Request.extensions`` of a function that is told how the request gets on: httpcore calls it, and so
#: does `ozon._aiohttp`. The names of its events end so.
_TRACE = "trace"
_BEFORE, _AFTER = "send_request_headers.started", "send_request_headers.complete"


class LimitTransport(httpx.BaseTransport):
    """Sends through another transport, each request in its turn.

    A place is given back when the wait is interrupted, and when the request cannot have reached the server. Once a
    request was sent, nothing that happens to the limits takes the place of its answer.
    """

    def __init__(self, inner: httpx.BaseTransport, limiter: Limiter, sleep: Callable[[float], object]) -> None:
        self._inner = inner
        self._limiter = limiter
        self._sleep = sleep

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        turn = self._limiter.turn(request)
        self._wait(turn)
        if turn.is_stale():
            self._wait(turn)
        turn.leaves()
        before = request.extensions.get(_TRACE)
        request.extensions[_TRACE] = self._watch(turn, before)
        try:
            response = self._inner.handle_request(request)
        except NOT_SENT:
            turn.give_back()
            raise
        finally:
            _restore(request, before)
        return self._heard(turn, request, response)

    def _wait(self, turn: Turn) -> None:
        try:
            while (nap := turn.hear(turn.ask())) > 0:
                self._sleep(nap)
        except StoreError:  # a store that fails holds no place, and would fail for as long again
            raise
        except BaseException:
            turn.give_back()
            raise

    def _watch(self, turn: Turn, before: Any) -> Callable[[str, dict[str, Any]], bool]:
        """What sees to it that the place counts from when the request is written; says whether that was late."""

        def trace(event: str, facts: dict[str, Any]) -> bool:
            late = event.endswith(_AFTER) and turn.written()
            if event.endswith(_BEFORE) and not _is_tunnel(facts) and turn.is_stale():
                self._wait(turn)
            if late:
                turn.settle()
            if before is not None:
                before(event, facts)
            return late

        return trace

    def _heard(self, turn: Turn, request: httpx.Request, response: httpx.Response) -> httpx.Response:
        body = b""
        if response.status_code >= 400:
            response = read_capped(response)
            body = _body(response)
        settle = turn.hears(request, response, body)
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
        turn = self._limiter.turn(request)
        await self._wait(turn)
        if turn.is_stale():
            await self._wait(turn)
        turn.leaves()
        before = request.extensions.get(_TRACE)
        request.extensions[_TRACE] = self._watch(turn, before)
        try:
            response = await self._inner.handle_async_request(request)
        except NOT_SENT:
            await self._shielded(turn.give_back)
            raise
        finally:
            _restore(request, before)
        return await self._heard(turn, request, response)

    async def _wait(self, turn: Turn) -> None:
        try:
            while (nap := turn.hear(await self._run(turn.ask))) > 0:
                await self._sleep(nap)
        except StoreError:
            raise
        except BaseException:
            await self._shielded(turn.give_back)
            raise

    def _watch(self, turn: Turn, before: Any) -> Callable[[str, dict[str, Any]], Any]:
        async def trace(event: str, facts: dict[str, Any]) -> bool:
            late = event.endswith(_AFTER) and turn.written()
            if event.endswith(_BEFORE) and not _is_tunnel(facts) and turn.is_stale():
                await self._wait(turn)
            if late:
                await self._shielded(turn.settle)
            if before is not None:
                await before(event, facts)
            return late

        return trace

    async def _heard(self, turn: Turn, request: httpx.Request, response: httpx.Response) -> httpx.Response:
        body = b""
        if response.status_code >= 400:
            response = await read_capped_async(response)
            body = _body(response)
        settle = turn.hears(request, response, body)
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
