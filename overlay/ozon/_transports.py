"""Settings of a client, and the HTTP clients that they make."""

from __future__ import annotations

import os
import time
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path
from ssl import SSLContext
from typing import TYPE_CHECKING, Any, Literal, TypedDict

import httpx
from attrs import field, fields, frozen, validators

from ozon_generated._body import ENCODINGS
from ozon_generated.errors import ArgumentError

from ._auth import checked_url
from ._network import AsyncHttp, AsyncNetwork, Http, Network
from ._observe import Hook, View
from ._redact import redact_logs
from ._retry import AsyncRetryTransport, Retry, RetryTransport
from ._version import __version__

if TYPE_CHECKING:
    from .limits import Limiter, Limits

#: Seconds to connect, to wait for data, to send, and for a free connection.
TIMEOUT = httpx.Timeout(30.0, connect=10.0)
_UNSET: Any = object()


async def async_sleep(seconds: float) -> None:
    """Sleep under asyncio or trio, whichever runs."""
    import anyio

    await anyio.sleep(seconds)


class CallSettings(TypedDict, total=False):
    """What may differ between clients that share their connections.

    timeout: seconds for each phase of a request, or an ``httpx.Timeout``. Else 30, and 10 to connect.
    retry: how often and how long a call may be repeated where that is safe.
    strict: whether an answer of 200 in which items failed raises `ozon.ItemsFailedError`; else ``item_errors`` tells.
    on_request: called with an `ozon.Event` before each attempt.
    on_response: called with an `ozon.Event` after each attempt, whether an answer came or not.
    on_retry: called with an `ozon.Event` before a call is sent again.
    on_wait: called with an `ozon.Event` when a call waits, for its turn or before it is sent again.
    log_bodies: whether the logger ``ozon`` shows bodies at DEBUG, without secrets; else what OZON_LOG_BODIES says.
    keep_bodies: False to leave bodies and details out of errors, events and logs. Secrets are left out in any case;
        what customers wrote, addresses and digital codes are not.
    tracing: True for OpenTelemetry spans, False for none; else spans where the program has imported OpenTelemetry.
    """

    timeout: float | httpx.Timeout | None
    retry: Retry | None
    strict: bool
    on_request: Hook | None
    on_response: Hook | None
    on_retry: Hook | None
    on_wait: Hook | None
    log_bodies: bool
    keep_bodies: bool
    tracing: bool | None


class ClientSettings(CallSettings, total=False):
    """What the clients of all APIs take, beside their credentials.

    base_url: another address, such as that of a sandbox; https unless it is this machine.
    verify: False to accept any certificate; or a file or folder with a CA of your own, or an ``ssl.SSLContext``.
    proxy: address of a proxy; else what HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY say.
    trust_env: False to leave those variables, SSL_CERT_FILE and SSL_CERT_DIR alone.
    http2: True for HTTP/2; needs ``pip install 'ozon-client[http2]'``.
    max_connections: most connections at the same time; further calls wait, up to the pool's time-out.
    allow_insecure: True to send the key without encryption to another machine.
    limits: how Ozon's limits are kept; ``None`` for not at all. Kept by default, unless ``base_url`` or ``transport``
        lead elsewhere.
    """

    base_url: str
    verify: bool | SSLContext | str | Path
    proxy: str | None
    trust_env: bool
    http2: bool
    max_connections: int
    allow_insecure: bool
    limits: Limits | None


@frozen(kw_only=True)
class Settings:
    """`ClientSettings` with all defaults, checked."""

    base_url: httpx.URL
    timeout: float | httpx.Timeout | None = _UNSET
    retry: Retry | None = None
    strict: bool = False
    view: View = field(factory=View)
    verify: bool | SSLContext | str | Path = True
    proxy: str | None = field(default=None, repr=False)
    trust_env: bool = True
    http2: bool = False
    max_connections: int = field(default=50, validator=validators.ge(1))
    connections: Literal["httpx", "aiohttp"] = "httpx"
    limits: Limits | None = _UNSET
    is_ozon: bool = True

    @classmethod
    def of(cls, given: Mapping[str, Any], base_url: str) -> Settings:
        """The settings that a client was given. Raises `ArgumentError`."""
        found = dict(given)
        address = found.pop("base_url", base_url)
        url = checked_url(address, found.pop("allow_insecure", False))
        view = {name: found.pop(name) for name in _HOOKS & found.keys()}
        if "log_bodies" not in view:
            view["log_bodies"] = os.environ.get("OZON_LOG_BODIES", "").lower() in ("1", "true", "yes", "on")
        if unknown := found.keys() - _NAMES:
            raise ArgumentError(f"A client has no setting {', '.join(sorted(unknown))}.")
        try:
            settings = cls(base_url=url, view=View(**view), is_ozon=address == base_url, **found)
        except (ValueError, TypeError) as error:
            raise ArgumentError(f"A setting is not valid: {error}") from None
        _check(settings)
        return settings

    def client(
        self,
        auth: httpx.Auth,
        account: tuple[str, str],
        transport: httpx.BaseTransport | None = None,
        http: httpx.Client | None = None,
    ) -> Http:
        """The synchronous HTTP client under a client of ours."""
        _only_one(transport, http, httpx.Client)
        given = Borrowed(http) if http is not None else transport
        network = given or Network(lambda url: httpx.HTTPTransport(**self._transport(url)), self._proxy)

        def make() -> httpx.BaseTransport:
            limiter = self._limiter(account, transport)
            if limiter is None:
                return network
            from .limits import LimitTransport

            return LimitTransport(network, limiter, time.sleep)

        retrying = RetryTransport(make, self.retry or Retry(), time.sleep)
        made = Http(auth=auth, transport=retrying, **self._common(http))
        made.network = network
        return made

    def async_client(
        self,
        auth: httpx.Auth,
        account: tuple[str, str],
        transport: httpx.AsyncBaseTransport | None = None,
        http: httpx.AsyncClient | None = None,
    ) -> AsyncHttp:
        """The asynchronous HTTP client under a client of ours."""
        _only_one(transport, http, httpx.AsyncClient)
        given = AsyncBorrowed(http) if http is not None else transport
        network = given or AsyncNetwork(self._async_network, self._proxy)

        def make() -> httpx.AsyncBaseTransport:
            limiter = self._limiter(account, transport)
            if limiter is None:
                return network
            from .limits import AsyncLimitTransport

            return AsyncLimitTransport(network, limiter, async_sleep)

        retrying = AsyncRetryTransport(make, self.retry or Retry(), async_sleep)
        made = AsyncHttp(auth=auth, transport=retrying, **self._common(http))
        made.network = network
        return made

    def _async_network(self, url: httpx.URL) -> httpx.AsyncBaseTransport:
        if self.connections == "aiohttp":
            from ._aiohttp import AiohttpTransport

            return AiohttpTransport(**self._transport(url))
        return httpx.AsyncHTTPTransport(**self._transport(url))

    def _common(self, http: httpx.Client | httpx.AsyncClient | None) -> dict[str, Any]:
        redact_logs()
        timeout = self.timeout
        if timeout is _UNSET:
            timeout = TIMEOUT if http is None else http.timeout
        return {
            "base_url": self.base_url,
            "timeout": timeout,
            "follow_redirects": False,
            "headers": {
                "User-Agent": f"ozon-client/{__version__}",
                "Accept": "application/json, */*",
                "Accept-Encoding": ENCODINGS,
            },
        }

    def _proxy(self, url: httpx.URL) -> str | None:
        return self.proxy or (_proxy_of_environment(url) if self.trust_env else None)

    def _transport(self, url: httpx.URL) -> dict[str, Any]:
        """What transports over a network take, for an address."""
        return {
            "verify": _context(self.verify),
            "proxy": self._proxy(url),
            "trust_env": self.trust_env,
            "http2": self.http2,
            "limits": httpx.Limits(
                max_connections=self.max_connections, max_keepalive_connections=self.max_connections
            ),
        }

    def _limiter(self, account: tuple[str, str], transport: Any) -> Limiter | None:
        limits = self.limits
        if limits is _UNSET:
            if transport is not None or not self.is_ozon:
                return None
            from .limits import Limits

            limits = Limits()
        if limits is None:
            return None
        if limits.on_wait is None:
            from attrs import evolve

            limits = evolve(limits, on_wait=self.view.waits)
        return limits.limiter(account[0], self.base_url.host, account[1])


_HOOKS = frozenset(one.name for one in fields(View)) - {"retry"}
_NAMES = frozenset(one.name for one in fields(Settings)) - {"view", "is_ozon"}


class Borrowed(httpx.BaseTransport):
    """Sends through the HTTP client of somebody else: without its credentials, redirects and cookies, and unclosed."""

    def __init__(self, http: httpx.Client) -> None:
        self._http = http

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return _unread(self._http.send(request, stream=True, auth=_NONE, follow_redirects=False))


class AsyncBorrowed(httpx.AsyncBaseTransport):
    """The asynchronous twin of `Borrowed`."""

    def __init__(self, http: httpx.AsyncClient) -> None:
        self._http = http

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return _unread(await self._http.send(request, stream=True, auth=_NONE, follow_redirects=False))


_NONE = httpx.Auth()


def _unread(response: httpx.Response) -> httpx.Response:
    """An answer whose body can still be read, though a hook of that client may have read it."""
    if not response.is_stream_consumed:
        return response
    gone = ("content-encoding", "transfer-encoding", "content-length")
    headers = [(name, value) for name, value in response.headers.multi_items() if name not in gone]
    return httpx.Response(
        response.status_code, headers=headers, content=response.content, extensions=response.extensions
    )


def _only_one(transport: Any, http: Any, kind: type) -> None:
    if transport is not None and http is not None:
        raise ArgumentError("Pass transport or http, not both.")
    if http is not None and not isinstance(http, kind):
        raise ArgumentError(f"http has to be httpx.{kind.__name__}, not {type(http).__name__}.")


def _check(settings: Settings) -> None:
    if settings.http2 and find_spec("h2") is None:
        raise ArgumentError("http2=True needs the package h2: pip install 'ozon-client[http2]'.")
    if settings.connections not in ("httpx", "aiohttp"):
        raise ArgumentError(f"connections is 'httpx' or 'aiohttp', not {settings.connections!r}.")
    if settings.connections == "aiohttp" and find_spec("httpx_aiohttp") is None:
        raise ArgumentError("connections='aiohttp' needs httpx-aiohttp: pip install 'ozon-client[aiohttp]'.")
    if settings.connections == "aiohttp" and settings.http2:
        raise ArgumentError("aiohttp knows no HTTP/2: pass http2=True or connections='aiohttp', not both.")
    if settings.view.tracing and find_spec("opentelemetry") is None:
        raise ArgumentError("tracing=True needs opentelemetry-api: pip install 'ozon-client[otel]'.")
    if isinstance(settings.verify, str | Path) and not Path(settings.verify).exists():
        raise ArgumentError(f"verify: there is no file or folder {str(settings.verify)!r}.")


def _context(verify: bool | SSLContext | str | Path) -> bool | SSLContext:
    if not isinstance(verify, str | Path):
        return verify
    import ssl

    path = Path(verify)
    if path.is_dir():
        return ssl.create_default_context(capath=path)
    return ssl.create_default_context(cafile=path)


def _proxy_of_environment(url: httpx.URL) -> str | None:
    """The proxy that the environment names for a host. httpx asks for it only when it makes the transport itself."""
    from urllib.request import getproxies, proxy_bypass

    if proxy_bypass(url.host):
        return None
    proxies = getproxies()
    proxy = proxies.get(url.scheme) or proxies.get("all")
    return proxy if not proxy or "://" in proxy else f"http://{proxy}"
