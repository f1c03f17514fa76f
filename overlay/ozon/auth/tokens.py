"""Tokens from a token call: cached, renewed shortly before they expire and once on 401."""

from __future__ import annotations

import copy
import math
import threading
from abc import abstractmethod
from collections.abc import AsyncGenerator, Mapping
from contextlib import AbstractContextManager, nullcontext, suppress
from typing import TYPE_CHECKING, NamedTuple

from attrs import field, frozen

from ozon_generated.client import DEADLINE, OPERATION, OPTIONS, transport_error
from ozon_generated.connections import Send
from ozon_generated.errors import ApiError, OzonError
from ozon_generated.exact_json import dumps
from ozon_generated.masking import HIDDEN
from ozon_generated.messages import NetworkError, Request, Response
from ozon_generated.operation import Operation

from ..clock import CURRENT, Clock
from ..event_loops import PerLoop
from ..log import OBSERVER
from .keys import HostBound

if TYPE_CHECKING:
    import anyio

    from ..transport.network import Sender

#: Seconds before its expiry when a token is no longer used, or a tenth of its lifetime if less.
MARGIN = 60.0
_SHARED = frozenset({"max_attempts", "max_wait"})


@frozen(eq=False)
class Grant:
    """The result of a token call. Compared by identity: a service may return the same text again."""

    text: str = field(repr=False)
    seconds: float  #: how long the token is used after receipt
    shared: bool = False  #: from another process, so that it may be older than this call


class Need(NamedTuple):
    """A request that needs a token, and the token that the server refused."""

    request: Request
    refused: Grant | None
    seen: int  #: token calls that had ended before


class TokenAuth(HostBound):
    """Adds a token to every call to its own hosts, and ignores calls to other hosts.

    Concurrent calls that need a token, from threads or tasks, share one token call and its outcome: the token or the
    error. A call answered with 401 is sent once more with a new token, which is safe because a refused call did
    nothing; and once again if that token came from another process. Errors, logs and hooks name the operation of the
    token call but never show its bodies.

    A subclass sets the operation of the token call, and implements below how it is made, read and used.

    Args:
        http: sends the token calls; ``None`` if `connection` makes one.
        clock: the clock; by default that of ``http``.
    """

    operation: Operation
    #: Extensions that a token call takes from its call.
    inherited: tuple[str, ...] = ("timeout", OBSERVER, DEADLINE)

    def __init__(self, http: Sender | None, clock: Clock | None = None) -> None:
        super().__init__(*([] if http is None else [http.base_url]))
        self._http = http
        self._clock = clock or (CURRENT if http is None else http.clock)
        self._token: Grant | None = None
        self._until = -math.inf  # monotonic time from which the token is not used
        self._failure: OzonError | None = None  # of the last token call
        self._ended = 0  # token calls so far
        self._lock = threading.Lock()
        self._task_locks = PerLoop(_task_lock)

    # For subclasses

    def form(self) -> Mapping[str, str] | None:
        """The JSON body of a token call; ``None`` for none."""
        return None

    def sign(self, request: Request) -> None:
        """Complete a token call, ours or the user's. By default it stays unchanged."""

    @abstractmethod
    def read(self, response: Response) -> Grant | OzonError:
        """The result of a token call from its answer, or the error."""

    def carry(self, request: Request, token: str) -> None:
        """Add the token to a call."""
        request.headers["Authorization"] = f"Bearer {token}"

    def connection(self) -> AbstractContextManager[Sender]:
        """What sends a token call."""
        assert self._http is not None
        return nullcontext(self._http)

    # The flow

    async def send(self, request: Request, send: Send, blocking: bool) -> Response:
        flow = self.flow(request, blocking)
        try:
            step = await anext(flow)
            while True:
                response = await send(step)
                try:
                    step = await flow.asend(response)
                except StopAsyncIteration:
                    return response
        finally:
            await flow.aclose()

    async def flow(self, request: Request, blocking: bool) -> AsyncGenerator[Request, Response]:
        token_for = self._token_for_thread if blocking else self._token_for_task
        if not self.is_for(request):
            yield request
        elif request.extensions.get(OPERATION) is self.operation:
            request.extensions[HIDDEN] = True
            self.sign(request)
            found = self.read((yield request))
            if isinstance(found, ApiError):
                raise found
        else:
            token = self._ready() or await token_for(Need(request, None, self._ended))
            for repeats in range(3):
                self.carry(request, token.text)
                response = yield request
                if response.status_code != 401 or repeats >= 1 + token.shared:
                    return
                token = await token_for(Need(request, token, self._ended))

    async def _token_for_thread(self, need: Need) -> Grant:
        with self._lock:  # a synchronous client never suspends below
            return await self._wanted(need)

    async def _token_for_task(self, need: Need) -> Grant:
        async with self._task_locks.get():
            return await self._wanted(need)

    async def _wanted(self, need: Need) -> Grant:
        """The token for a request. Only one call at a time runs this."""
        return self._known(need) or await self._asked(need)

    async def _asked(self, need: Need) -> Grant:
        """Make a token call and keep its result."""
        with self.connection() as http:
            found = await self._answer(http, need)
        if isinstance(found, OzonError):
            raise self._failed(found)
        return self._granted(found)

    async def _answer(self, http: Sender, need: Need) -> Grant | OzonError:
        """Make the token call. Its failures are returned: the frames of a raised one would carry the request."""
        try:
            request = self._token_request(http, need)
        except OzonError as error:  # of `form`
            return error.with_traceback(None)
        try:
            return self.read(await http.send_plain(request))
        except NetworkError as error:
            return transport_error(self.operation, request, error)

    def _known(self, need: Need) -> Grant | None:
        """The token to use; ``None`` if a token call is needed."""
        waited = self._ended != need.seen  # another call got a token meanwhile: share its outcome
        if waited and self._failure is not None:
            raise copy.copy(self._failure)
        if self._token is need.refused:
            self._token = None
        return self._token if waited else self._fresh()

    def _ready(self) -> Grant | None:
        """The token that a call may use immediately."""
        return self._fresh()

    def _fresh(self) -> Grant | None:
        return self._token if self._clock.monotonic() < self._until else None

    def _token_request(self, http: Sender, need: Need) -> Request:
        """A token call, with the timeouts, retries and hooks of the call that needs it."""
        given = need.request.extensions
        options = {name: given[OPTIONS][name] for name in _SHARED & given.get(OPTIONS, {}).keys()}
        extensions: dict[str, object] = {OPERATION: self.operation, OPTIONS: options, HIDDEN: True}
        extensions |= {name: given[name] for name in self.inherited if name in given}
        extensions.setdefault("timeout", http.timeout)
        form = self.form()
        request = Request(
            self.operation.method,
            http.base_url.below(self.operation.path),
            http.headers.copy(),
            b"" if form is None else dumps(form, str),
            extensions,
        )
        if form is not None:
            request.headers["Content-Type"] = "application/json"
        self.sign(request)
        return request

    def _granted(self, found: Grant) -> Grant:
        self._token, self._until = found, self._clock.monotonic() + found.seconds
        self._failure = None
        self._ended += 1
        return found

    def _failed(self, failure: OzonError) -> OzonError:
        # the call that needed the token was not sent, or was refused with 401
        failure.sent = False
        self._failure = failure
        self._ended += 1
        return copy.copy(failure)


def _task_lock() -> anyio.Lock:
    from anyio import Lock

    return Lock()


def seconds_of(lifetime: object) -> float:
    """A lifetime in seconds; infinite, that is, until a 401, if the service sends no number."""
    with suppress(ValueError, OverflowError):
        if isinstance(lifetime, str | int | float) and not isinstance(lifetime, bool):
            seconds = float(lifetime)
            return seconds if math.isfinite(seconds) else math.inf
    return math.inf


def used_for(seconds: float, margin: float = MARGIN) -> float:
    """How many seconds after receipt a token of this lifetime is used."""
    return seconds - min(margin, max(seconds, 0.0) / 10)
