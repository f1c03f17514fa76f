"""One small call after another, and what limits and retries add."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import httpx

from ozon import AsyncSeller, Seller
from ozon.limits import Limits, MemoryStore, Rate
from ozon_generated.errors import ArgumentError
from tests.benchmarks.measure import Row, compared, interleave
from tests.benchmarks.server import serve

CALLS = 200
BODY = {"filter": {"visibility": "ALL"}, "limit": 100}
HEADERS = {"Client-Id": "1", "Api-Key": "key"}
HTTPX2: dict[str, Any] = {"http_library": "httpx2"}


def rows() -> Iterator[Row | str]:
    limits = Limits(store=MemoryStore(), account=[Rate(1_000_000, 1.0)])
    with serve() as url:
        yield _sync("a small call, sync", url, "0.9-1.05", 1.0, 0.9)
        yield _async("a small call, async", url, "0.9-1.05", 1.0, 0.9)
        yield _sync("a small call with limits", url, "1.1", 1.1, 1.0, limits=limits)
        try:
            yield _sync("a small call, sync, httpx2", url, "", 0.75, 0.6, **HTTPX2)
            yield _async("a small call, async, httpx2", url, "", 0.75, 0.6, **HTTPX2)
        except ArgumentError as error:
            yield f"a small call with httpx2: left out, {str(error).split(';')[0]}"


def _sync(what: str, url: str, now: str, hold: float, reach: float, **settings: Any) -> Row:
    with httpx.Client(base_url=url) as bare, Seller("1", "key", base_url=url, **settings) as seller:

        def floor() -> None:
            for _ in range(CALLS):
                bare.post("/v3/product/list", json=BODY, headers=HEADERS).json()

        def ours() -> None:
            for _ in range(CALLS):
                seller.product.list(filter={"visibility": "ALL"}, limit=100)

        taken = interleave({"floor": floor, "ours": ours})
    return compared(what, "bare httpx", taken, now=now, hold=hold, reach=reach, count=CALLS)


def _async(what: str, url: str, now: str, hold: float, reach: float, **settings: Any) -> Row:
    bare, seller = httpx.AsyncClient(base_url=url), AsyncSeller("1", "key", base_url=url, **settings)

    async def floor() -> None:
        for _ in range(CALLS):
            (await bare.post("/v3/product/list", json=BODY, headers=HEADERS)).json()

    async def ours() -> None:
        for _ in range(CALLS):
            await seller.product.list(filter={"visibility": "ALL"}, limit=100)

    with asyncio.Runner() as runner:
        taken = interleave({"floor": lambda: runner.run(floor()), "ours": lambda: runner.run(ours())})
        runner.run(bare.aclose())
        runner.run(seller.aclose())
    return compared(what, "bare httpx", taken, now=now, hold=hold, reach=reach, count=CALLS)
