"""A client that sends bytes as they are, and handlers that answer without a shop."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from ozon.sandbox import Reply, Request
from ozon.sandbox.messages import Answer

PATIENCE = 60  # seconds until a test gives up: never what is measured


@dataclass(frozen=True)
class Answered:
    """An answer; status 0 when there was none."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


class Raw:
    """One connection."""

    def __init__(self, connection: socket.socket) -> None:
        self.socket = connection
        self._file = connection.makefile("rb")

    def send(self, data: bytes) -> None:
        self.socket.sendall(data)

    def answer(self, *, head_only: bool = False) -> Answered:
        status = self._file.readline()
        headers: dict[str, str] = {}
        while line := self._file.readline().strip():
            name, _, value = line.decode("latin-1").partition(":")
            headers[name.lower()] = value.strip()
        body = b"" if head_only else self._file.read(int(headers.get("content-length", 0)))
        return Answered(int(status.split()[1]) if status else 0, headers, body)

    def ended(self) -> bool:
        """Whether the server has closed the connection without more."""
        try:
            return self._file.read(1) == b""
        except ConnectionResetError:
            return True

    def close(self) -> None:
        self._file.close()
        self.socket.close()


@contextmanager
def connected(url: str) -> Iterator[Raw]:
    parts = urlsplit(url)
    assert parts.hostname
    raw = Raw(socket.create_connection((parts.hostname, parts.port or 0), timeout=PATIENCE))
    try:
        yield raw
    finally:
        raw.close()


def message(method: str = "POST", target: str = "/", *lines: str, body: bytes | None = b"{}") -> bytes:
    """A request; without a length when the body is ``None``."""
    length = [] if body is None else [f"Content-Length: {len(body)}"]
    head = "\r\n".join([f"{method} {target} HTTP/1.1", "Host: sandbox", *lines, *length])
    return head.encode("latin-1") + b"\r\n\r\n" + (body or b"")


@dataclass
class Echo:
    """Answers with what it got, after the delays and with the status that the paths say."""

    delays: Mapping[str, float] = field(default_factory=dict)
    received: list[Request] = field(default_factory=list)

    def handle(self, request: Request) -> Reply:
        self.received.append(request)
        if request.path == "/broken":
            raise LookupError("nobody knows")
        found = {"method": request.method, "path": request.path, "query": request.query, "size": len(request.body)}
        reply = Answer(200, {"content-type": "application/json"}, json.dumps(found).encode())
        return Reply(reply, self.delays.get(request.path, 0))


@dataclass
class Constant:
    """Answers with the same bytes, and forgets what it got."""

    body: bytes = b"{}"
    headers: dict[str, str] = field(default_factory=dict)
    status: int = 200

    def handle(self, request: Request) -> Reply:
        return Reply(Answer(self.status, dict(self.headers), self.body))
