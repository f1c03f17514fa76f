"""The next page on its way while the rows of this one are being used."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Awaitable, Callable
from typing import Any

import anyio
import pytest

from ozon import AsyncSeller, Retry, paginate
from ozon_generated.errors import ServerError
from tests.library import httpx
from tests.paging.test_walks import Products
from tests.runtime.servers import KEY


class Slow(httpx.AsyncBaseTransport):
    """Answers after some time, and knows how many requests are on their way."""

    def __init__(self, server: Callable[[httpx.Request], httpx.Response], seconds: float = 0.0) -> None:
        self.server = server
        self.seconds = seconds
        self.flying = self.cancelled = 0

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.flying += 1
        try:
            await anyio.sleep(self.seconds)
            return self.server(request)
        except BaseException:
            self.cancelled += 1
            raise
        finally:
            self.flying -= 1


def client(transport: Slow) -> AsyncSeller:
    return AsyncSeller("836", KEY, transport=transport, retry=Retry(max_attempts=1), limits=None)


def on(backend: str, main: Callable[[], Awaitable[Any]]) -> Any:
    return anyio.run(main, backend=backend)


def test_the_next_page_is_asked_for_while_rows_are_used() -> None:
    server = Products()
    seen: list[int] = []

    async def walk() -> None:
        async with client(Slow(server)) as shop:
            async for _ in paginate(shop.product.list, filter={}).prefetch():
                await anyio.sleep(0.005)
                seen.append(len(server.asked))

    on("asyncio", walk)
    assert seen == [2, 2, 2, 3, 3, 3, 4, 4, 4, 4, 4]
    assert server.asked == [None, "3", "6", "9"]


@pytest.mark.parametrize(("backend", "prefetch"), [("trio", True), ("asyncio", False), ("trio", False)])
def test_else_pages_come_one_after_the_other(backend: str, prefetch: bool) -> None:
    server = Products()
    seen: list[int] = []

    async def walk() -> None:
        async with client(Slow(server)) as shop:
            rows = paginate(shop.product.list, filter={})
            async for _ in rows.prefetch() if prefetch else rows:
                await anyio.sleep(0.001)
                seen.append(len(server.asked))

    on(backend, walk)
    assert seen == [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4]


def test_a_page_that_fails_ahead_fails_in_its_turn() -> None:
    async def walk() -> tuple[list[Any], Any]:
        rows: list[Any] = []

        async def keep(shop: AsyncSeller) -> None:
            async for row in paginate(shop.product.list, filter={}).prefetch():
                await anyio.sleep(0.005)
                rows.append(row.product_id)

        async with client(Slow(Products(2))) as shop:
            with pytest.raises(ServerError) as caught:
                await keep(shop)
        return rows, caught.value.checkpoint.arguments

    assert on("asyncio", walk) == ([1, 2, 3], {"last_id": "3"})


@pytest.mark.parametrize("failing", [(), (2,)])
def test_a_walk_that_is_left_drops_the_page_ahead(failing: tuple[int, ...]) -> None:
    transport = Slow(Products(*failing), 0.02)

    async def walk() -> int:
        async with client(transport) as shop:
            rows = paginate(shop.product.list, filter={}).prefetch()
            async for _ in rows:
                await anyio.sleep(0.005)
                break
            assert transport.flying == 1
            await rows.aclose()
            await anyio.sleep(0.005)
        return transport.flying

    assert on("asyncio", walk) == 0
    assert transport.cancelled == 1


def test_an_error_of_a_page_that_nobody_wanted_is_not_scolded(caplog: pytest.LogCaptureFixture) -> None:
    async def walk() -> None:
        async with client(Slow(Products(2))) as shop:
            rows = paginate(shop.product.list, filter={}).prefetch()
            await anext(rows)
            await anyio.sleep(0.01)
            await rows.aclose()
        gc.collect()

    asyncio.run(walk())
    assert not caplog.records


def test_a_walk_that_is_cancelled_cancels_the_page_ahead() -> None:
    transport = Slow(Products(), 0.05)

    async def walk() -> list[Any]:
        rows: list[Any] = []
        async with client(transport) as shop:
            with anyio.move_on_after(0.08):
                async for row in paginate(shop.product.list, filter={}).prefetch():
                    rows.append(row.product_id)
            await anyio.sleep(0.001)
        return rows

    assert on("asyncio", walk) == [1, 2, 3]
    assert (transport.flying, transport.cancelled) == (0, 1)
