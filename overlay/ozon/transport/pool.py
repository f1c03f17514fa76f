"""The connection pool: free connections, their maximum number, and their event loops.

httpcore's pool checks all its connections for every request, and a cancelled request may leave one that is never used
or closed again (httpcore 1.0.9). So each pool of a library has a single connection here, and is discarded when a
request in it is interrupted. HTTP/2 and aiohttp put many requests on few connections, so they share one transport.
"""

from __future__ import annotations

import threading
from collections.abc import AsyncGenerator, Callable
from contextlib import suppress
from functools import partial

from ozon_generated.connections import closed
from ozon_generated.messages import Request, Response, Transport, Url

from ..clock import SYSTEM
from ..event_loops import PerLoop
from .backends import Backend

#: Seconds that an idle connection is kept, as the libraries do.
KEPT = 5.0

Make = Callable[[Url], Transport]


class Connection:
    """A transport and its number of requests in flight."""

    __slots__ = ("broken", "busy", "origin", "since", "transport")

    def __init__(self, transport: Transport, origin: tuple[str, str, int | None]) -> None:
        self.transport = transport
        self.origin = origin
        self.busy = 0
        self.since = 0.0
        self.broken = False


class ConnectionPool:
    """The connections of a client. It never waits: callers acquire the semaphore first.

    A transport that carries several requests, as with HTTP/2, counts as one connection.

    Args:
        make: creates a transport for an address.
        most: maximum number of open connections.
        width: concurrent requests per connection.
        clock: the clock.
    """

    def __init__(self, make: Make, most: int, width: int, clock: Callable[[], float] = SYSTEM.monotonic) -> None:
        self._make = make
        self._clock = clock
        self._most = most
        self._width = width
        self._connections: list[Connection] = []  # most recently used last
        self._closed = False
        self._lock = threading.Lock()

    def acquire(self, url: Url) -> tuple[Connection, list[Transport]]:
        """A connection with capacity for a request, and transports to close."""
        origin = url.origin
        with self._lock:
            if self._closed:
                raise closed()
            for connection in reversed(self._connections):
                if connection.busy < self._width and connection.origin == origin and not connection.broken:
                    break
            else:
                connection = Connection(self._make(url), origin)
                self._connections.append(connection)
            connection.busy += 1
            return connection, self._surplus() if len(self._connections) > 1 else []

    def _surplus(self) -> list[Transport]:
        """Remove old and surplus idle connections, oldest first."""
        too_old, surplus = self._clock() - KEPT, list[Transport]()
        for connection in [one for one in self._connections if not one.busy]:
            if connection.since >= too_old and len(self._connections) <= self._most:
                break
            self._connections.remove(connection)
            surplus.append(connection.transport)
        return surplus

    def release(self, connection: Connection, broken: bool) -> list[Transport]:
        """End a request. Returns the transports to close."""
        with self._lock:
            connection.busy -= 1
            connection.broken |= broken
            if connection in self._connections:  # otherwise the pool was closed
                self._connections.remove(connection)
                if connection.broken and not connection.busy:
                    return [connection.transport]
                connection.since = self._clock()
                self._connections.append(connection)
            return []

    def close(self) -> list[Transport]:
        """Remove all connections permanently. Returns the transports to close."""
        with self._lock:
            self._closed = True
            gone, self._connections = self._connections, []
            return [connection.transport for connection in gone]


class PoolTransport:
    """Sends at most ``most`` concurrent requests through its own connections; if asynchronous, in one event loop.

    ``fragile`` says whether an interrupted request may leave its transport unusable.
    """

    def __init__(self, make: Make, most: int, width: int, backend: Backend, fragile: bool = True) -> None:
        self._semaphore = backend.semaphore(most)
        self._pool = ConnectionPool(make, most, width, backend.clock.monotonic)
        self._backend = backend
        self._fragile = fragile

    async def send(self, request: Request) -> Response:
        await self._semaphore.acquire(request.extensions.get("timeout", {}).get("pool"))
        try:
            connection, old = self._pool.acquire(request.url)
        except BaseException:
            self._semaphore.release()
            raise
        try:
            await self._close(old)
            response = await connection.transport.send(request)
        except BaseException as error:
            await self._over(connection, broken=not isinstance(error, Exception))  # a cancellation, or Ctrl-C
            raise
        if response.stream is None:  # whole already, as from a mock
            await self._over(connection, broken=False)
        else:
            response.stream.over = partial(self._over, connection)
        return response

    async def _over(self, connection: Connection, broken: bool) -> None:
        try:
            await self._close(self._pool.release(connection, broken and self._fragile))
        finally:
            self._semaphore.release()

    async def close(self) -> None:
        await self._close(self._pool.close())

    async def _close(self, transports: list[Transport]) -> None:
        """Close, even in a cancelled task."""
        for transport in transports:
            with self._backend.shield():
                await transport.close()


class _LoopConnections:
    """The connections of one event loop, and the generator that closes them when it ends."""

    def __init__(self, pools: PoolTransport) -> None:
        self.pools = pools
        self.guard = _until_the_loop_ends(pools)
        with suppress(StopIteration):
            self.guard.__anext__().send(None)  # runs to its yield without waiting, which registers it with the loop


class PerLoopTransport:
    """A `PoolTransport` for each event loop of a client.

    Closing closes connections of the running loop at once, those of other loops when they end.
    """

    def __init__(self, make: Callable[[], PoolTransport]) -> None:
        self._loops = PerLoop(lambda: _LoopConnections(make()))

    async def send(self, request: Request) -> Response:
        of_loop = self._loops.get()
        return await of_loop.pools.send(request)

    async def close(self) -> None:
        of_loop = self._loops.pop()
        if of_loop is not None:
            await of_loop.guard.aclose()


async def _until_the_loop_ends(pools: PoolTransport) -> AsyncGenerator[None, None]:
    """asyncio and trio close open generators when a loop ends: the last chance to close connections."""
    try:
        yield
    finally:
        await pools.close()
