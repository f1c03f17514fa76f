"""The network transport, through which a client sends all calls, token requests and downloads.

With any inner transport, it raises only `NetworkError` or errors of ours, enforces the deadline, and reads the answers.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from ozon_generated.bodies import ENCODINGS, read
from ozon_generated.client import DEADLINE, OPERATION
from ozon_generated.connections import Credentials, closed, network_error
from ozon_generated.errors import OzonError
from ozon_generated.messages import PHASES, Headers, NetworkError, Request, Response, Transport, Url
from ozon_generated.outcome import may_have_happened

from ..secret import Masked
from ..version import __version__
from .backends import GRACE, Backend
from .retry import Retry


class NetworkTransport:
    """Sends through another transport.

    A request with a `DEADLINE` ends by then, and its answer is returned with its body. Only the body of a file may take
    longer, while data keeps arriving.
    """

    def __init__(self, inner: Transport, backend: Backend) -> None:
        self._inner = inner
        self._backend = backend
        self._clock = backend.clock.monotonic
        self._closed = False

    async def send(self, request: Request) -> Response:
        if self._closed:
            raise closed()
        end = _hurry(request, self._clock)
        failure: Exception = NetworkError("ReadTimeout", _LATE)  # raised if the deadline cancels the block
        response: Response | None = None
        try:
            with self._backend.until(end):
                response = await self._exchange(request, end)
            if response is not None:
                if not _is_left_unread(request, response):
                    await read(response)
                return response
        except Exception as error:
            failure = _translated(error, None if end is None else end - self._clock())
        raise failure

    async def _exchange(self, request: Request, end: float | None) -> Response:
        """The answer, and its body unless that is a file."""
        response = await self._inner.send(request)
        if response.stream is not None:
            response.stream.translate = partial(_of_reading, response.stream.translate)
        if not (response.is_success and _is_for_file(request)) and not _is_left_unread(request, response):
            late = None if end is None else end + self._backend.endless
            await read(response, lambda: _in_time(late, self._clock))
        return response

    async def close(self) -> None:
        if not self._closed:
            self._closed = True
            await self._inner.close()


def _hurry(request: Request, clock: Callable[[], float]) -> float | None:
    """Cut the timeouts of a request to the time left for its call. Returns the deadline."""
    end: float | None = request.extensions.get(DEADLINE)
    if end is None or end == float("inf"):
        return None
    left = end - clock()
    if left <= 0:
        raise NetworkError("PoolTimeout", _LATE)
    given = request.extensions.get("timeout", {})
    phases = {name: given.get(name) for name in PHASES}
    cut = {name: left if value is None else min(value, left) for name, value in phases.items()}
    request.extensions["timeout"] = cut
    return end


_LATE = "the time for the whole call is over (deadline)"


def _translated(error: Exception, left: float | None) -> Exception:
    """Our error for any that a transport or a hook of a user may raise.

    ``left`` is the time until the deadline, if there is one.
    """
    if isinstance(error, OzonError | AssertionError):
        return error
    if isinstance(error, TimeoutError):
        return NetworkError("ReadTimeout", _LATE if left is not None and left <= 0 else str(error))
    failure = network_error(error)
    if failure.is_timeout and left is not None and left <= GRACE / 2:
        return NetworkError(failure.kind, _LATE)
    return failure


def _is_left_unread(request: Request, response: Response) -> bool:
    """Whether a body is the caller's: that of a streamed success, and any of a download, which has no deadline."""
    return request.streamed and (response.is_success or DEADLINE not in request.extensions)


def _is_for_file(request: Request) -> bool:
    operation = request.extensions.get(OPERATION)
    return request.streamed or getattr(operation, "reply", "") == "file"


def _in_time(end: float | None, clock: Callable[[], float]) -> None:
    if end is not None and clock() > end:
        raise NetworkError("ReadTimeout", _LATE)


def _of_reading(inner: Callable[[Exception], Exception] | None, error: Exception) -> Exception:
    """The error for a failure while reading an answer: the request has been sent."""
    failure = _translated(error if inner is None else inner(error), None)
    if may_have_happened(failure) or not isinstance(failure, NetworkError):
        return failure
    return NetworkError("ReadError", f"{failure.kind}: {failure}")


class Sender(Masked):
    """What sends the requests of a client, with credentials, retries and limits; ``network`` has none of these.

    Args:
        transport: sends requests.
        network: the same without retries and limits.
        base_url: address that paths are added to.
        timeout: timeouts of requests without their own.
        retry: sets the deadline of a request.
        backend: how to wait.

    Attributes:
        credentials: adds credentials; ``None`` for none.
        account: API and name of the account whose limits count.
    """

    def __init__(
        self,
        transport: Transport,
        network: NetworkTransport,
        base_url: Url,
        timeout: dict[str, float | None],
        retry: Retry,
        backend: Backend,
    ) -> None:
        self.base_url = base_url
        self.timeout = timeout
        self.headers = headers_for(base_url)
        self.clock = backend.clock
        self.network = network
        self.credentials: Credentials | None = None
        self.account: tuple[str, str] = ("", "")
        self.is_closed = False
        self._transport = transport
        self.retry = retry
        self._blocks = backend.blocks

    async def send(self, request: Request) -> Response:
        """The answer to a request with the credentials. Raises `NetworkError` or `OzonError`."""
        if self.credentials is None:
            return await self.send_plain(request)
        self.retry.begin(request, self.clock.monotonic())
        return await self.credentials.send(request, self.send_plain, self._blocks)

    async def send_plain(self, request: Request) -> Response:
        """The answer to a request as it is, such as a token call."""
        self.retry.begin(request, self.clock.monotonic())
        return await self._transport.send(request)

    async def close(self) -> None:
        """Close the connections, for good."""
        if not self.is_closed:
            self.is_closed = True
            await self._transport.close()


def headers_for(url: Url) -> Headers:
    """The headers of all requests to a host."""
    return Headers(
        {
            "Host": url.authority,
            "User-Agent": f"ozon-client/{__version__}",
            "Accept": "application/json, */*",
            "Accept-Encoding": ENCODINGS,
        }
    )
