"""Many calls in flight at once: on loopback, and where each answer takes 100 ms, beside what that allows."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import httpx

from ozon import AsyncSeller
from tests.benchmarks.measure import ROUNDS, Row, Taken, compared, interleave
from tests.benchmarks.server import serve

IN_FLIGHT, CALLS = 50, 2000
BODY = {"filter": {}, "limit": 100}
HEADERS = {"Client-Id": "1", "Api-Key": "key"}
DELAY = 0.1


def rows() -> Iterator[Row]:
    """Time of a call, that is, how long the whole takes for each of its calls."""
    with serve() as url:
        taken = _taken(url, CALLS, IN_FLIGHT)
        for name, now, hold, reach in (("ours", "1.25-2.5", 1 / 2, 1 / 3), ("aiohttp", "0.20-0.24", 1 / 5, 1 / 8)):
            shown = {"floor": taken["httpx"], "ours": taken[name]}
            what = f"a call with {IN_FLIGHT} in flight" + (", aiohttp" if name == "aiohttp" else "")
            yield compared(what, "bare httpx", shown, now=now, hold=hold, reach=reach, count=CALLS)
    with serve(DELAY) as url:
        # 345 calls a second, five times what was; and as near to the ideal as a machine with other work allows
        for in_flight, now, hold in ((50, "7.2-9.4", 500 / 345), (10, "1.1-1.2", 1.1)):
            calls = in_flight * 4
            taken = _taken(url, calls, in_flight)
            ideal = Taken([calls * DELAY / in_flight] * ROUNDS)
            shown = {"floor": ideal, **taken}
            what = f"a call of 100 ms with {in_flight} in flight"
            yield compared(what, "ideal", shown, now=now, hold=hold, reach=1.05, count=calls, noise="httpx")


def _taken(url: str, calls: int, in_flight: int) -> dict[str, Taken]:
    bare = httpx.AsyncClient(base_url=url)
    plain = AsyncSeller("1", "key", base_url=url)
    aiohttp = AsyncSeller("1", "key", base_url=url, connections="aiohttp")

    async def floor() -> None:
        (await bare.post("/v3/product/list", json=BODY, headers=HEADERS)).json()

    with asyncio.Runner() as runner:

        def run(call: Callable[[], Awaitable[Any]]) -> Callable[[], None]:
            return lambda: runner.run(_in_flight(call, calls, in_flight))

        taken = interleave(
            {
                "httpx": run(floor),
                "ours": run(lambda: plain.product.list(filter={}, limit=100)),
                "aiohttp": run(lambda: aiohttp.product.list(filter={}, limit=100)),
            }
        )
        runner.run(bare.aclose())
        runner.run(plain.aclose())
        runner.run(aiohttp.aclose())
    return taken


async def _in_flight(call: Callable[[], Awaitable[Any]], calls: int, in_flight: int) -> None:
    """So many calls, of which so many are under way at any time."""

    async def worker() -> None:
        for _ in range(calls // in_flight):
            await call()

    await asyncio.gather(*(worker() for _ in range(in_flight)))
