"""The sandbox as an HTTP/1.1 server: one event loop in one thread for all connections."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from .handler import Reply
    from .messages import Request

_MIB = 2**20


class Handler(Protocol):
    """The request handler of a server: a `Sandbox`."""

    def handle(self, request: Request) -> Reply: ...


@dataclass(frozen=True, kw_only=True)
class Limits:
    """Limits of a server, in bytes and seconds. Requests that exceed them are refused.

    Attributes:
        body: Request body. An import of 100 cards with all attributes is below 2 MiB; parsing JSON with a million small
            objects takes twenty times its size in memory.
        bodies: All request bodies being received: eight of the maximum size.
        head: Names and values of all headers of a request; other servers accept 8 to 80 KiB.
        lines: Number of headers of a request. Python's own clients and servers accept 100.
        target: Path and query: nginx's default for the request line.
        connections: Number of connections served: the usual limit of open files per process.
        refused: Number of further connections that get a 503; more are closed immediately.
        head_seconds: From the first byte of a request to the end of its headers.
        stall_seconds: Without receiving a byte of the body, or without the client reading a byte of the answer.
        idle_seconds: Between requests, and before the first: nginx's default, and longer than clients keep connections.
        linger_bytes: Read and discarded after a refusal, so that a client that is still sending can read the refusal:
            closing a connection with unread data resets it, and the client may lose the refusal.
        linger_seconds: Duration of that.
    """

    body: int = 16 * _MIB
    bodies: int = 128 * _MIB
    head: int = 64 * 1024
    lines: int = 200
    target: int = 8 * 1024
    connections: int = 1024
    refused: int = 256
    head_seconds: float = 10
    stall_seconds: float = 30
    idle_seconds: float = 75
    linger_bytes: int = 128 * _MIB
    linger_seconds: float = 5


LIMITS = Limits()


@contextmanager
def serve(handler: Handler, port: int, host: str, limits: Limits = LIMITS) -> Iterator[str]:
    """Run a server in a separate thread; yields its base URL. Raises `OSError` if it cannot listen there."""
    import asyncio  # these imports take 20 ms, which the in-process transport does not need

    try:
        from .connection import listen
    except ModuleNotFoundError as error:
        raise ImportError("the sandbox needs h11 to serve HTTP: pip install 'ozon-client[sandbox]'") from error

    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.create_server((host, port), family=family, backlog=limits.connections) as listener:
        name, number = listener.getsockname()[:2]
        loop, stop = asyncio.new_event_loop(), asyncio.Event()

        def run() -> None:
            with asyncio.Runner(loop_factory=lambda: loop) as runner:
                runner.run(listen(listener, handler, limits, stop))

        thread = threading.Thread(target=run, name="ozon-sandbox", daemon=True)
        thread.start()
        try:
            yield f"http://[{name}]:{number}" if ":" in name else f"http://{name}:{number}"
        finally:
            loop.call_soon_threadsafe(stop.set)
            thread.join()
