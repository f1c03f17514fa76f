"""Connections of clients that several event loops use."""

from __future__ import annotations

import asyncio
import gc
import threading
from typing import Any

import anyio
import pytest

from ozon import AsyncPerformance, AsyncSeller
from ozon.event_loops import PerLoop
from ozon.sandbox import Sandbox
from ozon_generated.errors import TransportError
from tests.library import httpx
from tests.runtime.servers import ONCE, Script, async_seller, ok


@pytest.mark.parametrize("connections", ["httpx", "aiohttp", "http2"])
def test_a_client_works_in_one_loop_after_the_other(connections: Any) -> None:
    settings: dict[str, Any] = {"http2": True} if connections == "http2" else {"connections": connections}
    with Sandbox().serve() as url:
        shop = AsyncSeller("836", "sandbox-key", base_url=url, retry=ONCE, **settings)
        for _ in range(4):
            assert asyncio.run(lists(shop)).result.items
            gc.collect()  # an open resource of the loop that has ended would warn here
        if connections != "aiohttp":
            assert anyio.run(lists, shop, backend="trio").result.items
            gc.collect()
        asyncio.run(shop.aclose())
        with pytest.raises(TransportError, match="closed"):
            asyncio.run(lists(shop))


async def lists(shop: AsyncSeller) -> Any:
    return await shop.product.list(filter={})


def test_a_client_works_in_several_loops_at_the_same_time() -> None:
    found: list[Any] = []
    meeting = threading.Barrier(4)

    async def inside() -> None:
        first = await lists(shop)
        await anyio.to_thread.run_sync(meeting.wait)
        found.append((first, await lists(shop)))

    with Sandbox().serve() as url:
        shop = AsyncSeller("836", "sandbox-key", base_url=url, retry=ONCE)
        threads = [
            threading.Thread(target=anyio.run, args=(inside,), kwargs={"backend": b}) for b in ("asyncio", "trio") * 2
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        asyncio.run(shop.aclose())
    assert len(found) == 4
    gc.collect()


def test_closing_in_another_loop_leaves_the_rest_to_the_end_of_theirs() -> None:
    closed, done = threading.Event(), threading.Event()

    async def inside() -> None:
        await lists(shop)
        done.set()
        await anyio.to_thread.run_sync(closed.wait)
        with pytest.raises(TransportError, match="closed"):
            await lists(shop)

    with Sandbox().serve() as url:
        shop = AsyncSeller("836", "sandbox-key", base_url=url, retry=ONCE)
        thread = threading.Thread(target=asyncio.run, args=(inside(),))
        thread.start()
        done.wait()
        asyncio.run(shop.aclose())
        closed.set()
        thread.join()
    gc.collect()


def test_tokens_are_renewed_in_every_loop() -> None:
    def serve(request: httpx.Request) -> httpx.Response:
        if "token" in request.url.path:
            return ok({"access_token": "t", "expires_in": 0, "token_type": "Bearer"})
        return ok({"list": []})

    account = AsyncPerformance("c", "s", transport=httpx.MockTransport(serve), retry=ONCE)

    async def inside() -> None:
        async with anyio.create_task_group() as group:
            for _ in range(5):
                group.start_soon(account.campaign.list)

    for backend in ("asyncio", "trio", "asyncio"):
        anyio.run(inside, backend=backend)


def test_what_belongs_to_a_closed_loop_is_forgotten() -> None:
    held: list[asyncio.AbstractEventLoop] = []
    per_loop: PerLoop[object] = PerLoop(asyncio.get_running_loop)  # a value that holds on to its loop

    async def inside() -> object:
        held.append(asyncio.get_running_loop())
        assert per_loop.get() is per_loop.get()
        return per_loop.get()

    assert asyncio.run(inside()) is not asyncio.run(inside())
    assert list(per_loop._made) == [held[1]]


def test_a_given_transport_is_the_users_own_affair() -> None:
    server = Script(ok({"result": {"items": []}}))
    shop = async_seller(server)
    for backend in ("asyncio", "trio"):
        anyio.run(lists, shop, backend=backend)
    assert len(server.requests) == 2
