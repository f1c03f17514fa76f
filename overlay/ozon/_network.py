"""The way out: whatever a client sends, calls, tokens and downloads alike, leaves through one of these."""

from __future__ import annotations

import threading
from collections.abc import Callable

import httpx


class Network(httpx.BaseTransport):
    """Sends through another transport, which is made at the first request: a TLS context takes 20 ms."""

    def __init__(self, make: Callable[[httpx.URL], httpx.BaseTransport], key: Callable[[httpx.URL], object]) -> None:
        self._make = make
        self._key = key
        self._inner: dict[object, httpx.BaseTransport] = {}
        self._lock = threading.Lock()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        key = self._key(request.url)
        with self._lock:  # two threads may come at once, and a second pool would never be closed
            inner = self._inner.get(key) or self._inner.setdefault(key, self._make(request.url))
        return inner.handle_request(request)

    def close(self) -> None:
        for inner in self._inner.values():
            inner.close()


class AsyncNetwork(httpx.AsyncBaseTransport):
    """The asynchronous twin of `Network`."""

    def __init__(
        self, make: Callable[[httpx.URL], httpx.AsyncBaseTransport], key: Callable[[httpx.URL], object]
    ) -> None:
        self._make = make
        self._key = key
        self._inner: dict[object, httpx.AsyncBaseTransport] = {}

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        key = self._key(request.url)
        inner = self._inner.get(key) or self._inner.setdefault(key, self._make(request.url))
        return await inner.handle_async_request(request)

    async def aclose(self) -> None:
        for inner in self._inner.values():
            await inner.aclose()


class Http(httpx.Client):
    """The HTTP client under a client of ours, with credentials, repeats and limits. ``network`` has none of these."""

    network: httpx.BaseTransport


class AsyncHttp(httpx.AsyncClient):
    """The asynchronous twin of `Http`."""

    network: httpx.AsyncBaseTransport


class _Lent(httpx.BaseTransport):
    """A transport that stays open when whoever borrowed it closes."""

    def __init__(self, inner: httpx.BaseTransport) -> None:
        self._inner = inner

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self._inner.handle_request(request)


class _AsyncLent(httpx.AsyncBaseTransport):
    def __init__(self, inner: httpx.AsyncBaseTransport) -> None:
        self._inner = inner

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return await self._inner.handle_async_request(request)


def keyless(http: httpx.Client) -> httpx.Client:
    """A client for other hosts over the network of ``seller.http``: no key, no repeats, no limits, no base address.

    It follows no redirects. Closing it leaves the connections open.
    """
    assert isinstance(http, Http)
    return httpx.Client(transport=_Lent(http.network), timeout=http.timeout, headers=_agent(http))


def keyless_async(http: httpx.AsyncClient) -> httpx.AsyncClient:
    """The asynchronous twin of `keyless`."""
    assert isinstance(http, AsyncHttp)
    return httpx.AsyncClient(transport=_AsyncLent(http.network), timeout=http.timeout, headers=_agent(http))


def _agent(http: Http | AsyncHttp) -> dict[str, str]:
    return {"User-Agent": http.headers["User-Agent"], "Accept-Encoding": http.headers["Accept-Encoding"]}
