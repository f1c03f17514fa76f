"""aiohttp connections for asynchronous clients: many small concurrent calls take a fraction of the time.

httpx-aiohttp does the work. This module fixes two things that are unsafe for writes. httpx-aiohttp reports a connection
that broke after the request was sent as a failure to connect, after which any call may be retried. aiohttp retries
GET, PUT and DELETE on a broken connection, but some of Ozon's GETs change state.
"""

from __future__ import annotations

from contextvars import ContextVar
from functools import partial
from ssl import SSLContext

import aiohttp
import httpx
import httpx_aiohttp

from .bodies import Stream


class AiohttpTransport(httpx_aiohttp.AiohttpTransport):
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
        super().__init__(
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
            connector=connector, cookie_jar=aiohttp.DummyCookieJar(), auto_decompress=False, trace_configs=[_traced()]
        )
        session._retry_connection = False
        return session

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        progress = _Progress(request)
        _PROGRESS.set(progress)
        try:
            response = await super().handle_async_request(request)
            await progress.answered()
        except (httpx.TransportError, aiohttp.ClientError, OSError) as error:
            failure = what_happened(error)
        else:
            response.stream = Stream(response.stream, _of_reading)
            return response
        raise failure


class _Progress:
    """Reports the progress of a request to ``trace`` as httpcore does, as far as aiohttp reports it."""

    def __init__(self, request: httpx.Request) -> None:
        self._trace = request.extensions.get("trace")
        self._late = False

    async def tell(self, event: str) -> None:
        if self._trace is not None:
            self._late = bool(await self._trace(f"http11.send_request_headers.{event}", {}))

    async def answered(self) -> None:
        """Report a late write again: aiohttp reports a write just before it happens."""
        if self._late:
            await self.tell("complete")


_PROGRESS: ContextVar[_Progress | None] = ContextVar("progress", default=None)


async def _tell(event: str, *_: object) -> None:
    progress = _PROGRESS.get()
    if progress is not None:
        await progress.tell(event)


def _traced() -> aiohttp.TraceConfig:
    config = aiohttp.TraceConfig()
    for connected in (config.on_connection_create_end, config.on_connection_reuseconn):
        connected.append(partial(_tell, "started"))
    # aiohttp delays the headers until there is a body to send
    for sent in (config.on_request_headers_sent, config.on_request_chunk_sent):
        sent.append(partial(_tell, "complete"))
    return config


def _of_reading(error: Exception) -> Exception:
    if not isinstance(error, httpx.TransportError | aiohttp.ClientError | OSError):
        return error
    return error if isinstance(error, httpx.ReadTimeout) else httpx.ReadError(str(error))


def what_happened(error: Exception) -> httpx.TransportError:
    """The httpx error that says whether the request may have arrived."""
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
