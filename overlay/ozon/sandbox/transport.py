"""The sandbox as an httpx or httpx2 transport: the same answers without a socket."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Protocol

from ozon_generated.connections import StandIn, answer_to, error_for

from .messages import Request

if TYPE_CHECKING:
    from .core.clock import Clock
    from .handler import Reply


class Answering(Protocol):
    """What answers requests: a `Sandbox`, or several."""

    @property
    def clock(self) -> Clock: ...

    def handle(self, request: Request) -> Reply: ...


class SandboxTransport(StandIn):
    """Passes requests to a sandbox, for synchronous and asynchronous httpx and httpx2 clients.

    Broken connections raise the errors that a socket would; a delay above the read timeout raises ``ReadTimeout``
    after that timeout.

    Args:
        sandbox: Receives the requests, regardless of their host.
        real_time: Whether delays take real time. If not, they advance the clock of the sandbox. By default, they do
            while that clock is running.
    """

    def __init__(self, sandbox: Answering, *, real_time: bool | None = None) -> None:
        self._sandbox = sandbox
        self._real_time = real_time

    def handle_request(self, request: Any) -> Any:
        request.read()
        reply = self._sandbox.handle(_received(request))
        if wait := self._wait(request, reply):
            time.sleep(wait)
        return _response(request, reply)

    async def handle_async_request(self, request: Any) -> Any:
        import anyio

        await request.aread()
        received = _received(request)
        if received.is_slow:  # the address may be served by this very loop
            reply = await anyio.to_thread.run_sync(self._sandbox.handle, received)
        else:
            reply = self._sandbox.handle(received)
        await anyio.sleep(self._wait(request, reply))
        return _response(request, reply)

    def _wait(self, request: Any, reply: Reply) -> float:
        """Return the seconds to sleep until the answer or the read timeout; 0 if the clock was advanced by them."""
        timeout, clock = _read_timeout(request), self._sandbox.clock
        wait = reply.delay if timeout is None else min(reply.delay, timeout)
        if not wait or (clock.is_running if self._real_time is None else self._real_time):
            return wait
        clock.advance(wait)
        return 0.0


def _received(request: Any) -> Request:
    path, _, query = request.url.raw_path.decode("ascii").partition("?")
    headers = {name.lower(): value for name, value in request.headers.items()}
    base_url = f"{request.url.scheme}://{request.url.netloc.decode('ascii')}"
    return Request(request.method, path, query, headers, request.content, base_url)


def _read_timeout(request: Any) -> float | None:
    timeout: float | None = request.extensions.get("timeout", {}).get("read")
    return timeout


def _response(request: Any, reply: Reply) -> Any:
    if reply.cut == "connect":
        raise error_for(request, "ConnectError", "Connection refused")
    timeout = _read_timeout(request)
    if timeout is not None and reply.delay > timeout:
        raise error_for(request, "ReadTimeout", "The read operation timed out")
    if reply.cut == "before":
        raise error_for(request, "RemoteProtocolError", "Server disconnected without sending a response.")
    if reply.cut == "after":
        raise error_for(request, "ReadError", "Connection reset by peer")
    body = reply.answer.body
    headers = {**reply.answer.headers, "content-length": str(len(body))}
    if reply.cut != "body":
        return answer_to(request, reply.answer.status, headers, [body])
    half = body[: len(body) // 2]
    cut = f"received {len(half)} bytes, expected {len(body)}"
    broken = f"peer closed connection without sending complete message body ({cut})"
    return answer_to(request, reply.answer.status, headers, [half], broken)
