"""The connection pool: free connections, their maximum number, and their event loops.

httpcore's pool checks all its connections for every request, and a cancelled request may leave one that is never used
or closed again (httpcore 1.0.9). So each httpx pool holds a single connection here, and is discarded when a request in
it is interrupted. HTTP/2 and aiohttp put many requests on few connections, so they share one transport.
"""

from __future__ import annotations

import threading
from collections.abc import AsyncGenerator, Callable
from typing import Generic, NamedTuple, TypeVar

import httpx

from ozon_generated.errors import TransportError

from ..clock import SYSTEM
from ..event_loops import PerLoop
from .backends import Backend
from .streams import Stream, is_interruption

#: Seconds that an idle connection is kept, as in httpx.
KEPT = 5.0

T = TypeVar("T")


def closed(what: str = "The client") -> TransportError:
    """The error for a call of a closed client."""
    return TransportError(f"{what} is closed, and nothing was sent: make another one.", sent=False)


class Connection(Generic[T]):
    """A transport and its number of requests in flight."""

    __slots__ = ("broken", "busy", "origin", "since", "transport")

    def __init__(self, transport: T, origin: tuple[str, str, int | None]) -> None:
        self.transport = transport
        self.origin = origin
        self.busy = 0
        self.since = 0.0
        self.broken = False


class ConnectionPool(Generic[T]):
    """The connections of a client. It never waits: callers acquire the semaphore first.

    A transport that carries several requests, as with HTTP/2, counts as one connection.

    Args:
        make: creates a transport for an address.
        most: maximum number of open connections.
        width: concurrent requests per connection.
        clock: tells the time.
    """

    def __init__(
        self, make: Callable[[httpx.URL], T], most: int, width: int, clock: Callable[[], float] = SYSTEM.monotonic
    ) -> None:
        self._make = make
        self._clock = clock
        self._most = most
        self._width = width
        self._connections: set[Connection[T]] = set()
        self._free: list[Connection[T]] = []  # those with capacity, most recently used last
        self._closed = False
        self._lock = threading.Lock()

    def acquire(self, url: httpx.URL) -> tuple[Connection[T], list[T]]:
        """A connection with capacity for a request, and transports to close."""
        with self._lock:
            if self._closed:
                raise closed()
            connection = self._found((url.scheme, url.host, url.port))
            if connection is None:
                connection = Connection(self._make(url), (url.scheme, url.host, url.port))
                self._connections.add(connection)
                self._free.append(connection)
            connection.busy += 1
            if connection.busy == self._width:
                self._free.remove(connection)
            return connection, self._surplus()

    def _found(self, origin: tuple[str, str, int | None]) -> Connection[T] | None:
        return next((connection for connection in reversed(self._free) if connection.origin == origin), None)

    def _surplus(self) -> list[T]:
        """Remove idle and surplus connections, longest idle first."""
        too_old = self._clock() - KEPT
        surplus = []
        for connection in list(self._free):
            if connection.busy == 0 and (connection.since < too_old or len(self._connections) > self._most):
                surplus.append(self._remove(connection))
            elif connection.busy == 0:
                break
        return surplus

    def _remove(self, connection: Connection[T]) -> T:
        self._connections.discard(connection)
        if connection in self._free:
            self._free.remove(connection)
        return connection.transport

    def release(self, connection: Connection[T], broken: bool) -> T | None:
        """End a request. Returns the transport if it must be closed."""
        with self._lock:
            connection.busy -= 1
            connection.broken |= broken
            if connection in self._free:
                self._free.remove(connection)
            if connection.broken:
                return None if connection.busy else self._remove(connection)
            if connection in self._connections:
                connection.since = self._clock()
                self._free.append(connection)
            return None

    def close(self) -> list[T]:
        """Remove all connections permanently. Returns the transports to close."""
        with self._lock:
            self._closed = True
            return [self._remove(connection) for connection in list(self._connections)]


class PoolTransport(httpx.AsyncBaseTransport):
    """Sends at most ``most`` concurrent requests through its own connections; if asynchronous, in one event loop.

    ``fragile`` says whether an interrupted request may leave its transport unusable.
    """

    def __init__(
        self,
        make: Callable[[httpx.URL], httpx.AsyncBaseTransport],
        most: int,
        width: int,
        backend: Backend,
        fragile: bool = True,
    ) -> None:
        self._semaphore = backend.semaphore(most)
        self._pool = ConnectionPool(make, most, width, backend.clock.monotonic)
        self._backend = backend
        self._fragile = fragile

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await self._semaphore.acquire(request.extensions.get("timeout", {}).get("pool"))
        try:
            connection, old = self._pool.acquire(request.url)
        except BaseException:
            self._semaphore.release()
            raise
        try:
            await self._close(old)
            response = await connection.transport.handle_async_request(request)
        except BaseException as error:
            await self._over(connection, broken=is_interruption(error))
            raise
        response.stream = Stream(response.stream, over=lambda broken: self._over(connection, broken))
        return response

    async def _over(self, connection: Connection[httpx.AsyncBaseTransport], broken: bool) -> None:
        try:
            transport = self._pool.release(connection, broken and self._fragile)
            await self._close([transport] if transport is not None else [])
        finally:
            self._semaphore.release()

    async def aclose(self) -> None:
        await self._close(self._pool.close())

    async def _close(self, transports: list[httpx.AsyncBaseTransport]) -> None:
        """Close, also in a cancelled task."""
        for transport in transports:
            with self._backend.shield():
                await transport.aclose()


class _LoopConnections(NamedTuple):
    """The connections of one event loop, and the generator that closes them when it ends."""

    pools: PoolTransport
    guard: AsyncGenerator[None, None]


class PerLoopTransport(httpx.AsyncBaseTransport):
    """A `PoolTransport` for each event loop of a client.

    Closing closes the connections of the running loop at once, those of other loops when they end.
    """

    def __init__(self, make: Callable[[], PoolTransport]) -> None:
        self._loops = PerLoop(lambda: _loop_connections(make()))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        of_loop = self._loops.get()
        return await of_loop.pools.handle_async_request(request)

    async def aclose(self) -> None:
        of_loop = self._loops.pop()
        if of_loop is not None:
            await of_loop.guard.aclose()


def _loop_connections(pools: PoolTransport) -> _LoopConnections:
    guard = _until_the_loop_ends(pools)
    try:
        guard.__anext__().send(None)  # runs to its yield without waiting, which registers it with the loop
    except StopIteration:
        pass
    return _LoopConnections(pools, guard)


async def _until_the_loop_ends(pools: PoolTransport) -> AsyncGenerator[None, None]:
    """asyncio and trio finish open generators when a loop ends: the last chance to close connections."""
    try:
        yield
    finally:
        await pools.aclose()
