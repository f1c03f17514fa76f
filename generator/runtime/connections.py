"""Sends our requests through transports and clients of httpx and httpx2."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Generator
from typing import Any, Protocol
from urllib.parse import parse_qsl

from . import _http
from ._http import LIBRARIES as LIBRARIES
from ._http import Library as Library
from ._http import StandIn as StandIn
from ._http import answer_to as answer_to
from ._http import error_for as error_for
from ._http import installed as installed
from ._http import is_a as is_a
from ._http import library_of as library_of
from ._http import library_transport as library_transport
from ._http import network_error as network_error
from ._http import ssl_context as ssl_context
from .blocking import finish
from .bodies import read
from .errors import OzonError, TransportError
from .messages import OPERATION, Headers, Request, Response, Url, phases, url_of


def closed(what: str = "The client") -> TransportError:
    """The error for a call of a closed client."""
    return TransportError(f"{what} is closed, and nothing was sent: make another one.", sent=False)


class SyncTransport(Protocol):
    """What ``httpx.BaseTransport`` and ``httpx2.BaseTransport`` have."""

    def handle_request(self, request: Any, /) -> Any:
        """The answer to a request of the library."""


class AsyncTransport(Protocol):
    """What ``httpx.AsyncBaseTransport`` and ``httpx2.AsyncBaseTransport`` have."""

    async def handle_async_request(self, request: Any, /) -> Any:
        """The answer to a request of the library."""


class SyncHttp(Protocol):
    """What ``httpx.Client`` and ``httpx2.Client`` have."""

    @property
    def is_closed(self) -> bool:
        """Whether it is closed."""
        ...

    def send(self, request: Any, /) -> Any:
        """The answer to a request of the library."""

    def close(self) -> None:
        """Close the connections."""


class AsyncHttp(Protocol):
    """What ``httpx.AsyncClient`` and ``httpx2.AsyncClient`` have."""

    @property
    def is_closed(self) -> bool:
        """Whether it is closed."""
        ...

    async def send(self, request: Any, /) -> Any:
        """The answer to a request of the library."""

    async def aclose(self) -> None:
        """Close the connections."""


AnyTransport = SyncTransport | AsyncTransport
AnyHttp = SyncHttp | AsyncHttp


class LibraryTransport:
    """Sends through a transport of a library, or through any object with its methods.

    Args:
        inner: the transport.
        library: the library whose requests it takes, unless its class tells.
        sync: whether it blocks the calling thread.
    """

    def __init__(self, inner: Any, library: Library, sync: bool) -> None:
        self._inner = inner
        self._library: Library = library_of(inner, library)
        self._sync = sync

    async def send(self, request: Request) -> Response:
        """The answer to a request. Raises what the transport raises."""
        theirs = _http.foreign(self._library, request)
        if not self._sync:
            return _http.response_of(await self._inner.handle_async_request(theirs), request)
        answer = self._inner.handle_request(theirs)
        if not hasattr(answer.stream, "__iter__"):
            raise TypeError(
                "the transport of a synchronous client gave an answer that only an asynchronous one can read"
            )
        return _http.response_of(answer, request)

    async def close(self) -> None:
        """Close the transport, if it can be closed."""
        if self._sync:
            getattr(self._inner, "close", bool)()
        elif hasattr(self._inner, "aclose"):
            await self._inner.aclose()


async def send_through(http: Any, request: Any, **how: Any) -> Any:
    """Send a request of a library through its client; one that is not asynchronous blocks the calling thread."""
    answer = http.send(request, stream=True, **how)
    return await answer if is_a(http, "AsyncClient") else answer


class ClientTransport:
    """Sends through a user's client, without its credentials, redirects and cookies, and never closes it."""

    def __init__(self, http: AnyHttp) -> None:
        self._http = http
        self._library: Library = library_of(http)

    async def send(self, request: Request) -> Response:
        """The answer to a request. Raises what the client raises."""
        if self._http.is_closed:
            raise closed("The HTTP client that was passed")
        theirs = _http.foreign(self._library, request)
        none = _http.no_auth(self._library)
        return _http.response_of(await send_through(self._http, theirs, auth=none, follow_redirects=False), request)

    async def close(self) -> None:
        """Leave the client open."""


class Sender(Protocol):
    """What sends the requests of a client: it knows the address, the credentials and the defaults."""

    @property
    def base_url(self) -> Url:
        """Address that paths are added to."""
        ...

    @property
    def headers(self) -> Headers:
        """Headers of all requests."""
        ...

    @property
    def timeout(self) -> dict[str, float | None]:
        """Timeouts of requests without their own."""
        ...

    @property
    def is_closed(self) -> bool:
        """Whether it is closed."""
        ...

    async def send(self, request: Request) -> Response:
        """The answer to a request; its body is read unless the request is streamed. Raises `NetworkError`."""
        ...

    async def close(self) -> None:
        """Close the connections."""


class ClientSender:
    """Sends through an ``httpx.Client`` or ``httpx.AsyncClient`` with all that it adds, or one of httpx2."""

    def __init__(self, http: Any) -> None:
        self._http = http

    @property
    def base_url(self) -> Url:
        """Address that paths are added to. Raises ``ValueError`` if the client has none."""
        return url_of(str(self._http.base_url))

    @property
    def headers(self) -> Headers:
        """Headers of the client."""
        return Headers(raw=self._http.headers.raw)

    @property
    def timeout(self) -> dict[str, float | None]:
        """Timeouts of the client."""
        return phases(self._http.timeout)

    @property
    def is_closed(self) -> bool:
        """Whether the client is closed."""
        closed: bool = self._http.is_closed
        return closed

    async def send(self, request: Request) -> Response:
        """The answer to a request. Raises `NetworkError`."""
        theirs = self._http.build_request(
            request.method,
            str(request.url._replace(query="")),
            params=parse_qsl(request.url.query, keep_blank_values=True) or None,
            headers=request.headers.raw,
            content=request.content or None,
            extensions=request.extensions,
        )
        request.headers = Headers(raw=theirs.headers.raw)
        failure: Exception
        try:
            response = _http.response_of(await send_through(self._http, theirs), request)
            if not (request.streamed and response.is_success):
                await read(response)
        except Exception as error:
            failure = error
        else:
            return response
        raise failure if isinstance(failure, OzonError | AssertionError) else network_error(failure)

    async def close(self) -> None:
        """Close the client."""
        if is_a(self._http, "AsyncClient"):
            await self._http.aclose()
        else:
            self._http.close()


def sender_of(http: Any) -> Sender:
    """The sender for a client of a library; a sender stays itself."""
    if is_a(http, "Client") or is_a(http, "AsyncClient"):
        return ClientSender(http)
    sender: Sender = http
    return sender


Send = Callable[[Request], Awaitable[Response]]


class Credentials(Protocol):
    """Adds credentials to requests."""

    async def send(self, request: Request, send: Send, blocking: bool) -> Response:
        """The answer to a request, sent with credentials as often as needed.

        Args:
            request: the request; it may be changed.
            send: sends it.
            blocking: whether the calling thread may be blocked; otherwise it runs in a task.
        """
        ...


class Flow(Protocol):
    """Credentials that do not send by themselves."""

    def flow(self, request: Request, blocking: bool) -> AsyncGenerator[Request, Response]:
        """Yields a request as often as it has to be sent, and is given each answer, see `Credentials`."""
        ...


def auth_of(credentials: Flow) -> Any:
    """These credentials as ``auth=`` of an ``httpx.Client`` or ``httpx.AsyncClient``, or one of httpx2.

    Only what the credentials change is written into a request, and only answers that they look at are read.
    """

    async def flow_of(theirs: Any, blocking: bool) -> AsyncGenerator[Any, Any]:
        request = _ours(theirs)
        if request is None:
            yield theirs
            return
        before, flow = request.headers.copy(), credentials.flow(request, blocking)
        try:
            await anext(flow)
            while True:
                _carry_over(request, before, theirs)
                answer = yield theirs
                if answer.is_error or OPERATION in request.extensions:
                    _ = answer.read() if blocking else await answer.aread()
                await flow.asend(_http.response_of(answer, request))
        except StopAsyncIteration:
            return
        finally:
            await flow.aclose()

    def sync_flow(_: object, theirs: Any) -> Generator[Any, Any, None]:
        flow = flow_of(theirs, True)
        try:
            step = finish(anext(flow))
            while True:
                step = finish(flow.asend((yield step)))
        except StopAsyncIteration:
            return
        finally:
            finish(flow.aclose())

    def async_flow(_: object, theirs: Any) -> AsyncGenerator[Any, Any]:
        return flow_of(theirs, False)

    return _http.auth_class({"sync_auth_flow": sync_flow, "async_auth_flow": async_flow})()


def _ours(theirs: Any) -> Request | None:
    """A request of a library as ours; ``None`` for an address that is none of ours."""
    try:
        url = url_of(str(theirs.url))
    except ValueError:
        return None
    return Request(theirs.method, url, Headers(raw=theirs.headers.raw), b"", theirs.extensions)


def _carry_over(request: Request, before: Headers, theirs: Any) -> None:
    """Write what credentials changed into a request of a library."""
    headers = [(name.decode(), value.decode()) for name, value in request.headers.raw]
    theirs.headers.update({name: value for name, value in headers if before.get(name) != value})
    if request.url != url_of(str(theirs.url)):
        theirs.url = theirs.url.copy_with(raw_path=request.url.target.encode("ascii"))
