"""Tokens that are asked for with a call of their own: kept, renewed shortly before their end and once on 401."""

from __future__ import annotations

import copy
import math
import threading
from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator, Mapping
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING, NamedTuple

import httpx
from attrs import field, frozen

from ozon_generated.blocking import finish, received, sent
from ozon_generated.client import DEADLINE, OPERATION, OPTIONS, transport_error
from ozon_generated.errors import ApiError, OzonError
from ozon_generated.exact_json import dumps
from ozon_generated.masking import HIDDEN
from ozon_generated.operation import Operation

from ..clock import SYSTEM, Clock
from ..event_loops import PerLoop
from ..log import OBSERVER
from .keys import HostBound

if TYPE_CHECKING:
    import anyio

#: Seconds before its end from which a token is no longer used, or a tenth of its life if that is less.
MARGIN = 60.0
_SHARED = frozenset({"max_attempts", "max_wait"})


@frozen(eq=False)
class Grant:
    """What a token call gave. Told apart by identity: asked again, a service may well return the same text."""

    text: str = field(repr=False)
    seconds: float  #: from receipt, for which the token is used
    shared: bool = False  #: another process got it, so that a refusal may be of something older than this call


class Need(NamedTuple):
    """A token is wanted for a request, and not the one that the server has refused."""

    request: httpx.Request
    refused: Grant | None
    seen: int  #: token calls that had ended by then


class TokenAuth(HostBound, ABC):
    """Puts a token on every call to its own hosts, and leaves calls to other hosts alone.

    Calls that need a token at the same time, from threads or from tasks, make one token call together and share its
    outcome: the token or the error. A call that is answered with 401 is sent once more with a new token, which is safe,
    for it was refused before anything happened; and once again if that token was one that another process had got.
    Errors, logs and hooks name the operation of the token call, and show neither body of it.

    A subclass says which operation the token call is, and by the methods below how it is made, read and used.

    Args:
        http: the client that makes the token calls, past its own ``auth``; ``None`` where `connection` makes one.
        clock: tells the time; by default as the client does.
    """

    operation: Operation
    #: Extensions of a call that its token call has too.
    inherited: tuple[str, ...] = ("timeout", OBSERVER, DEADLINE)

    def __init__(self, http: httpx.Client | httpx.AsyncClient | None, clock: Clock | None = None) -> None:
        super().__init__(*([] if http is None else [http.base_url]))
        self._http = http
        own: Clock = getattr(http, "clock", SYSTEM)
        self._clock = clock or own
        self._token: Grant | None = None
        self._until = -math.inf  # reading of the clock from which the token is not used any more
        self._failure: OzonError | None = None  # of the last token call
        self._ended = 0  # token calls so far
        self._lock = threading.Lock()
        self._task_locks = PerLoop(_task_lock)

    # What subclasses say

    def form(self) -> Mapping[str, str] | None:
        """The JSON body of a token call; ``None`` for none."""
        return None

    def sign(self, request: httpx.Request) -> None:
        """Complete a token call, ours or one that the user makes. By default it is left as it is."""

    @abstractmethod
    def read(self, response: httpx.Response) -> Grant | OzonError:
        """What the answer of a token call gives, or the error that it stands for."""

    def carry(self, request: httpx.Request, token: str) -> None:
        """Put the token on a call."""
        request.headers["Authorization"] = f"Bearer {token}"

    def connection(self) -> AbstractContextManager[httpx.Client | httpx.AsyncClient]:
        """The HTTP client for a token call."""
        assert self._http is not None
        return nullcontext(self._http)

    # The flows

    def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        return self._flow(request, self._token_for_task)

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        flow = self._flow(request, self._token_for_thread)
        try:
            step = finish(flow.__anext__())
            while True:
                step = finish(flow.asend((yield step)))
        except StopAsyncIteration:
            return
        finally:
            finish(flow.aclose())

    async def _flow(
        self, request: httpx.Request, token_for: Callable[[Need], Awaitable[Grant]]
    ) -> AsyncGenerator[httpx.Request, httpx.Response]:
        if not self.is_for(request):
            yield request
        elif self._is_token_call(request):
            request.extensions[HIDDEN] = True
            self.sign(request)
            response = yield request
            await received(response)
            found = self.read(response)
            if isinstance(found, ApiError):
                raise found
        else:
            token = self._ready() or await token_for(Need(request, None, self._ended))
            for repeats in range(3):
                self.carry(request, token.text)
                response = yield request
                if response.is_error:
                    await received(response)
                if response.status_code != 401 or repeats >= 1 + token.shared:
                    return
                token = await token_for(Need(request, token, self._ended))

    def _is_token_call(self, request: httpx.Request) -> bool:
        return request.extensions.get(OPERATION) is self.operation

    async def _token_for_thread(self, need: Need) -> Grant:
        with self._lock:  # a synchronous client never suspends below
            return await self._wanted(need)

    async def _token_for_task(self, need: Need) -> Grant:
        async with self._task_locks.get():
            return await self._wanted(need)

    async def _wanted(self, need: Need) -> Grant:
        """The token for a request. Only one call at a time is in here."""
        return self._known(need) or await self._asked(need)

    async def _asked(self, need: Need) -> Grant:
        """What a token call gives."""
        with self.connection() as http:
            found = await self._answer(http, need)
        if isinstance(found, OzonError):
            raise self._failed(found)
        return self._granted(found)

    async def _answer(self, http: httpx.Client | httpx.AsyncClient, need: Need) -> Grant | OzonError:
        """Make the token call. Its failures are returned: the frames of a raised one would carry the request."""
        try:
            request = self._token_request(http, need)
        except OzonError as error:  # of `form`
            return error.with_traceback(None)
        try:
            return self.read(await sent(http, request, auth=None))
        except httpx.HTTPError as error:
            return transport_error(self.operation, request, error)

    def _known(self, need: Need) -> Grant | None:
        """The token to use; ``None`` if the caller has to ask for one."""
        waited = self._ended != need.seen  # another call asked meanwhile: its outcome is ours too
        if waited and self._failure is not None:
            raise copy.copy(self._failure)
        if self._token is need.refused:
            self._token = None
        return self._token if waited else self._fresh()

    def _ready(self) -> Grant | None:
        """The token that a call may use at once."""
        return self._fresh()

    def _fresh(self) -> Grant | None:
        return self._token if self._clock.monotonic() < self._until else None

    def _token_request(self, http: httpx.Client | httpx.AsyncClient, need: Need) -> httpx.Request:
        """A token call, with the time-outs, repeats and hooks of the call that it is made for."""
        given = need.request.extensions
        options = {name: given[OPTIONS][name] for name in _SHARED & given.get(OPTIONS, {}).keys()}
        extensions: dict[str, object] = {OPERATION: self.operation, OPTIONS: options, HIDDEN: True}
        extensions |= {name: given[name] for name in self.inherited if name in given}
        form = self.form()
        request = http.build_request(
            self.operation.method,
            self.operation.path,
            content=None if form is None else dumps(form, str),
            headers=None if form is None else {"Content-Type": "application/json"},
            extensions=extensions,
        )
        self.sign(request)
        return request

    def _granted(self, found: Grant) -> Grant:
        self._token, self._until = found, self._clock.monotonic() + found.seconds
        self._failure = None
        self._ended += 1
        return found

    def _failed(self, failure: OzonError) -> OzonError:
        # the call that wanted the token was not sent, or refused with 401
        failure.sent = False
        self._failure = failure
        self._ended += 1
        return copy.copy(failure)


def _task_lock() -> anyio.Lock:
    from anyio import Lock

    return Lock()


def seconds_of(lifetime: object) -> float:
    """A lifetime in seconds; without end, that is until a 401, where the service names no number."""
    if isinstance(lifetime, bool) or not isinstance(lifetime, str | int | float):
        return math.inf
    try:
        seconds = float(lifetime)
    except (ValueError, OverflowError):
        return math.inf
    return seconds if math.isfinite(seconds) else math.inf


def used_for(seconds: float, margin: float = MARGIN) -> float:
    """Seconds from receipt for which a token of this lifetime is used."""
    return seconds - min(margin, max(seconds, 0.0) / 10)
