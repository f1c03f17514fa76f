"""The sandbox as an HTTP/1.1 server: one event loop in one thread, whatever the number of connections."""

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
    """What answers the requests of a server: a `Sandbox`."""

    def handle(self, request: Request) -> Reply: ...


@dataclass(frozen=True, kw_only=True)
class Limits:
    """What a server takes from its clients. Sizes are bytes, times are seconds; what is beyond is refused.

    Attributes:
        body: Body of a request. An import of 100 cards with all attributes is below 2 MiB; JSON of a million small
            objects needs twenty times its size while it is read.
        bodies: Bodies of all connections that are being received: eight of the largest.
        head: Names and values of all headers of a request; servers take 8 to 80 KiB.
        lines: Headers of a request. Python's own clients and servers take 100.
        target: Path and query: the line that nginx takes by default.
        connections: Connections that are served: the open files that a process may usually have.
        refused: Connections beyond those that are told why they are not; more are closed at once.
        head_seconds: From the first byte of a request to the end of its headers.
        stall_seconds: Without a byte of the body, or without the client taking a byte of an answer.
        idle_seconds: Between two requests, and before the first: what nginx waits, and longer than clients keep one.
        linger_bytes: Read and dropped after a refusal, so that a client that is still sending comes to read it:
            a connection that is closed with unread data is reset, which may take the refusal from the client.
        linger_seconds: How long that is done.
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
    """Run a server in a thread of its own; gives its address. Raises `OSError` when it cannot listen there."""
    import asyncio  # these take 20 ms, which programs that use the transport need not wait for

    try:
        from .connection import listen
    except ModuleNotFoundError as error:
        raise ImportError("the sandbox needs h11 to answer on a port: pip install 'ozon-client[sandbox]'") from error

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
