"""aiohttp's connections under an asynchronous client: many small calls at once cost a fraction of the time.

httpx-aiohttp does the work. Two things of it are not safe with writes and put right here: it calls a connection that
broke after the request was sent a failure to connect, after which anything may be repeated; and aiohttp itself repeats
GET, PUT and DELETE on a connection that broke, though some of Ozon's GETs change things.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextvars import ContextVar
from ssl import SSLContext
from typing import Any

import aiohttp
import httpx
import httpx_aiohttp


class AiohttpTransport(httpx.AsyncBaseTransport):
    """An httpx transport over aiohttp; works under asyncio only. Takes what ``httpx.AsyncHTTPTransport`` takes."""

    def __init__(
        self,
        *,
        verify: bool | SSLContext = True,
        proxy: str | None = None,
        trust_env: bool = True,
        http2: bool = False,
        limits: httpx.Limits | None = None,
    ) -> None:
        self._limits = limits or httpx.Limits(max_connections=50)
        context = httpx.create_ssl_context(verify=verify, trust_env=trust_env)
        self._inner = httpx_aiohttp.AiohttpTransport(
            verify=context,
            http2=http2,
            limits=self._limits,
            proxy=httpx.Proxy(proxy) if proxy else None,
            client=lambda: self._session(context),
        )

    def _session(self, context: SSLContext) -> aiohttp.ClientSession:
        connector = aiohttp.TCPConnector(
            limit=self._limits.max_connections or 0, keepalive_timeout=self._limits.keepalive_expiry, ssl=context
        )
        session = aiohttp.ClientSession(
            connector=connector,
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            trace_configs=[_progress()],
        )
        session._retry_connection = False
        return session

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        _TRACE.set(request.extensions.get("trace"))
        try:
            response = await self._inner.handle_async_request(request)
        except (httpx.TransportError, aiohttp.ClientError, OSError) as error:
            failure = _what_happened(error)
        else:
            response.stream = _Body(response.stream)
            return response
        raise failure

    async def aclose(self) -> None:
        await self._inner.aclose()


#: The function that wants to know how the request of this task gets on, as httpcore would tell it.
_TRACE: ContextVar[Any] = ContextVar("trace", default=None)


def _progress() -> aiohttp.TraceConfig:
    """Tells `_TRACE` of a new connection, before the request is written on it, and of the written request."""

    def telling(event: str) -> Any:
        async def tell(session: aiohttp.ClientSession, context: Any, facts: Any) -> None:
            trace = _TRACE.get()
            if trace is not None:
                await trace(event, {})

        return tell

    config = aiohttp.TraceConfig()
    config.on_connection_create_end.append(telling("http11.send_request_headers.started"))
    # aiohttp keeps the headers back until there is a body to send with them
    for sent in (config.on_request_headers_sent, config.on_request_chunk_sent):
        sent.append(telling("http11.send_request_headers.complete"))
    return config


class _Body(httpx.AsyncByteStream):
    """A body whose failures are those of reading."""

    def __init__(self, stream: object) -> None:
        assert isinstance(stream, httpx.AsyncByteStream)
        self._stream = stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for chunk in self._stream:
                yield chunk
            return
        except (httpx.TransportError, aiohttp.ClientError, OSError) as error:
            failure = error if isinstance(error, httpx.ReadTimeout) else httpx.ReadError(str(error))
        raise failure

    async def aclose(self) -> None:
        await self._stream.aclose()


def _what_happened(error: Exception) -> httpx.TransportError:
    """The error of httpx that says whether the request may have arrived."""
    cause = error.__cause__ or error
    text = str(cause) or type(cause).__name__
    if isinstance(cause, aiohttp.ServerDisconnectedError):
        return httpx.RemoteProtocolError("Server disconnected without sending a response.")
    if isinstance(cause, aiohttp.ClientHttpProxyError | aiohttp.ClientProxyConnectionError):
        return httpx.ProxyError(text)
    if isinstance(cause, aiohttp.ClientConnectorError):
        return httpx.ConnectError(text)
    if isinstance(cause, aiohttp.ConnectionTimeoutError):
        return httpx.ConnectTimeout(text)
    if isinstance(cause, TimeoutError):
        return httpx.ReadTimeout(text)
    if isinstance(cause, aiohttp.InvalidURL | aiohttp.NonHttpUrlClientError):
        return httpx.UnsupportedProtocol(text)
    return httpx.ReadError(text) if isinstance(cause, OSError) else httpx.RemoteProtocolError(text)
