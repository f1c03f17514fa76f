"""The way out: whatever a client sends, calls, tokens and downloads alike, leaves through one of these.

They make every transport alike: it raises errors of httpx or ours and nothing else, ends in time, and gives answers
that can be read.
"""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import nullcontext
from typing import TYPE_CHECKING, Any

import httpx

from ozon_generated.client import DEADLINE, NOT_SENT, OPERATION, OPTIONS
from ozon_generated.errors import OzonError

from ._ends import Until
from ._pool import closed

if TYPE_CHECKING:
    from ._retry import Retry

#: Seconds that a time-out of httpx may come late: it knows whether the request was sent, a cancellation does not.
_GRACE = 0.2
_PASSED = (httpx.TransportError, httpx.DecodingError, OzonError, AssertionError)


class Network(httpx.BaseTransport):
    """Sends through another transport.

    A request with a `DEADLINE` is over by then; the body of a file may take longer, as long as it keeps coming.
    """

    def __init__(self, inner: httpx.BaseTransport, clock: Callable[[], float] = time.monotonic) -> None:
        self._inner = inner
        self._clock = clock
        self._closed = False

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if self._closed:
            raise closed()
        end = _hurry(request, self._clock)
        try:
            with Until(end):
                response = self._inner.handle_request(request)
            read = _read_already(response)
        except Exception as error:
            failure = _translated(error, end, self._clock)
        else:
            if read is None:
                response.stream = _Body(response.stream, _end_of_body(request, response, end), self._clock)
            return read or response
        raise failure

    def close(self) -> None:
        if not self._closed:
            self._closed = True
            self._inner.close()


class AsyncNetwork(httpx.AsyncBaseTransport):
    """The asynchronous twin of `Network`."""

    def __init__(self, inner: httpx.AsyncBaseTransport, clock: Callable[[], float] = time.monotonic) -> None:
        self._inner = inner
        self._clock = clock
        self._closed = False

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if self._closed:
            raise closed()
        end = _hurry(request, self._clock)
        try:
            with _scope(end, self._clock):
                response = await self._inner.handle_async_request(request)
            read = _read_already(response)
        except Exception as error:
            failure = _translated(error, end, self._clock)
        else:
            if read is None:
                response.stream = _AsyncBody(response.stream, _end_of_body(request, response, end), self._clock)
            return read or response
        raise failure

    async def aclose(self) -> None:
        if not self._closed:
            self._closed = True
            await self._inner.aclose()


def _hurry(request: httpx.Request, clock: Callable[[], float]) -> float | None:
    """Cut the time-outs of a request to what is left of its whole call. Returns when that has to be over."""
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


_LATE = "the time for the whole call is over (total)"


def _translated(error: Exception, end: float | None, clock: Callable[[], float]) -> Exception:
    """What httpx would have raised: transports and hooks of others raise whatever they like."""
    if isinstance(error, httpx.TimeoutException) and end is not None and clock() >= end - _GRACE / 2:
        return type(error)(_LATE)
    if isinstance(error, _PASSED):
        return error
    if isinstance(error, TimeoutError):
        return httpx.ReadTimeout(_LATE if end is not None and clock() >= end else str(error))
    return httpx.NetworkError(f"{type(error).__name__}: {error}")


def _of_reading(error: Exception, end: float | None, clock: Callable[[], float]) -> Exception:
    """The same for the body of an answer: whatever is raised there, the request has been sent."""
    failure = _translated(error, end, clock)
    return httpx.ReadError(f"{type(failure).__name__}: {failure}") if isinstance(failure, NOT_SENT) else failure


def _scope(end: float | None, clock: Callable[[], float]) -> Any:
    """Ends what runs in it with a TimeoutError."""
    if end is None:
        return nullcontext()
    from anyio import fail_after

    return fail_after(end - clock() + _GRACE)


def _end_of_body(request: httpx.Request, response: httpx.Response, end: float | None) -> float | None:
    operation = request.extensions.get(OPERATION)
    is_file = "save_to" in request.extensions.get(OPTIONS, {}) or getattr(operation, "reply", "") == "file"
    return None if is_file and response.is_success else end


def _read_already(response: httpx.Response) -> httpx.Response | None:
    """An answer that a transport or a hook has read, as one that can be read once more; ``None`` if nobody has."""
    if isinstance(response.stream, httpx.ByteStream):
        return None  # which can be read any number of times
    if not response.is_stream_consumed:
        if response.is_closed:
            raise httpx.StreamClosed
        return None
    gone = ("content-encoding", "transfer-encoding", "content-length")
    headers = [(name, value) for name, value in response.headers.multi_items() if name not in gone]
    return httpx.Response(
        response.status_code, headers=headers, content=response.content, extensions=response.extensions
    )


class _Body(httpx.SyncByteStream):
    """The body of an answer, which ends in time, and whose failures are those of httpx."""

    def __init__(self, stream: object, end: float | None, clock: Callable[[], float]) -> None:
        self._stream = stream
        self._end = end
        self._clock = clock

    def __iter__(self) -> Iterator[bytes]:
        chunks: Iterator[bytes] | None = None
        while True:
            try:
                with Until(self._end):
                    chunks = iter(self._stream) if chunks is None else chunks
                    chunk = next(chunks, None)
                _in_time(self._end, self._clock)
            except Exception as error:
                failure = _of_reading(error, self._end, self._clock)
                break
            if chunk is None:
                return
            yield chunk
        raise failure

    def close(self) -> None:
        if isinstance(self._stream, httpx.SyncByteStream):
            self._stream.close()


class _AsyncBody(httpx.AsyncByteStream):
    """The asynchronous twin of `_Body`; takes a synchronous stream too."""

    def __init__(self, stream: object, end: float | None, clock: Callable[[], float]) -> None:
        self._stream = stream if isinstance(stream, httpx.AsyncByteStream) else _Lifted(stream)
        self._end = end
        self._clock = clock

    async def __aiter__(self) -> AsyncIterator[bytes]:
        chunks: AsyncIterator[bytes] | None = None
        while True:
            try:
                with _scope(self._end, self._clock):
                    chunks = aiter(self._stream) if chunks is None else chunks
                    chunk = await anext(chunks, None)
                if self._end is not None:  # the scope has ended all that waits, but some bodies never do
                    _in_time(self._end + _GRACE, self._clock)
            except Exception as error:
                failure = _of_reading(error, self._end, self._clock)
                break
            if chunk is None:
                return
            yield chunk
        raise failure

    async def aclose(self) -> None:
        await self._stream.aclose()


class _Lifted(httpx.AsyncByteStream):
    """A synchronous body in an asynchronous answer, as simple transports make them."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self._stream:
            yield chunk


def _in_time(end: float | None, clock: Callable[[], float]) -> None:
    if end is not None and clock() > end:
        raise httpx.ReadTimeout(_LATE)


class Http(httpx.Client):
    """The HTTP client under a client of ours, with credentials, repeats and limits. ``network`` has none of these."""

    network: httpx.BaseTransport
    retry: Retry

    def send(self, request: httpx.Request, **how: Any) -> httpx.Response:
        self.retry.begin(request)
        return super().send(request, **how)


class AsyncHttp(httpx.AsyncClient):
    """The asynchronous twin of `Http`."""

    network: httpx.AsyncBaseTransport
    retry: Retry

    async def send(self, request: httpx.Request, **how: Any) -> httpx.Response:
        self.retry.begin(request)
        return await super().send(request, **how)


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
    return {name: http.headers[name] for name in ("User-Agent", "Accept-Encoding")}
