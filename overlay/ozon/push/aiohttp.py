"""The receiver in an application of aiohttp, which takes no ASGI app."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

from .asgi import running

if TYPE_CHECKING:
    from aiohttp import web

    from .receiver import Receiver


class AiohttpRoute:
    """A route of aiohttp.

    Args:
        receiver: the receiver.
    """

    def __init__(self, receiver: Receiver) -> None:
        self._receiver = receiver

    def at(self, path: str, app: web.Application) -> None:
        """Answer the requests of one path of an application, and run the workers while it runs.

        Args:
            path: the path.
            app: the application. What it opened before is there until the workers have ended.
        """
        app.router.add_route("*", path, self._answer)
        app.cleanup_ctx.append(self._live)

    async def _answer(self, request: web.Request) -> web.Response:
        from aiohttp import web

        headers = [*request.headers.items()]
        answer = self._receiver.refuse(request.method, headers, request.remote)
        if answer is None:
            body = await self._read(request)
            if body is None:
                answer = self._receiver.cut_off()
            else:
                answer = await self._receiver.atake(request.method, headers, body, request.remote)
        return web.Response(status=answer.status, body=answer.body, headers=answer.headers)

    async def _read(self, request: web.Request) -> bytes | None:
        """The body, or the beginning of one that is too long; ``None`` if it breaks off."""
        from aiohttp.web import RequestPayloadError

        most = self._receiver.limit + 1
        body = bytearray()
        try:
            while len(body) < most and (part := await request.content.read(most - len(body))):
                body += part
        except (OSError, RequestPayloadError):
            request.content.feed_eof()  # or the server reads on, and logs the error with its traceback
            return None
        return bytes(body)

    async def _live(self, app: web.Application) -> AsyncIterator[None]:
        async with running(self._receiver):
            yield
