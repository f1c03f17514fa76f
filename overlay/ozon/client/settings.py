"""The settings of a client, checked, and what sends its requests by them."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Self

from ozon_generated.checks import Rule, check
from ozon_generated.connections import (
    AnyHttp,
    AnyTransport,
    ClientTransport,
    Library,
    LibraryTransport,
    installed,
    library_transport,
)
from ozon_generated.errors import ArgumentError
from ozon_generated.facts import Fact
from ozon_generated.messages import PHASES, Timeout, Transport, Url, phases, url_of

from ..auth.keys import checked_url
from ..clock import CURRENT, Clock
from ..transport import sockets as _sockets
from ..transport import tls as _tls
from ..transport.backends import AsyncBackend, Backend
from ..transport.log_redaction import redact_logs
from ..transport.network import NetworkTransport, Sender
from ..transport.pool import KEPT, PerLoopTransport, PoolTransport
from ..transport.proxies import Proxies
from ..transport.retry import Retry, RetryTransport
from ..transport.telemetry import Observer
from .rules import CLIENT, check_sender

if TYPE_CHECKING:
    from ssl import SSLContext

    from ..limits import Limiter, Limits

#: Timeouts in seconds to connect, read, write, and get a free connection.
TIMEOUT: dict[str, float | None] = {**dict.fromkeys(PHASES, 30.0), "connect": 10.0}
_LIBRARY = "OZON_HTTP_LIBRARY"
_UNSET: Any = object()


class Settings(Fact):
    """`ClientSettings` with all defaults, checked."""

    _hidden = frozenset({"proxy"})

    base_url: Url
    timeout: float | Timeout | None = _UNSET
    retry: Retry
    strict: bool = False
    unknown_fields: Literal["warn", "error", "send"] = "warn"
    read_only: bool = False
    observer: Observer = Observer()
    verify: bool | SSLContext | str | Path = True
    proxy: str | None = None
    trust_env: bool = True
    http2: bool = False
    http_library: Library = "httpx"
    max_connections: int = 50
    connections: Literal["httpx", "aiohttp"] = "httpx"
    limits: Limits | None = _UNSET
    clock: Clock = CURRENT
    is_ozon: bool = True

    @classmethod
    def of(cls, given: Mapping[str, Any], base_url: str, variable: str = "", more: Mapping[str, Rule] = CLIENT) -> Self:
        """The settings of a client; ``more`` are ignored. Raises `ArgumentError`.

        An address that is not given is that of the environment ``variable``, or else ``base_url``.
        """
        check(given, {**CLIENT, **more}, "The settings of a client")
        found = {name: value for name, value in given.items() if name in CLIENT}
        found["retry"] = found.get("retry") or Retry()
        name = "base_url"
        if name not in found and (address := os.environ.get(variable)):
            found["base_url"], name = address, variable
        url = checked_url(str(found.pop("base_url", base_url)), found.pop("allow_insecure", False), name)
        observer = {name: found.pop(name) for name in _HOOKS & found.keys()}
        if "log_bodies" not in observer:
            observer["log_bodies"] = os.environ.get("OZON_LOG_BODIES", "").lower() in ("1", "true", "yes", "on")
        if "http_library" not in found and (library := os.environ.get(_LIBRARY)):
            check({_LIBRARY: library}, {_LIBRARY: CLIENT["http_library"]}, "")
            found["http_library"] = library
        settings = cls(base_url=url, observer=Observer(**observer), is_ozon=url == url_of(base_url), **found)
        _check(settings)
        return settings

    def sender(
        self,
        account: tuple[str, str],
        asynchronous: bool,
        transport: AnyTransport | None = None,
        http: AnyHttp | None = None,
    ) -> Sender:
        """What sends the requests of a client, without credentials. Raises `ArgumentError`."""
        check_sender(transport, http, asynchronous)
        if self.connections != "httpx" and not asynchronous:
            raise ArgumentError("connections is a setting of asynchronous clients.")
        redact_logs()
        backend: Backend = AsyncBackend(self.clock) if asynchronous else Backend(self.clock)
        limiter = self._limiter(account, transport)
        network = NetworkTransport(self._network(backend, transport, http), backend)
        timeout = TIMEOUT if http is None else phases(getattr(http, "timeout", None))
        if self.timeout is not _UNSET:
            timeout = phases(self.timeout)
        inner: Transport = network
        if limiter is not None:
            from ..transport.rate_limits import LimitTransport

            inner = LimitTransport(network, limiter, backend)
        return Sender(RetryTransport(inner, self.retry, backend), network, self.base_url, timeout, self.retry, backend)

    def _network(self, backend: Backend, transport: AnyTransport | None, http: AnyHttp | None) -> Transport:
        """The user's transport or client, or our own connections."""
        if http is not None:
            return ClientTransport(http)
        if transport is not None:
            return LibraryTransport(transport, self.http_library, backend.blocks)
        pools = self._pools(backend)
        return pools() if backend.blocks else PerLoopTransport(pools)

    def _pools(self, backend: Backend) -> Callable[[], PoolTransport]:
        """Makes pools of our own connections. Raises `ArgumentError`, see `proxies`."""
        proxies, fragile = self.proxies(), self.connections == "httpx"

        def make(url: Url) -> Transport:
            proxy = proxies(url)
            if "https" in (url.scheme, (proxy or "").partition(":")[0]):
                context = _tls.context(self.verify, self.trust_env, self.http2, self.http_library)
            else:
                context = _tls.unused()
            if self.connections == "aiohttp":
                from ..transport.aiohttp import AiohttpTransport

                return AiohttpTransport(context, proxy, self._width, KEPT, traced=self._has_limits)
            facts = {"proxy": proxy, "trust_env": self.trust_env, "http2": self.http2}
            made = library_transport(self.http_library, backend.blocks, context, self._width, KEPT, **facts)
            return LibraryTransport(_sockets.ours(made, backend.blocks), self.http_library, backend.blocks)

        return lambda: PoolTransport(make, self.max_connections, self._width, backend, fragile)

    def proxies(self) -> Proxies:
        """The proxies. Raises `ArgumentError` for unusable ones, and for unusable certificates."""
        proxies = Proxies(self.proxy, self.trust_env, socks=self.connections == "httpx")
        proxies(self.base_url)
        _tls.check(self.verify, self.trust_env)
        return proxies

    @property
    def _has_limits(self) -> bool:
        return self.is_ozon if self.limits is _UNSET else self.limits is not None

    @property
    def _width(self) -> int:
        """Concurrent requests per transport: HTTP/2 and aiohttp put them on few connections."""
        return self.max_connections if self.http2 or self.connections == "aiohttp" else 1

    def _limiter(self, account: tuple[str, str], transport: object) -> Limiter | None:
        if not self._has_limits or (transport is not None and self.limits is _UNSET):
            return None
        from ..limits import Limits

        limits = self.limits if isinstance(self.limits, Limits) else Limits()
        if limits.on_wait is None:
            limits = limits.__replace__(on_wait=self.observer.waits)
        return limits.limiter(account[0], self.base_url.host, account[1], self.clock)


_HOOKS = Observer.__annotations__.keys() - {"retry"}


def _check(settings: Settings) -> None:
    if settings.http2 and find_spec("h2") is None:
        raise ArgumentError("http2=True needs the package h2: pip install 'ozon-client[http2]'.")
    if not installed(settings.http_library):
        name = settings.http_library
        raise ArgumentError(f"http_library={name!r} needs the package {name}: pip install 'ozon-client[{name}]'.")
    if settings.connections == "aiohttp" and find_spec("aiohttp") is None:
        raise ArgumentError("connections='aiohttp' needs aiohttp: pip install 'ozon-client[aiohttp]'.")
    if settings.connections == "aiohttp" and settings.http2:
        raise ArgumentError("aiohttp knows no HTTP/2: pass http2=True or connections='aiohttp', not both.")
    if settings.observer.tracing and find_spec("opentelemetry") is None:
        raise ArgumentError("tracing=True needs opentelemetry-api: pip install 'ozon-client[otel]'.")
    _tls.check(settings.verify, trust_env=False)
