"""The network transport, through which a client sends all calls, token requests and downloads.

With any inner transport, it raises only errors of httpx or ours, enforces the deadline, and returns readable answers.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import Any

import httpx

from ozon_generated.client import DEADLINE, OPERATION, OPTIONS
from ozon_generated.errors import OzonError
from ozon_generated.outcome import may_have_happened

from ..clock import Clock
from .backends import GRACE, Backend
from .bodies import Stream, bare_headers, received, whole
from .pool import closed
from .retry import Retry

_PASSED = (httpx.TransportError, httpx.DecodingError, OzonError, AssertionError)


class NetworkTransport(httpx.AsyncBaseTransport):
    """Sends through another transport.

    A request with a `DEADLINE` ends by then, and its answer is returned with its body. Only the body of a file may take
    longer, while data keeps arriving.
    """

    def __init__(self, inner: httpx.AsyncBaseTransport, backend: Backend) -> None:
        self._inner = inner
        self._backend = backend
        self._clock = backend.clock.monotonic
        self._closed = False

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if self._closed:
            raise closed()
        end = _hurry(request, self._clock)
        if type(request.stream) is httpx.ByteStream:
            request.stream = _Content(b"".join(request.stream))
        failure: Exception = httpx.ReadTimeout(_LATE)  # raised if the deadline cancels the block
        try:
            with self._backend.until(end):
                return await self._exchange(request, end)
        except Exception as error:
            failure = _translated(error, None if end is None else end - self._clock())
        raise failure

    async def _exchange(self, request: httpx.Request, end: float | None) -> httpx.Response:
        response = await self._inner.handle_async_request(request)
        if isinstance(response.stream, httpx.ByteStream):  # which can be read any number of times
            return whole(response, b"".join(response.stream))
        if response.is_stream_consumed:  # by a transport or a hook of the user
            return whole(response, response.content, bare_headers(response))
        if response.is_closed:
            raise httpx.StreamClosed
        body = response.stream = Stream(response.stream, _of_reading)
        if end is None or _is_file(request, response):
            return response
        late = end + self._backend.endless
        return whole(response, b"".join(await received(body, lambda: _in_time(late, self._clock))))

    async def aclose(self) -> None:
        if not self._closed:
            self._closed = True
            await self._inner.aclose()


def _hurry(request: httpx.Request, clock: Callable[[], float]) -> float | None:
    """Cut the timeouts of a request to the time left for its call. Returns the deadline."""
    end: float | None = request.extensions.get(DEADLINE)
    if end is None or end == float("inf"):
        return None
    left = end - clock()
    if left <= 0:
        raise httpx.PoolTimeout(_LATE)
    given = request.extensions.get("timeout", {})
    phases = {name: given.get(name) for name in ("connect", "read", "write", "pool")}
    request.extensions["timeout"] = {
        name: left if value is None else min(value, left) for name, value in phases.items()
    }
    return end


_LATE = "the time for the whole call is over (deadline)"


def _translated(error: Exception, left: float | None) -> Exception:
    """The error that httpx would have raised: users' transports and hooks may raise any.

    ``left`` is the time until the deadline, if there is one.
    """
    if isinstance(error, httpx.TimeoutException) and left is not None and left <= GRACE / 2:
        return type(error)(_LATE)
    if isinstance(error, _PASSED):
        return error
    if isinstance(error, TimeoutError):
        return httpx.ReadTimeout(_LATE if left is not None and left <= 0 else str(error))
    return httpx.NetworkError(f"{type(error).__name__}: {error}")


def _is_file(request: httpx.Request, response: httpx.Response) -> bool:
    operation = request.extensions.get(OPERATION)
    is_file = "save_to" in request.extensions.get(OPTIONS, {}) or getattr(operation, "reply", "") == "file"
    return is_file and response.is_success


def _in_time(end: float, clock: Callable[[], float]) -> None:
    if clock() > end:
        raise httpx.ReadTimeout(_LATE)


def _of_reading(error: Exception) -> Exception:
    """The error for a failure while reading an answer: the request has been sent."""
    failure = _translated(error, None)
    return failure if may_have_happened(failure) else httpx.ReadError(f"{type(failure).__name__}: {failure}")


class _Content(httpx.ByteStream):
    """A request body without httpx's generator, which stays open when a write is cancelled; trio warns of it."""

    def __aiter__(self) -> AsyncIterator[bytes]:
        return aiter(Stream(self))


class _OverNetwork:
    """An HTTP client under our client, with credentials, retries and limits. ``network`` has none of these."""

    def __init__(self, network: NetworkTransport, retry: Retry, clock: Clock, **settings: Any) -> None:
        super().__init__(**settings)
        self.network = network
        self.clock = clock
        self._retry = retry

    def _begin(self, request: httpx.Request) -> None:
        self._retry.begin(request, self.clock.monotonic())


class Http(_OverNetwork, httpx.Client):
    """The HTTP client under a synchronous client."""

    def send(self, request: httpx.Request, **how: Any) -> httpx.Response:
        self._begin(request)
        return super().send(request, **how)


class AsyncHttp(_OverNetwork, httpx.AsyncClient):
    """The HTTP client under an asynchronous client."""

    async def send(self, request: httpx.Request, **how: Any) -> httpx.Response:
        self._begin(request)
        return await super().send(request, **how)


class _Lent(httpx.AsyncBaseTransport):
    """A shared transport that stays open when one of its users closes."""

    def __init__(self, inner: httpx.AsyncBaseTransport) -> None:
        self._inner = inner

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return await self._inner.handle_async_request(request)


def without_credentials(http: httpx.Client | httpx.AsyncClient) -> httpx.AsyncClient:
    """A client for other hosts over the network of ``seller.http``: no key, retries, limits or base address.

    It does not follow redirects. Closing it leaves the connections open. For a synchronous client, run its coroutines
    with `ozon_generated.blocking.finish`.
    """
    assert isinstance(http, _OverNetwork)
    headers = {name: http.headers[name] for name in ("User-Agent", "Accept-Encoding")}
    return httpx.AsyncClient(transport=_Lent(http.network), timeout=http.timeout, headers=headers)
