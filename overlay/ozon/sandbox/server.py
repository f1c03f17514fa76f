"""The sandbox as an HTTP server: a thread a connection, HTTP/1.1 with connections that stay open."""

from __future__ import annotations

import socket
import socketserver
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

from .messages import Answer, Request

if TYPE_CHECKING:
    from .handler import Sandbox

_RESET_ON_CLOSE = struct.pack("ii", 1, 0)  # SO_LINGER on, 0 seconds: close sends RST instead of FIN
_IDLE = 0.05  # seconds between two looks at whether the server shall stop


@contextmanager
def serve(sandbox: Sandbox, port: int, host: str) -> Iterator[str]:
    """Run a server in a thread of its own; gives its address."""
    with SandboxServer((host, port), sandbox) as server:
        thread = threading.Thread(target=server.serve_forever, args=(_IDLE,), name="ozon-sandbox", daemon=True)
        thread.start()
        try:
            yield server.url
        finally:
            server.shutdown()
            server.hang_up()
            thread.join()


class SandboxServer(ThreadingHTTPServer):
    """A server over a sandbox; `hang_up` ends the connections that clients keep open."""

    daemon_threads = False
    request_queue_size = 128

    def __init__(self, address: tuple[str, int], sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self._open: set[socket.socket] = set()
        self._open_lock = threading.Lock()
        self._stopping = threading.Event()
        super().__init__(address, _Handler)

    @property
    def url(self) -> str:
        """Address of the server."""
        return f"http://{self.server_address[0]!s}:{self.server_address[1]}"

    def server_bind(self) -> None:
        # The HTTP server would look its own name up, which takes seconds on some machines.
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = str(self.server_address[0]), int(self.server_address[1])

    def pause(self, seconds: float) -> None:
        """Sleep, but not beyond the end of the server."""
        self._stopping.wait(seconds)

    def hang_up(self) -> None:
        """End all connections, and all pauses."""
        self._stopping.set()
        with self._open_lock:
            for connection in self._open:
                with suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)

    def process_request(self, request: Any, client_address: Any) -> None:
        with self._open_lock:
            self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        with self._open_lock:
            self._open.discard(request)
        if request.getsockopt(socket.SOL_SOCKET, socket.SO_LINGER):
            self.close_request(request)  # without the FIN that would come before the RST
        else:
            super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that went away is no error of the sandbox; anything else is shown."""
        import sys

        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    """Reads requests off a connection and writes the answers."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def _handle(self) -> None:
        body = self._body()
        if body is None:
            self._write(Answer(400, {"content-type": "text/plain", "connection": "close"}, b"bad request framing"))
            self.close_connection = True
            return
        path, _, query = self.path.partition("?")
        headers = {name.lower(): value for name, value in self.headers.items()}
        assert isinstance(self.server, SandboxServer)
        reply = self.server.sandbox.handle(Request(self.command, path, query, headers, body))
        self.server.pause(reply.delay)
        if reply.cut is None:
            self._write(reply.answer)
            return
        self.close_connection = True
        if reply.cut == "body":
            self._write(reply.answer, len(reply.answer.body) // 2)
        elif reply.cut == "after":
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET_ON_CLOSE)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("do_"):  # of any method: the sandbox refuses those that a path does not have
            return self._handle
        raise AttributeError(name)

    def _body(self) -> bytes | None:
        """The body of the request; ``None`` when its length makes no sense."""
        if "chunked" in self.headers.get("transfer-encoding", "").lower():
            return self._chunks()
        length = self.headers.get("content-length", "0")
        return self.rfile.read(int(length)) if length.isdecimal() else None

    def _chunks(self) -> bytes | None:
        body = bytearray()
        while True:
            try:
                size = int(self.rfile.readline().partition(b";")[0], 16)
            except ValueError:
                return None
            body += self.rfile.read(size)
            self.rfile.readline()
            if size == 0:
                return bytes(body)

    def _write(self, answer: Answer, sent: int | None = None) -> None:
        """Write head and body at once; only the first bytes of the body when ``sent`` says so."""
        phrases = {status.value: status.phrase for status in HTTPStatus}
        self.send_response(answer.status, phrases.get(answer.status, "Fault"))
        for name, value in {**answer.headers, "content-length": str(len(answer.body))}.items():
            self.send_header(name, value)
        buffer: list[bytes] = vars(self)["_headers_buffer"]
        buffer.append(b"\r\n")
        body = b"" if self.command == "HEAD" else answer.body[:sent]
        head, vars(self)["_headers_buffer"] = b"".join(buffer), []
        self.wfile.write(head + body)

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""
