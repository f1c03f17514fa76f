"""A receiver of notifications on this machine: a few lines of the standard library."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

#: Status, content type and body of an answer.
Reply = tuple[int, str, bytes]
JSON = "application/json"
TRUE: Reply = 200, JSON, b'{"result": true}'
PONG: Reply = 200, JSON, b'{"version": "1.0", "name": "test", "time": "2026-11-02T12:00:00Z"}'
BROKEN: Reply = 500, JSON, b'{"error": {"code": "ERROR_UNKNOWN", "message": "no", "details": null}}'


def good(event: dict[str, Any]) -> Reply:
    """The documented answer."""
    return PONG if event["message_type"] == "TYPE_PING" else TRUE


class Receiver:
    """What came, and how it is answered.

    Attributes:
        answer: the answer to an event.
        bodies: what came, as bytes.
    """

    def __init__(self) -> None:
        self.url = ""
        self.answer: Callable[[dict[str, Any]], Reply] = good
        self.bodies: list[bytes] = []
        self.requests: list[tuple[str, str, str]] = []
        self.came = threading.Condition()

    @property
    def events(self) -> list[dict[str, Any]]:
        """What came, without tests."""
        return [event for event in map(json.loads, self.bodies) if event["message_type"] != "TYPE_PING"]

    def of(self, type_: str) -> list[dict[str, Any]]:
        """What came of a type."""
        return [event for event in map(json.loads, self.bodies) if event["message_type"] == type_]

    def wait_for(self, count: int) -> list[dict[str, Any]]:
        """Wait until so many events came."""
        with self.came:
            assert self.came.wait_for(lambda: len(self.events) >= count, timeout=20), self.bodies
        return self.events


@contextmanager
def receiving() -> Iterator[Receiver]:
    """A receiver that runs."""
    receiver = Receiver()

    class Handler(BaseHTTPRequestHandler):
        def handle(self) -> None:
            with suppress(ConnectionError):  # who sent it did not wait for the answer
                super().handle()

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            status, content_type, answer = receiver.answer(json.loads(body))
            with receiver.came:
                receiver.bodies.append(body)
                receiver.requests.append((self.command, self.path, self.headers["content-type"]))
                receiver.came.notify_all()
            self.send_response(status)
            if content_type:
                self.send_header("Content-Type", content_type)
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, format: str, *args: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        receiver.url = f"http://127.0.0.1:{server.server_port}/ozon/0f3c9a"
        thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        try:
            yield receiver
        finally:
            server.shutdown()
            thread.join()
