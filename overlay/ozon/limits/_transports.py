"""Transports that wait for a request's turn. They stand behind the retries, so that every attempt takes a place."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any, TypeVar

import httpx

from ozon_generated.outcome import NOT_SENT

from .._retry import _body, _whole
from ._limiter import Limiter, Turn
from ._store import StoreError

Result = TypeVar("Result")


class LimitTransport(httpx.BaseTransport):
    """Sends through another transport, each request in its turn.

    A place is given back when the wait is interrupted, and when the request cannot have reached the server.
    """

    def __init__(self, inner: httpx.BaseTransport, limiter: Limiter, sleep: Callable[[float], object]) -> None:
        self._inner = inner
        self._limiter = limiter
        self._sleep = sleep

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        turn = self._limiter.turn(request)
        try:
            while (nap := turn.hear(turn.ask())) > 0:
                self._sleep(nap)
        except BaseException:
            turn.give_back()
            raise
        try:
            response = self._inner.handle_request(request)
        except NOT_SENT:
            turn.give_back()
            raise
        return response if response.status_code < 400 else self._learn(turn, request, response)

    def _learn(self, turn: Turn, request: httpx.Request, response: httpx.Response) -> httpx.Response:
        assert isinstance(response.stream, httpx.SyncByteStream)
        try:
            whole = _whole(response, b"".join(response.stream))
        finally:
            response.close()
        with suppress(StoreError):  # an answer counts, even if nobody learns from it
            turn.learn(request, whole.status_code, whole.headers, _body(whole))
        return whole

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
        try:
            while (nap := turn.hear(await self._run(turn.ask))) > 0:
                await self._sleep(nap)
        except BaseException:
            await self._give_back(turn)
            raise
        try:
            response = await self._inner.handle_async_request(request)
        except NOT_SENT:
            await self._give_back(turn)
            raise
        return response if response.status_code < 400 else await self._learn(turn, request, response)

    async def _run(self, call: Callable[[], Result]) -> Result:
        """A call of a store, in a thread where it blocks."""
        if not self._limiter.account.blocking:
            return call()
        from anyio import to_thread

        return await to_thread.run_sync(call)

    async def _give_back(self, turn: Turn) -> None:
        if not self._limiter.account.blocking:
            turn.give_back()
            return
        from anyio import CancelScope

        with CancelScope(shield=True):
            await self._run(turn.give_back)

    async def _learn(self, turn: Turn, request: httpx.Request, response: httpx.Response) -> httpx.Response:
        assert isinstance(response.stream, httpx.AsyncByteStream)
        try:
            whole = _whole(response, b"".join([chunk async for chunk in response.stream]))
        finally:
            await response.aclose()
        body = _body(whole)
        with suppress(StoreError):
            await self._run(lambda: turn.learn(request, whole.status_code, whole.headers, body))
        return whole

    async def aclose(self) -> None:
        await self._inner.aclose()
