"""A transport that waits for permits. Each retry passes it, so every attempt counts."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from inspect import isawaitable

from ozon_generated.messages import NetworkError, Request, Response, Transport
from ozon_generated.outcome import may_have_happened

from ..limits.limiter import Attempt, Limiter
from ..limits.stores import StoreError
from .backends import Backend
from .sockets import TOGETHER

_TRACE = "trace"


class LimitTransport:
    """Sends each request through another transport once it has a permit.

    A permit is released when the wait is interrupted, and when the request cannot have reached the server. Once a
    request is sent, no failure of the limits replaces its answer.
    """

    def __init__(self, inner: Transport, limiter: Limiter, backend: Backend) -> None:
        self._inner = inner
        self._limiter = limiter
        self._backend = backend

    async def send(self, request: Request) -> Response:
        attempt = self._limiter.attempt(request)
        await self._wait(attempt)
        if attempt.is_stale():
            await self._wait(attempt)
        attempt.start_sending()
        try:
            response = await self._send(request, attempt)
        except NetworkError as error:
            if not may_have_happened(error):
                await self._run(attempt.release, shielded=True)
            raise
        try:
            learned = attempt.learned(response)
            if learned or attempt.unused or attempt.is_late():
                await self._run(partial(attempt.settle, learned))
        except BaseException:
            with self._backend.shield():
                await response.close()
            raise
        return response

    async def _run(self, call: Callable[[], object], shielded: bool = False) -> None:
        await self._backend.run(call, self._limiter.account.blocking, shielded)

    async def _wait(self, attempt: Attempt) -> None:
        blocks = self._limiter.account.blocking
        try:
            while (seconds := attempt.delay(await self._backend.run(attempt.ask, blocks))) > 0:
                await self._backend.sleep(seconds)
        except StoreError:  # a failing store holds no permit, and a release would fail as slowly
            raise
        except GeneratorExit:  # the coroutine is being closed, so nothing can be awaited
            attempt.release()
            raise
        except BaseException:
            await self._run(attempt.release, shielded=True)
            raise

    async def _send(self, request: Request, attempt: Attempt) -> Response:
        """Send a request, and check its permit right before and after its first bytes are written."""
        before = request.extensions.get(_TRACE)
        written = f"send_request_{'body' if 0 < len(request.content) <= TOGETHER else 'headers'}.complete"

        async def trace(event: str, facts: dict[str, object]) -> bool:
            late = await self._watch(attempt, event, facts, written)
            told = None if before is None else before(event, facts)
            if isawaitable(told):
                await told
            return late

        request.extensions[_TRACE] = self._backend.traced(trace)
        try:
            return await self._inner.send(request)
        finally:
            del request.extensions[_TRACE]
            if before is not None:
                request.extensions[_TRACE] = before

    async def _watch(self, attempt: Attempt, event: str, facts: dict[str, object], written: str) -> bool:
        """Count the permit from the write of the request, whose event that is. Returns whether it was late."""
        if event.endswith("send_request_headers.started"):
            if not _is_tunnel(facts) and attempt.is_stale():
                await self._wait(attempt)
        elif event.endswith(written) and attempt.was_written():
            await self._run(attempt.settle, shielded=True)
            return True
        return False

    async def close(self) -> None:
        await self._inner.close()


def _is_tunnel(facts: dict[str, object]) -> bool:
    """Whether this is a CONNECT to a proxy rather than a request to the server."""
    return getattr(facts.get("request"), "method", b"") == b"CONNECT"
