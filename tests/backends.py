"""Our transports and messages beside those of a library, for tests that hand in and look at the latter."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from ozon import Retry
from ozon.client.settings import Settings
from ozon.clock import Clock
from ozon.transport.backends import AsyncBackend, Backend
from ozon.transport.network import NetworkTransport, Sender
from ozon_generated._http import response_of
from ozon_generated.blocking import finish
from ozon_generated.bodies import read
from ozon_generated.connections import LibraryTransport
from ozon_generated.messages import Headers, NetworkError, Request, Response, Transport, url_of
from tests.library import LIBRARY, httpx

Make = Callable[[Transport, Backend], Transport]
SOME = Request("POST", url_of("https://api-seller.ozon.ru/v3/product/list"))


def ours(request: httpx.Request | Request) -> Request:
    """Our request for one of a library. Both share their extensions."""
    if isinstance(request, Request):
        return request
    headers = Headers(raw=request.headers.raw)
    return Request(request.method, url_of(str(request.url)), headers, request.content, request.extensions)


def answer(response: httpx.Response, request: Request = SOME) -> Response:
    """Our answer, read, for one of a library."""
    made = response_of(response, request)
    finish(read(made))
    return made


def theirs(response: Response) -> httpx.Response:
    """An answer of the library for ours."""
    return httpx.Response(response.status_code, headers=response.headers.raw, content=response.content)


def error_of(failure: NetworkError) -> Exception:
    """An error of the library for ours."""
    error: Exception = getattr(httpx, failure.kind)(str(failure))
    return error


class SyncOver(httpx.BaseTransport):
    """One of our transports as one of the library, synchronous."""

    def __init__(self, transport: Transport) -> None:
        self.transport = transport

    def handle_request(self, request: httpx.Request | Request) -> httpx.Response:
        try:
            return theirs(finish(self.transport.send(ours(request))))
        except NetworkError as error:
            failure = error_of(error)
        raise failure

    def close(self) -> None:
        finish(self.transport.close())


class AsyncOver(httpx.AsyncBaseTransport):
    """One of our transports as one of the library, asynchronous."""

    def __init__(self, transport: Transport) -> None:
        self.transport = transport

    async def handle_async_request(self, request: httpx.Request | Request) -> httpx.Response:
        try:
            return theirs(await self.transport.send(ours(request)))
        except NetworkError as error:
            failure = error_of(error)
        raise failure

    async def aclose(self) -> None:
        await self.transport.close()


def sync_over(inner: httpx.BaseTransport, make: Make, **clock: Any) -> SyncOver:
    """One of our transports, which sends through a synchronous one of a test."""
    backend = Backend(Clock(**clock))
    return SyncOver(make(NetworkTransport(LibraryTransport(inner, LIBRARY, sync=True), backend), backend))


def async_over(inner: httpx.AsyncBaseTransport, make: Make, **clock: Any) -> AsyncOver:
    """One of our transports, which sends through an asynchronous one of a test."""
    backend = async_backend(**clock)
    return AsyncOver(make(NetworkTransport(LibraryTransport(inner, LIBRARY, sync=False), backend), backend))


def at(now: Callable[[], float]) -> Clock:
    """A clock that reads its seconds from a function."""
    return Clock(monotonic=now)


def async_backend(**clock: Any) -> AsyncBackend:
    """What an asynchronous client waits with."""
    return AsyncBackend(Clock(**clock))


def sender_over(transport: Any, base_url: str, asynchronous: bool = False, **settings: Any) -> Sender:
    """What sends the requests of a client, over a transport of a test, once each."""
    made = Settings.of({"retry": Retry(max_attempts=1), "limits": None, **settings}, base_url)
    return made.sender(("", ""), asynchronous, transport)


async def get_later(http: Any, url: str) -> Response:
    """The answer to a GET of a path or an address, sent as a client sends its calls."""
    target = http.base_url._replace(path=url) if url.startswith("/") else url_of(url)
    response: Response = await http.send(Request("GET", target, Headers({"Host": target.authority})))
    return response


def get(http: Any, url: str) -> Response:
    """The same from a synchronous client."""
    return finish(get_later(http, url))


def transports_made(patch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """The settings of each synchronous transport of the library that is made from now on."""
    made: list[dict[str, Any]] = []
    make = httpx.HTTPTransport.__init__

    def watch(self: httpx.HTTPTransport, **given: Any) -> None:
        made.append(given)
        make(self, **given)

    patch.setattr(httpx.HTTPTransport, "__init__", watch)
    return made
