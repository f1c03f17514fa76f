"""Connections: the semaphore before them, storms of cancellations, and what is closed when."""

from __future__ import annotations

import asyncio
import random
import threading
from typing import Any

import anyio
import pytest

from ozon import AsyncSeller, Seller
from ozon.sandbox import Fault, Sandbox
from ozon.transport.backends import AsyncSemaphore, Semaphore
from ozon.transport.pool import KEPT, ConnectionPool, PoolTransport
from ozon_generated.blocking import finish
from ozon_generated.errors import OzonError, TransportError
from ozon_generated.messages import NetworkError, Request, Response, Url, url_of
from tests.backends import async_backend
from tests.library import httpx
from tests.runtime.servers import ONCE
from tests.sizes import size
from tests.transport.pools import BACKENDS, only_pools, places


def test_threads_pass_the_gate_in_their_order() -> None:
    semaphore = Semaphore(1)
    passed: list[int] = []
    finish(semaphore.acquire(None))

    def wait(number: int) -> None:
        finish(semaphore.acquire(None))
        passed.append(number)
        semaphore.release()

    threads = [threading.Thread(target=wait, args=(number,)) for number in range(5)]
    for count, thread in enumerate(threads):
        thread.start()
        while len(semaphore._waiting) <= count:
            pass
    semaphore.release()
    for thread in threads:
        thread.join()
    assert passed == [0, 1, 2, 3, 4]
    assert semaphore._free == 1


def test_a_thread_that_waits_too_long_leaves_no_trace() -> None:
    semaphore = Semaphore(1)
    finish(semaphore.acquire(None))
    with pytest.raises(NetworkError, match=r"within 0\.001 s \(max_connections\)"):
        finish(semaphore.acquire(0.001))
    semaphore.release()
    finish(semaphore.acquire(0.0))
    assert (semaphore._free, len(semaphore._waiting)) == (0, 0)


@pytest.mark.parametrize("handed_over", [True, False])
def test_an_interrupted_thread_passes_its_place_on(monkeypatch: pytest.MonkeyPatch, handed_over: bool) -> None:
    semaphore = Semaphore(1)
    finish(semaphore.acquire(None))

    def wait(condition: threading.Condition, timeout: float | None = None) -> bool:
        if handed_over:
            semaphore.release()
        raise KeyboardInterrupt

    monkeypatch.setattr(threading.Condition, "wait", wait)
    with pytest.raises(KeyboardInterrupt):
        finish(semaphore.acquire(None))
    if not handed_over:
        semaphore.release()
    assert (semaphore._free, len(semaphore._waiting)) == (1, 0)


@BACKENDS
def test_tasks_pass_the_gate_in_their_order_and_may_be_cancelled(backend: str) -> None:
    async def inside() -> None:
        semaphore = AsyncSemaphore(1)
        passed: list[int] = []
        await semaphore.acquire(None)

        async def wait(number: int) -> None:
            with scopes[number]:
                await semaphore.acquire(None)
                passed.append(number)
                semaphore.release()

        scopes = [anyio.CancelScope() for _ in range(6)]
        async with anyio.create_task_group() as group:
            for number in range(6):
                group.start_soon(wait, number)
                await anyio.wait_all_tasks_blocked()
            scopes[1].cancel()
            await anyio.wait_all_tasks_blocked()
            semaphore.release()
            scopes[2].cancel()  # maybe in the moment in which it is its turn
        assert [number for number in passed if number != 2] == [0, 3, 4, 5]
        assert semaphore._places.value == 1
        await semaphore.acquire(None)
        with pytest.raises(NetworkError, match="max_connections"):
            await semaphore.acquire(0.001)

    anyio.run(inside, backend=backend)


# The pool


class Wire:
    def __init__(self, url: Url) -> None:
        self.url = url

    async def send(self, request: Request) -> Response:
        raise AssertionError

    async def close(self) -> None:
        """Nothing is open."""


HERE, THERE = url_of("https://here"), url_of("https://there")


def test_connections_are_used_again_the_latest_first() -> None:
    pool = ConnectionPool(Wire, 3, 1)
    first, second = pool.acquire(HERE)[0], pool.acquire(HERE)[0]
    assert first is not second
    pool.release(first, False)
    pool.release(second, False)
    assert pool.acquire(HERE)[0] is second
    assert pool.acquire(HERE)[0] is first
    assert pool.acquire(THERE)[0] not in (first, second)


def test_what_is_too_much_or_too_old_is_closed() -> None:
    now = [1000.0]
    pool = ConnectionPool(Wire, 2, 1, lambda: now[0])
    here, there = pool.acquire(HERE)[0], pool.acquire(THERE)[0]
    pool.release(here, False)
    pool.release(there, False)
    again, old = pool.acquire(THERE)
    assert (again, old) == (there, [])
    third, old = pool.acquire(THERE)
    assert old == [here.transport]
    pool.release(again, False)
    now[0] += KEPT + 1
    pool.release(third, False)
    _, old = pool.acquire(THERE)
    assert old == [again.transport]


def test_a_broken_pool_is_closed_when_its_last_request_is_over() -> None:
    pool = ConnectionPool(Wire, 3, 3)
    connection = pool.acquire(HERE)[0]
    assert pool.acquire(HERE)[0] is connection
    assert pool.release(connection, True) == []
    assert pool.acquire(HERE)[0] is not connection
    assert pool.release(connection, False) == [connection.transport]
    assert connection not in pool._connections


def test_nothing_is_taken_from_a_closed_pool() -> None:
    pool = ConnectionPool(Wire, 3, 1)
    connection = pool.acquire(HERE)[0]
    assert pool.close() == [connection.transport]
    assert pool.release(connection, False) == []
    with pytest.raises(TransportError, match="closed"):
        pool.acquire(HERE)
    assert not pool._connections


# Storms


@BACKENDS
@pytest.mark.parametrize("how", ["scopes", "tasks"])
@pytest.mark.parametrize("connections", ["httpx", "http2", "aiohttp"])
def test_a_storm_of_cancellations_leaves_a_client_that_works(backend: str, how: str, connections: Any) -> None:
    if backend == "trio" and (how == "tasks" or connections == "aiohttp"):
        return  # asyncio only
    chance = random.Random(1)
    settings: dict[str, Any] = {"http2": True} if connections == "http2" else {"connections": connections}

    async def storm_of_scopes(shop: AsyncSeller) -> None:
        with anyio.move_on_after(chance.random() * 0.05):
            async with anyio.create_task_group() as group:
                for _ in range(30):
                    group.start_soon(lambda: shop.product.list(filter={}))

    async def storm_of_tasks(shop: AsyncSeller) -> None:
        tasks = [asyncio.ensure_future(shop.product.list(filter={})) for _ in range(30)]
        await asyncio.sleep(chance.random() * 0.05)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def inside() -> None:
        async with AsyncSeller("836", "sandbox-key", base_url=url, max_connections=10, retry=ONCE, **settings) as shop:
            for _ in range(size(15, 60)):
                await (storm_of_tasks if how == "tasks" else storm_of_scopes)(shop)
            pools = only_pools(shop)
            assert places(pools) == 10
            assert all(connection.busy == 0 for connection in pools._pool._connections)
            async with anyio.create_task_group() as group:
                for _ in range(20):
                    group.start_soon(lambda: shop.product.list(filter={}))
            assert len(pools._pool._connections) <= 10
        assert not pools._pool._connections

    with Sandbox().serve() as url:
        anyio.run(inside, backend=backend)


def test_the_first_requests_cancelled_at_once() -> None:
    async def inside() -> None:
        async with AsyncSeller("836", "sandbox-key", base_url=url, retry=ONCE) as shop:
            tasks = [asyncio.create_task(shop.product.list(filter={})) for _ in range(100)]
            await asyncio.sleep(0)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            assert (await shop.product.list(filter={})).result is not None

    with Sandbox().serve() as url:
        asyncio.run(inside())


class Stuck:
    """Accepts a request and never answers, and knows how it ended."""

    def __init__(self) -> None:
        self.is_closed = False

    async def send(self, request: Request) -> Response:
        await anyio.sleep_forever()
        raise AssertionError

    async def close(self) -> None:
        await anyio.lowlevel.checkpoint()  # what is not shielded ends here
        self.is_closed = True


@BACKENDS
@pytest.mark.parametrize("fragile", [True, False])
def test_a_connection_with_an_interrupted_request_is_closed(backend: str, fragile: bool) -> None:
    async def inside() -> None:
        made: list[Stuck] = []

        def make(url: Url) -> Stuck:
            made.append(Stuck())
            return made[-1]

        pools = PoolTransport(make, 1, 1, async_backend(), fragile)
        for _ in range(2):
            with anyio.move_on_after(0.001):
                await pools.send(Request("POST", HERE))
        assert [one.is_closed for one in made] == ([True, True] if fragile else [False])
        assert places(pools) == 1

    anyio.run(inside, backend=backend)


def test_at_most_max_connections_are_open() -> None:
    sandbox = Sandbox(faults={"/v3/product/list": [Fault(delay=0.01, times=None)]})
    errors: list[OzonError] = []
    with sandbox.serve() as url, Seller("836", "sandbox-key", base_url=url, max_connections=2, retry=ONCE) as shop:
        http: Any = shop.http

        def work() -> None:
            try:
                for _ in range(5):
                    shop.product.list(filter={})
                    assert len(http.network._inner._pool._connections) <= 2
            except OzonError as error:
                errors.append(error)

        threads = [threading.Thread(target=work) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert errors == []


def test_who_waits_too_long_for_a_connection_has_sent_nothing() -> None:
    sandbox = Sandbox(faults={"/v3/product/list": [Fault(delay=0.5)]})

    async def inside() -> None:
        timeout = httpx.Timeout(5, pool=0.01)
        async with (
            AsyncSeller("836", "sandbox-key", base_url=url, max_connections=1, timeout=timeout, retry=ONCE) as shop,
            anyio.create_task_group() as group,
        ):
            group.start_soon(lambda: shop.product.list(filter={}))
            await anyio.sleep(0.1)
            with pytest.raises(TransportError, match="PoolTimeout") as caught:
                await shop.product.import_(items=[])
            group.cancel_scope.cancel()
        assert not caught.value.sent
        assert not caught.value.outcome_unknown

    with sandbox.serve() as url:
        anyio.run(inside)
