"""Servers to test against: a script of replies in process, and one that writes bytes to a loopback socket."""

from __future__ import annotations

import json
import socketserver
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from ozon import AsyncSeller, Retry, Seller
from tests.library import httpx

KEY = "11111111-2222-3333-4444-555555555555"
ONCE = Retry(max_attempts=1)

Reply = httpx.Response | Exception | Callable[[httpx.Request], httpx.Response]


def fresh(response: httpx.Response) -> httpx.Response:
    """The same answer, to be read once more."""
    return httpx.Response(response.status_code, headers=response.headers, content=response.content)


class Script:
    """Answers with one reply after the other, the last of which stays, and keeps the requests."""

    def __init__(self, *replies: Reply) -> None:
        self.replies = replies
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        reply = self.replies[min(len(self.requests), len(self.replies)) - 1]
        if isinstance(reply, Exception):
            raise reply
        return fresh(reply) if isinstance(reply, httpx.Response) else reply(request)

    @property
    def bodies(self) -> list[Any]:
        """The JSON of the requests."""
        return [json.loads(request.content) for request in self.requests]


def ok(body: Any, **headers: str) -> httpx.Response:
    """An answer of 200."""
    return httpx.Response(200, json=body, headers=headers)


def seller(handler: Callable[[httpx.Request], httpx.Response], **settings: Any) -> Seller:
    """A client over a handler that sends every call once, unless ``retry`` says otherwise."""
    settings.setdefault("retry", ONCE)
    return Seller("836", KEY, transport=httpx.MockTransport(handler), **settings)


def async_seller(handler: Callable[[httpx.Request], httpx.Response], **settings: Any) -> AsyncSeller:
    """The asynchronous twin of `seller`."""
    settings.setdefault("retry", ONCE)
    return AsyncSeller("836", KEY, transport=httpx.MockTransport(handler), **settings)


class Socket:
    """What a `listening` server is asked, and where it listens."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.url = f"http://127.0.0.1:{port}"
        self.received: list[bytes] = []


@contextmanager
def listening(reply: bytes) -> Iterator[Socket]:
    """A loopback server that reads each request, writes these bytes and closes the connection."""

    class Handler(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            head = self.rfile.read(1)
            if head not in (b"P", b"G"):  # neither POST nor GET: somebody speaks TLS
                return
            while not head.endswith(b"\r\n\r\n"):
                head += self.rfile.readline()
            fields = head.lower().splitlines()
            length = next((int(line[15:]) for line in fields if line.startswith(b"content-length")), 0)
            found.received.append(head + self.rfile.read(length))
            self.wfile.write(reply)

    class Server(socketserver.ThreadingTCPServer):
        daemon_threads = True

    with Server(("127.0.0.1", 0), Handler) as server:
        found = Socket(server.server_address[1])
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        try:
            yield found
        finally:
            server.shutdown()
            thread.join()
