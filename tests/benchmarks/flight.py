"""Many small calls in flight at once: how many times faster aiohttp's connections carry them than bare httpx."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import httpx

from ozon import AsyncSeller
from tests.benchmarks.measure import Row, interleave
from tests.benchmarks.server import serve

IN_FLIGHT = 50
CALLS = 1000
BODY = {"filter": {}, "limit": 100}


async def _in_flight(call: Callable[[], Awaitable[Any]]) -> None:
    """So many calls, of which so many are under way at any time."""

    async def worker() -> None:
        for _ in range(CALLS // IN_FLIGHT):
            await call()

    await asyncio.gather(*(worker() for _ in range(IN_FLIGHT)))


def rows() -> Iterator[Row]:
    """Seconds of our calls as a share of those of bare httpx; a sixth has to be reached."""
    headers = {"Client-Id": "1", "Api-Key": "key"}
    limits = httpx.Limits(max_connections=IN_FLIGHT, max_keepalive_connections=IN_FLIGHT)
    with serve() as url, asyncio.Runner() as runner:
        bare = httpx.AsyncClient(base_url=url, limits=limits, timeout=60)
        plain = AsyncSeller("1", "key", base_url=url, timeout=60)
        ours = AsyncSeller("1", "key", base_url=url, timeout=60, connections="aiohttp")

        async def floor() -> None:
            (await bare.post("/v3/product/list", json=BODY, headers=headers)).json()

        candidates = {
            "floor": lambda: runner.run(_in_flight(floor)),
            "httpx": lambda: runner.run(_in_flight(lambda: plain.product.list(filter={}, limit=100))),
            "ours": lambda: runner.run(_in_flight(lambda: ours.product.list(filter={}, limit=100))),
        }
        times = interleave(candidates, rounds=5)
        runner.run(_close(bare, plain, ours))
    share = {name: taken / CALLS for name, taken in times.items()}
    others = {"ours without aiohttp": share["httpx"]}
    yield Row(
        f"a call with {IN_FLIGHT} in flight, aiohttp", "bare httpx", share["floor"], share["ours"], 1 / 6, 1 / 8, others
    )


async def _close(bare: httpx.AsyncClient, *sellers: AsyncSeller) -> None:
    await bare.aclose()
    for seller in sellers:
        await seller.aclose()
