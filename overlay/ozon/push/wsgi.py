"""The receiver as a WSGI app. It needs no framework."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from .paths import comparable

if TYPE_CHECKING:
    from .receiver import Receiver


#: Another app. What it returns is left open: Django declares no types, and tools infer more than it can be.
App = Callable[[WSGIEnvironment, StartResponse], Any]


class WsgiApp:
    """Answers the requests of all paths that it is given.

    WSGI has no lifespan: call `Receiver.start` and `Receiver.stop` in each process of the server, or let other
    processes handle the events. The server has to drop headers whose names have underscores, which it could not tell
    from those of your proxy; gunicorn, waitress and uWSGI behind nginx do.

    Args:
        receiver: the receiver.
    """

    def __init__(self, receiver: Receiver) -> None:
        self._receiver = receiver

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer a request.

        Args:
            environ: the request.
            start_response: begins the answer.
        """
        method, peer = environ["REQUEST_METHOD"], environ.get("REMOTE_ADDR")
        headers = _headers(environ)
        answer = self._receiver.refuse(method, headers, peer)
        if answer is None:
            body = _read(environ, self._receiver.limit + 1)
            answer = self._receiver.cut_off() if body is None else self._receiver.take(method, headers, body, peer)
        given = {**answer.headers, "Content-Length": f"{len(answer.body)}"}
        start_response(f"{answer.status} {HTTPStatus(answer.status).phrase}", [*given.items()])
        return [] if method == "HEAD" else [answer.body]

    def at(self, path: str, app: App) -> WSGIApplication:
        """An app that answers the requests of one path, and leaves all others to another app.

        Args:
            path: the path.
            app: the other app, such as that of Django.

        Raises:
            ArgumentError: the path does not begin with a slash.
        """
        path = comparable(path)

        def both(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
            one: App = self if environ.get("PATH_INFO", "").rstrip("/") == path else app
            found: Iterable[bytes] = one(environ, start_response)
            return found

        return both

    def mount(self, path: str, app: Any) -> None:
        """Answer the requests of one path of an app of Flask, also where ``flask run`` serves it.

        Args:
            path: the path.
            app: the app; any with ``wsgi_app``, which is replaced. To type checkers that is a method of Flask.

        Raises:
            ArgumentError: the path does not begin with a slash.
        """
        app.wsgi_app = self.at(path, app.wsgi_app)


def _headers(environ: WSGIEnvironment) -> list[tuple[str, str]]:
    named = {name.removeprefix("HTTP_"): value for name, value in environ.items() if name.startswith("HTTP_")}
    named["CONTENT_LENGTH"] = environ.get("CONTENT_LENGTH") or ""
    return [(name.replace("_", "-"), value) for name, value in named.items()]


def _read(environ: WSGIEnvironment, most: int) -> bytes | None:
    """The body, or so many bytes of its beginning; ``None`` if it breaks off."""
    told = environ.get("CONTENT_LENGTH") or ""
    length = int(told[:20]) if told.isascii() and told.isdigit() else 0
    if not environ.get("wsgi.input_terminated"):  # the input may go on with the next request, or wait for it
        most = min(most, length)
    body = bytearray()
    try:
        while len(body) < most and (part := environ["wsgi.input"].read(most - len(body))):
            body += part
    except OSError:
        return None
    return bytes(body) if len(body) >= min(length, most) else None
