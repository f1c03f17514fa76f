"""Connections: which are free, how many there may be, and in which event loop they live.

A pool of httpx looks at each of its connections for every request, and a cancelled request may leave one in it that is
never used or closed again (httpcore 1.0.9). So each of ours carries a single connection, and is thrown away when a
request in it was interrupted. HTTP/2 and aiohttp put many requests on few connections: there, a pool carries them all.
"""

from __future__ import annotations

import threading
import time
from collections.abc import AsyncGenerator, Callable
from typing import Generic, NamedTuple, TypeVar

import httpx

from ozon_generated.errors import TransportError

from ..event_loops import PerLoop
from .gate import AsyncGate, Gate
from .streams import AsyncStream, Stream, is_interruption

#: Seconds that a connection is kept without use, as with httpx.
KEPT = 5.0

T = TypeVar("T")


def closed(what: str = "The client") -> TransportError:
    """The error for a call of a client that was closed."""
    return TransportError(f"{what} is closed, and nothing was sent: make another one.", sent=False)


class Pool(Generic[T]):
    """A transport, and what it is busy with."""

    __slots__ = ("broken", "busy", "origin", "since", "transport")

    def __init__(self, transport: T, origin: tuple[str, str, int | None]) -> None:
        self.transport = transport
        self.origin = origin
        self.busy = 0
        self.since = 0.0
        self.broken = False


class Shelf(Generic[T]):
    """The pools of a client, without any waiting: whoever takes one has passed a gate.

    Args:
        make: makes a transport for an address.
        most: connections that may be open.
        width: requests that one pool carries at the same time.
    """

    def __init__(self, make: Callable[[httpx.URL], T], most: int, width: int) -> None:
        self._make = make
        self._most = most
        self._width = width
        self._pools: set[Pool[T]] = set()
        self._free: list[Pool[T]] = []  # those with room, the latest used last
        self._closed = False
        self._lock = threading.Lock()

    def take(self, url: httpx.URL) -> tuple[Pool[T], list[T]]:
        """A pool with room for a request, and transports that have to be closed."""
        with self._lock:
            if self._closed:
                raise closed()
            pool = self._found((url.scheme, url.host, url.port))
            if pool is None:
                pool = Pool(self._make(url), (url.scheme, url.host, url.port))
                self._pools.add(pool)
                self._free.append(pool)
            pool.busy += 1
            if pool.busy == self._width:
                self._free.remove(pool)
            return pool, self._surplus()

    def _found(self, origin: tuple[str, str, int | None]) -> Pool[T] | None:
        return next((pool for pool in reversed(self._free) if pool.origin == origin), None)

    def _surplus(self) -> list[T]:
        """Take down what was not used for long, and what is too much. The longest unused stand first."""
        too_old = time.monotonic() - KEPT
        surplus = []
        for pool in list(self._free):
            if pool.busy == 0 and (pool.since < too_old or len(self._pools) > self._most):
                surplus.append(self._remove(pool))
            elif pool.busy == 0:
                break
        return surplus

    def _remove(self, pool: Pool[T]) -> T:
        self._pools.discard(pool)
        if pool in self._free:
            self._free.remove(pool)
        return pool.transport

    def give_back(self, pool: Pool[T], broken: bool) -> T | None:
        """A request is over. Returns the transport if it has to be closed."""
        with self._lock:
            pool.busy -= 1
            pool.broken |= broken
            if pool in self._free:
                self._free.remove(pool)
            if pool.broken:
                return None if pool.busy else self._remove(pool)
            if pool in self._pools:
                pool.since = time.monotonic()
                self._free.append(pool)
            return None

    def clear(self) -> list[T]:
        """Take down everything, for good."""
        with self._lock:
            self._closed = True
            return [self._remove(pool) for pool in list(self._pools)]


class Pools(httpx.BaseTransport):
    """Sends through connections of its own; at most ``most`` requests at the same time."""

    def __init__(self, make: Callable[[httpx.URL], httpx.BaseTransport], most: int, width: int) -> None:
        self._gate = Gate(most)
        self._shelf = Shelf(make, most, width)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self._gate.enter(request.extensions.get("timeout", {}).get("pool"))
        try:
            pool, old = self._shelf.take(request.url)
        except BaseException:
            self._gate.leave()
            raise
        try:
            for transport in old:
                transport.close()
            response = pool.transport.handle_request(request)
        except BaseException as error:
            self._over(pool, broken=is_interruption(error))
            raise
        assert isinstance(response.stream, httpx.SyncByteStream)
        response.stream = Stream(response.stream, over=lambda broken: self._over(pool, broken))
        return response

    def _over(self, pool: Pool[httpx.BaseTransport], broken: bool) -> None:
        try:
            transport = self._shelf.give_back(pool, broken)
            if transport is not None:
                transport.close()
        finally:
            self._gate.leave()

    def close(self) -> None:
        for transport in self._shelf.clear():
            transport.close()


class AsyncPools(httpx.AsyncBaseTransport):
    """The asynchronous twin of `Pools`, for one event loop; ``fragile`` if an interruption may spoil a transport."""

    def __init__(
        self, make: Callable[[httpx.URL], httpx.AsyncBaseTransport], most: int, width: int, fragile: bool
    ) -> None:
        self._gate = AsyncGate(most)
        self._shelf = Shelf(make, most, width)
        self._fragile = fragile

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await self._gate.enter(request.extensions.get("timeout", {}).get("pool"))
        try:
            pool, old = self._shelf.take(request.url)
        except BaseException:
            self._gate.leave()
            raise
        try:
            for transport in old:
                await _closed(transport)
            response = await pool.transport.handle_async_request(request)
        except BaseException as error:
            await self._over(pool, broken=is_interruption(error))
            raise
        assert isinstance(response.stream, httpx.AsyncByteStream)
        response.stream = AsyncStream(response.stream, over=lambda broken: self._over(pool, broken))
        return response

    async def _over(self, pool: Pool[httpx.AsyncBaseTransport], broken: bool) -> None:
        try:
            transport = self._shelf.give_back(pool, broken and self._fragile)
            if transport is not None:
                await _closed(transport)
        finally:
            self._gate.leave()

    async def aclose(self) -> None:
        for transport in self._shelf.clear():
            await _closed(transport)


async def _closed(transport: httpx.AsyncBaseTransport) -> None:
    """Close, also in a task that is being cancelled."""
    from anyio import CancelScope

    with CancelScope(shield=True):
        await transport.aclose()


class _Home(NamedTuple):
    """The connections of one event loop, and what closes them when that loop ends."""

    pools: AsyncPools
    guard: AsyncGenerator[None, None]


class LoopPools(httpx.AsyncBaseTransport):
    """`AsyncPools` for each event loop that a client is used in.

    Closing closes the connections of the running loop at once, those of others when their loops end.
    """

    def __init__(self, make: Callable[[], AsyncPools]) -> None:
        self._homes = PerLoop(lambda: _home(make()))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        home = self._homes.get()
        return await home.pools.handle_async_request(request)

    async def aclose(self) -> None:
        home = self._homes.pop()
        if home is not None:
            await home.guard.aclose()


def _home(pools: AsyncPools) -> _Home:
    guard = _until_the_loop_ends(pools)
    try:
        guard.__anext__().send(None)  # goes up to its yield without waiting, which makes the loop know it
    except StopIteration:
        pass
    return _Home(pools, guard)


async def _until_the_loop_ends(pools: AsyncPools) -> AsyncGenerator[None, None]:
    """asyncio and trio finish the generators that are open when a loop ends: the last moment to close connections."""
    try:
        yield
    finally:
        await pools.aclose()
