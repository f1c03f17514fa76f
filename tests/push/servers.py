"""Web servers on loopback, each in a thread, and a client that sends bytes as it likes."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from http.client import HTTPConnection
from pathlib import Path
from socketserver import ThreadingMixIn
from threading import Event as Flag
from threading import Thread
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler as WSGIRequestHandlerReference
from wsgiref.simple_server import WSGIServer
from wsgiref.simple_server import make_server as reference_server
from wsgiref.types import WSGIApplication

import uvicorn
from aiohttp import web
from werkzeug.serving import WSGIRequestHandler, make_server

from ozon.cli.push.listening import Shown
from ozon.cli.push.serving import Server
from ozon.push import Receiver
from ozon.push.asgi import App
from tests.push.support import wait_for

Serve = Callable[..., AbstractContextManager[int]]
Answer = tuple[int, dict[str, str], bytes]
PATH = "/ozon/push"


@contextmanager
def _in_thread(run: Callable[[], object], stop: Callable[[], object]) -> Iterator[None]:
    thread = Thread(target=run)
    thread.start()
    try:
        yield
    finally:
        stop()
        thread.join()


def _socket(path: Path | None) -> socket.socket:
    """A socket that listens, on a free port or at a path."""
    listening = socket.create_server(("127.0.0.1", 0)) if path is None else socket.socket(socket.AF_UNIX)
    if path is not None:
        listening.bind(str(path))
    listening.setblocking(False)
    return listening


def free_port() -> int:
    """A port on which nobody listens."""
    with _socket(None) as listening:
        return _port(listening)


@contextmanager
def asgi(app: App, path: Path | None = None) -> Iterator[int]:
    """Serve it with uvicorn, on a port or as a unix socket at a path."""
    settings = uvicorn.Config(app, log_config=None, ws="none", lifespan="on", proxy_headers=False)
    server = uvicorn.Server(settings)

    def stop() -> None:
        server.should_exit = True

    with _socket(path) as listening, _in_thread(lambda: server.run([listening]), stop):
        wait_for(lambda: server.started)
        yield _port(listening)


class _Quiet(WSGIRequestHandler):
    def log(self, type: str, message: str, *args: Any) -> None:
        pass


@contextmanager
def wsgi(app: WSGIApplication) -> Iterator[int]:
    """Serve it with werkzeug."""
    server = make_server("127.0.0.1", 0, app, threaded=True, request_handler=_Quiet)
    with server, _in_thread(lambda: server.serve_forever(0.02), server.shutdown):
        yield server.server_port


class _Threads(ThreadingMixIn, WSGIServer):
    daemon_threads = True


class _QuietReference(WSGIRequestHandlerReference):
    def log_message(self, format: str, *args: Any) -> None:
        pass


@contextmanager
def wsgiref(app: WSGIApplication) -> Iterator[int]:
    """Serve it with the server of the standard library, which does not know bodies without a length."""
    server = reference_server("127.0.0.1", 0, app, _Threads, _QuietReference)
    with server, _in_thread(lambda: server.serve_forever(0.02), server.shutdown):
        yield server.server_port


@contextmanager
def listen(receiver: Receiver) -> Iterator[int]:
    """Serve it as ``ozon push listen`` does."""
    server = Server("127.0.0.1", 0, Shown(receiver, "jsonl", Flag()))
    with server, _in_thread(lambda: server.serve_forever(0.02), server.shutdown):
        yield server.server_port


@contextmanager
def aiohttp(app: web.Application, path: Path | None = None) -> Iterator[int]:
    """Serve it with aiohttp, on a port or as a unix socket at a path."""
    started, loops = Flag(), list[tuple[asyncio.AbstractEventLoop, asyncio.Event]]()

    async def main() -> None:
        end = asyncio.Event()
        loops.append((asyncio.get_running_loop(), end))
        runner = web.AppRunner(app, access_log=None, lingering_time=2)
        await runner.setup()
        await web.SockSite(runner, listening).start()
        started.set()
        await end.wait()
        await runner.cleanup()

    def stop() -> None:
        [(loop, end)] = loops
        loop.call_soon_threadsafe(end.set)

    with _socket(path) as listening, _in_thread(lambda: asyncio.run(main()), stop):
        started.wait(60)
        yield _port(listening)


def _port(listening: socket.socket) -> int:
    port: int = 0 if listening.family == socket.AF_UNIX else listening.getsockname()[1]
    return port


class _UnixConnection(HTTPConnection):
    def connect(self) -> None:
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.connect(self.host)


def ask(
    place: int | Path, content: bytes | Iterable[bytes], method: str = "POST", path: str = PATH, **headers: str
) -> Answer:
    """Send a request, in chunks unless it is bytes or has a length, and return status, headers and body."""
    if isinstance(place, int):
        connection = HTTPConnection("127.0.0.1", place, timeout=60)
    else:
        connection = _UnixConnection(str(place))
    given = {name.replace("_", "-"): value for name, value in headers.items()}
    with suppress(ConnectionError):  # the server answers before it has all, and hangs up
        connection.request(method, path, content, given)
    with connection.getresponse() as answer:
        found = {name.lower(): value for name, value in answer.getheaders()}
        body = answer.read()
    connection.close()
    return answer.status, found, body


def broken_off(port: int, beginning: bytes) -> None:
    """Send the beginning of a request, and leave."""
    with socket.create_connection(("127.0.0.1", port)) as connection:
        connection.sendall(beginning)
