"""The sandbox as an httpx transport: no socket, the same answers."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING

import httpx

from .messages import Request

if TYPE_CHECKING:
    from .handler import Reply, Sandbox

_NO_ANSWER = "Server disconnected without sending a response."
_CUT_OFF = "peer closed connection without sending complete message body"


class SandboxTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Hands requests to a sandbox, for `httpx.Client` and for `httpx.AsyncClient`.

    Broken connections become the errors that a socket would give; a delay above the read timeout becomes
    `httpx.ReadTimeout`, after that timeout.

    Args:
        sandbox: Where the requests go, whatever their host.
    """

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        reply = self._sandbox.handle(_received(request))
        time.sleep(_wait(request, reply))
        return _response(request, reply)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        import anyio

        await request.aread()
        reply = self._sandbox.handle(_received(request))
        await anyio.sleep(_wait(request, reply))
        return _response(request, reply)


def _received(request: httpx.Request) -> Request:
    path, _, query = request.url.raw_path.decode("ascii").partition("?")
    headers = {name.lower(): value for name, value in request.headers.items()}
    return Request(request.method, path, query, headers, request.content)


def _read_timeout(request: httpx.Request) -> float | None:
    timeout: float | None = request.extensions.get("timeout", {}).get("read")
    return timeout


def _wait(request: httpx.Request, reply: Reply) -> float:
    """Seconds until the answer, or until the client stops waiting for it."""
    timeout = _read_timeout(request)
    return reply.delay if timeout is None else min(reply.delay, timeout)


def _response(request: httpx.Request, reply: Reply) -> httpx.Response:
    if reply.cut == "connect":
        raise httpx.ConnectError("Connection refused", request=request)
    timeout = _read_timeout(request)
    if timeout is not None and reply.delay > timeout:
        raise httpx.ReadTimeout("The read operation timed out", request=request)
    if reply.cut == "before":
        raise httpx.RemoteProtocolError(_NO_ANSWER, request=request)
    if reply.cut == "after":
        raise httpx.ReadError("Connection reset by peer", request=request)
    body = reply.answer.body
    headers = {**reply.answer.headers, "content-length": str(len(body))}
    if reply.cut == "body":
        return httpx.Response(reply.answer.status, headers=headers, stream=_HalfBody(body), request=request)
    return httpx.Response(reply.answer.status, headers=headers, content=body, request=request)


class _HalfBody(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that breaks off in the middle."""

    def __init__(self, body: bytes) -> None:
        self._body = body

    def __iter__(self) -> Iterator[bytes]:
        half = self._body[: len(self._body) // 2]
        yield half
        raise self._error(half)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        half = self._body[: len(self._body) // 2]
        yield half
        raise self._error(half)

    def _error(self, half: bytes) -> httpx.RemoteProtocolError:
        return httpx.RemoteProtocolError(f"{_CUT_OFF} (received {len(half)} bytes, expected {len(self._body)})")
