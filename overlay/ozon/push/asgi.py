"""The receiver as an ASGI app. It needs no framework."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, MutableMapping
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

from anyio.to_thread import run_sync

from .paths import comparable

if TYPE_CHECKING:
    from .receiver import Receiver

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]


@asynccontextmanager
async def running(receiver: Receiver) -> AsyncIterator[None]:
    """The workers of a receiver; they end, after what they handle, without keeping the event loop waiting."""
    receiver.start()
    try:
        yield
    finally:
        await run_sync(receiver.stop)


class AsgiApp:
    """Answers the requests of all paths that it is given, and runs the workers for the lifespan of the server.

    The peer is what the server says it is. uvicorn takes it from ``X-Forwarded-For`` if the connection comes from this
    machine: start it with ``--no-proxy-headers``, and name your proxies to the receiver.

    Args:
        receiver: the receiver.
    """

    def __init__(self, receiver: Receiver) -> None:
        self._receiver = receiver

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or follow the lifespan of the server. A websocket is refused.

        Args:
            scope: what the connection is.
            receive: returns the next message of the server.
            send: sends it one.
        """
        if scope["type"] == "http":
            await self._answer(scope, receive, send)
        elif scope["type"] == "lifespan":
            await self._live(receive, send)
        elif scope["type"] == "websocket":
            await send({"type": "websocket.close"})
        else:
            raise ValueError(f"This is no connection that takes events: {scope['type']}")

    def at(self, path: str, app: App) -> App:
        """An app that answers the requests of one path, and leaves all others to another app.

        Workers start after the startup of that app, and end before its shutdown.

        Args:
            path: the path.
            app: the other app, such as that of Django.

        Raises:
            ArgumentError: the path does not begin with a slash.
        """
        path = comparable(path)

        async def both(scope: Scope, receive: Receive, send: Send) -> None:
            if scope["type"] == "lifespan":
                await self._live_with(app, scope, receive, send)
            elif scope["type"] == "http" and _path(scope) == path:
                await self._answer(scope, receive, send)
            else:
                await app(scope, receive, send)

        return both

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        method, peer = scope["method"], (scope.get("client") or [None])[0]
        headers = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in scope["headers"]]
        answer = self._receiver.refuse(method, headers, peer)
        if answer is None:
            body = await self._read(receive)
            if body is None:
                self._receiver.cut_off()
                return
            answer = await self._receiver.atake(method, headers, body, peer)
        given = {**answer.headers, "Content-Length": f"{len(answer.body)}"}
        fields = [(name.lower().encode(), value.encode()) for name, value in given.items()]
        await send({"type": "http.response.start", "status": answer.status, "headers": fields})
        await send({"type": "http.response.body", "body": b"" if method == "HEAD" else answer.body})

    async def _read(self, receive: Receive) -> bytes | None:
        """The body, or the beginning of one that is too long; ``None`` if the sender left."""
        body = bytearray()
        more = True
        while more and len(body) <= self._receiver.limit:
            message = await receive()
            if message["type"] == "http.disconnect":
                return None
            body += message.get("body", b"")
            more = message.get("more_body", False)
        return bytes(body)

    async def _live(self, receive: Receive, send: Send) -> None:
        await receive()
        async with running(self._receiver):
            await send({"type": "lifespan.startup.complete"})
            await receive()
        await send({"type": "lifespan.shutdown.complete"})

    async def _live_with(self, app: App, scope: Scope, receive: Receive, send: Send) -> None:
        """The lifespan of another app, or of this one alone if that has none."""
        asked = False

        async def hear() -> Message:
            nonlocal asked
            asked = True
            message = await receive()
            if message["type"] == "lifespan.shutdown":
                await run_sync(self._receiver.stop)
            return message

        async def tell(message: Message) -> None:
            if message["type"] == "lifespan.startup.complete":
                self._receiver.start()
            await send(message)

        try:
            await app(scope, hear, tell)
        except Exception:
            if asked:
                raise
        if not asked:
            await self._live(receive, send)


def _path(scope: Scope) -> str:
    path: str = scope["path"]
    return path.removeprefix(scope.get("root_path", "")).rstrip("/")
