"""A small HTTP server for a receiver."""

from __future__ import annotations

from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Protocol

from ...version import __version__

if TYPE_CHECKING:
    from ...push import Answer

#: Seconds that a connection may be silent.
_PATIENCE = 30.0
Headers = list[tuple[str, str]]


class Taker(Protocol):
    """What takes requests: a receiver, or something in front of one."""

    limit: int

    def refuse(self, method: str, headers: Headers, peer: str) -> Answer | None: ...

    def take(self, method: str, headers: Headers, body: bytes, peer: str) -> Answer: ...

    def cut_off(self) -> Answer: ...


class Server(ThreadingHTTPServer):
    """Serves a receiver on a port, with a thread for each connection.

    Args:
        host: the address to listen on.
        port: the port; 0 for a free one.
        receiver: what takes the requests.
    """

    daemon_threads = True
    block_on_close = False

    def __init__(self, host: str, port: int, receiver: Taker) -> None:
        self.receiver = receiver
        if ":" in host:
            import socket

            self.address_family = socket.AF_INET6
        super().__init__((host, port), Request)

    @property
    def url(self) -> str:
        """The address of the server."""
        host = str(self.server_address[0])
        return f"http://{f'[{host}]' if ':' in host else host}:{self.server_port}"

    def server_bind(self) -> None:
        """Bind the port, without the look-up of the name of this machine, which may take seconds."""
        from socketserver import TCPServer

        TCPServer.server_bind(self)
        self.server_name, self.server_port = str(self.server_address[0]), int(self.server_address[1])

    def handle_error(self, request: object, client_address: object) -> None:
        """A connection that broke needs no message."""


class Request(BaseHTTPRequestHandler):
    """The requests of a connection."""

    protocol_version = "HTTP/1.1"
    server_version = f"ozon-client/{__version__}"
    sys_version = ""
    timeout = _PATIENCE

    def parse_request(self) -> bool:
        """Give a request of any method to the receiver."""
        if super().parse_request():
            self._answer()
        return False

    def log_message(self, format: str, *arguments: object) -> None:
        """Nothing: what came is shown by the command."""

    def _answer(self) -> None:
        assert isinstance(self.server, Server)
        receiver, headers = self.server.receiver, [*self.headers.items()]
        peer = str(self.client_address[0])
        answer = receiver.refuse(self.command, headers, peer)
        if answer is None:
            body = self._body(receiver.limit)
            answer = receiver.cut_off() if body is None else receiver.take(self.command, headers, body, peer)
        else:
            self.close_connection = True  # its body was not read
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(answer.body)))
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(answer.body)
        self.wfile.flush()

    def _body(self, limit: int) -> bytes | None:
        """The body, or the beginning of one that is too long; ``None`` if it breaks off."""
        try:
            if "chunked" in self.headers.get("Transfer-Encoding", "").lower():
                self.close_connection = True
                return b"".join(self._chunks(limit))
            [length] = {*self.headers.get_all("Content-Length", ["0"])}
            return self._whole(int(length) if length.isascii() and length.isdecimal() else -1)
        except (OSError, ValueError):
            self.close_connection = True
            return None

    def _chunks(self, limit: int) -> Iterator[bytes]:
        """A body without a length, up to a byte more than the limit."""
        left = limit + 1
        while left > 0 and (size := int(self.rfile.readline(100).partition(b";")[0], 16)):
            yield self._whole(min(size, left))
            left -= size
            self.rfile.readline(100)

    def _whole(self, size: int) -> bytes:
        body = self.rfile.read(size) if size >= 0 else b""
        if len(body) != size:
            raise ValueError("The body breaks off.")
        return body
