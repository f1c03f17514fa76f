"""aiohttp connections for asynchronous clients: many small concurrent calls take a fraction of the time.

aiohttp retries GET, PUT and DELETE by itself on a broken connection, but some of Ozon's GETs change state: that is
switched off.
"""

from __future__ import annotations

from functools import partial
from io import BytesIO
from ssl import SSLContext
from types import SimpleNamespace
from typing import Any
from urllib.parse import unquote

import aiohttp
from yarl import URL

from ozon_generated.messages import Headers, NetworkError, Request, Response, Stream, url_of


class AiohttpTransport:
    """Sends through one session of aiohttp; works under asyncio only.

    Args:
        verify: the TLS context.
        proxy: address of a proxy for all requests.
        most: maximum number of connections.
        kept: seconds that an idle connection is kept.
        traced: whether requests may have a ``trace``.
    """

    def __init__(self, verify: SSLContext, proxy: str | None, most: int, kept: float, traced: bool) -> None:
        self._connector = partial(aiohttp.TCPConnector, limit=most, keepalive_timeout=kept, ssl=verify)
        self._proxy, self._proxy_auth = _proxy(proxy)
        self._traced = traced
        self._open: aiohttp.ClientSession | None = None

    def _session(self) -> aiohttp.ClientSession:
        if self._open is None:
            self._open = aiohttp.ClientSession(
                connector=self._connector(),
                cookie_jar=aiohttp.DummyCookieJar(),
                auto_decompress=False,
                trace_configs=[_traced()] if self._traced else [],
            )
            self._open._retry_connection = False
        return self._open

    async def send(self, request: Request) -> Response:
        """The answer to a request. Raises `NetworkError`."""
        progress, content = _Progress(request), request.content
        timeout = request.extensions.get("timeout", {})
        try:
            answer = await self._session().request(
                request.method,
                URL(str(request.url._replace(userinfo="")), encoded=True),
                headers=[(name.decode(), value.decode()) for name, value in request.headers.raw],
                skip_auto_headers=_OWN,
                data=BytesIO(content) if len(content) > _LARGE else content or None,
                allow_redirects=False,
                timeout=aiohttp.ClientTimeout(
                    sock_connect=timeout.get("connect"), sock_read=timeout.get("read"), connect=timeout.get("pool")
                ),
                proxy=self._proxy,
                proxy_auth=self._proxy_auth,
                trace_request_ctx=progress,
            )
            await progress.answered()
        except (aiohttp.ClientError, OSError) as error:
            failure = what_happened(error)
        else:
            body, headers = (
                Stream(answer.content.iter_any(), answer.release, _of_reading),
                Headers(raw=answer.raw_headers),
            )
            return Response(
                answer.status, headers, request, body, (answer.reason or "").encode("utf-8", "surrogateescape")
            )
        raise failure

    async def close(self) -> None:
        """Close the session."""
        if self._open is not None:
            await self._open.close()


class _Progress:
    """Reports the progress of a request to ``trace`` as httpcore does, as far as aiohttp reports it."""

    def __init__(self, request: Request) -> None:
        self._trace = request.extensions.get("trace")
        self._late = False

    async def tell(self, event: str) -> None:
        if self._trace is not None:
            self._late |= bool(await self._trace(f"http11.send_request_{event}", {}))

    async def answered(self) -> None:
        """Report a late write again: aiohttp reports a write just before it happens."""
        if self._late:
            await self.tell("headers.complete")
            await self.tell("body.complete")


async def _tell(event: str, session: object, context: SimpleNamespace, facts: object) -> None:
    progress: _Progress = context.trace_request_ctx
    await progress.tell(event)


def _traced() -> aiohttp.TraceConfig:
    config = aiohttp.TraceConfig()
    for connected in (config.on_connection_create_end, config.on_connection_reuseconn):
        connected.append(partial(_tell, "headers.started"))
    config.on_request_headers_sent.append(partial(_tell, "headers.complete"))
    config.on_request_chunk_sent.append(partial(_tell, "body.complete"))
    return config


#: aiohttp warns of larger bodies as bytes.
_LARGE = 2**20
#: Headers that aiohttp would add.
_OWN = ("User-Agent", "Accept", "Accept-Encoding", "Content-Type")


def _proxy(address: str | None) -> tuple[str | None, aiohttp.BasicAuth | None]:
    """The address of a proxy, and the credentials in it."""
    if address is None:
        return None, None
    url = url_of(address)
    name, _, password = map(unquote, url.userinfo.partition(":"))
    return str(url._replace(userinfo="")), aiohttp.BasicAuth(name, password) if url.userinfo else None


def _of_reading(error: Exception) -> Exception:
    """The error for a failure while reading an answer."""
    if not isinstance(error, aiohttp.ClientError | OSError):
        return error
    late = isinstance(error, TimeoutError)
    return NetworkError("ReadTimeout" if late else "ReadError", str(error) or type(error).__name__)


def what_happened(error: Exception) -> NetworkError:
    """The error that says whether the request may have arrived."""
    text = str(error) or type(error).__name__
    for kinds, kind in _KINDS:
        if isinstance(error, kinds):
            return NetworkError(kind, text)
    return NetworkError("RemoteProtocolError", text)


#: In this order: several derive from each other. ``ClientConnectionError`` is also raised after a request was sent.
_KINDS: tuple[tuple[Any, str], ...] = (
    (aiohttp.ServerDisconnectedError, "RemoteProtocolError"),
    ((aiohttp.ClientHttpProxyError, aiohttp.ClientProxyConnectionError), "ProxyError"),
    (aiohttp.ClientConnectorError, "ConnectError"),
    (aiohttp.ConnectionTimeoutError, "ConnectTimeout"),
    (TimeoutError, "ReadTimeout"),
    ((aiohttp.InvalidURL, aiohttp.NonHttpUrlClientError), "UnsupportedProtocol"),
    (OSError, "ReadError"),
)
