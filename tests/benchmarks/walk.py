"""Walks over pages, row by row, and how much of an allowed rate they reach."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import httpx
import orjson

from ozon import AsyncSeller, Seller, attribute_values
from ozon.limits import Limits, MemoryStore, Rate
from tests.benchmarks.measure import Row, Taken, compared, interleave
from tests.benchmarks.server import PAGES, serve

VALUES = "/v1/description-category/attribute/values"
BRAND = 85
FIRST = {"attribute_id": BRAND, "description_category_id": 1, "type_id": 1, "limit": 2000, "last_value_id": 0}
ROWS = PAGES[BRAND] * 2000
ALLOWED = Rate(40, 0.5)
RUNS = 3


def rows() -> Iterator[Row]:
    with serve() as url:
        yield _sync(url)
        yield _async(url)
        yield _at_rate(url)


def _pages(client: httpx.Client) -> Iterator[list[Any]]:
    """The pages of a dictionary, as a user fetches them with httpx and orjson."""
    body = dict(FIRST)
    while True:
        page = orjson.loads(client.post(VALUES, content=orjson.dumps(body)).content)
        yield page["result"]
        if not page["has_next"]:
            return
        body["last_value_id"] = page["result"][-1]["id"]


async def _async_pages(client: httpx.AsyncClient) -> AsyncIterator[list[Any]]:
    body = dict(FIRST)
    while True:
        page = orjson.loads((await client.post(VALUES, content=orjson.dumps(body))).content)
        yield page["result"]
        if not page["has_next"]:
            return
        body["last_value_id"] = page["result"][-1]["id"]


def _sync(url: str) -> Row:
    with httpx.Client(base_url=url) as bare, Seller("1", "key", base_url=url) as seller:

        def floor() -> int:
            count = 0
            for page in _pages(bare):
                for row in page:
                    count += row["id"] > 0
            return count

        def ours() -> int:
            count = 0
            for value in attribute_values(seller, BRAND, description_category_id=1, type_id=1):
                count += value.id > 0
            return count

        assert floor() == ours() == ROWS
        taken = interleave({"floor": floor, "ours": ours})
    return compared(
        "a row of 100 x 2000 values, sync",
        "httpx + orjson",
        taken,
        now="1.63-1.74",
        hold=1.5,
        reach=1.25,
        count=ROWS,
    )


def _async(url: str) -> Row:
    bare, seller = httpx.AsyncClient(base_url=url), AsyncSeller("1", "key", base_url=url)

    async def floor() -> int:
        count = 0
        async for page in _async_pages(bare):
            for row in page:
                count += row["id"] > 0
        return count

    async def ours() -> int:
        count = 0
        async for value in attribute_values(seller, BRAND, description_category_id=1, type_id=1):
            count += value.id > 0
        return count

    with asyncio.Runner() as runner:
        assert runner.run(floor()) == runner.run(ours()) == ROWS
        taken = interleave({"floor": lambda: runner.run(floor()), "ours": lambda: runner.run(ours())})
        runner.run(bare.aclose())
        runner.run(seller.aclose())
    return compared(
        "a row of 100 x 2000 values, async", "httpx + orjson", taken, now="1.6-1.9", hold=1.5, reach=1.25, count=ROWS
    )


def noting(moments: list[float]) -> Callable[[object], None]:
    """A hook that keeps the moments at which it is called."""
    return lambda event: moments.append(time.perf_counter())


def _at_rate(url: str) -> Row:
    """Time from the first answer to the first one in the last window that was begun, as in ``limits.py``."""
    windows = (PAGES[BRAND] - 1) // ALLOWED.count
    taken = []
    for run in range(RUNS):
        answered: list[float] = []
        limits = Limits(store=MemoryStore(), account=[ALLOWED])
        with Seller(str(run), "key", base_url=url, limits=limits, on_response=noting(answered)) as seller:
            for _ in attribute_values(seller, BRAND, description_category_id=1, type_id=1):
                pass
        taken.append(answered[windows * ALLOWED.count] - answered[0])
    shown = {"floor": Taken([windows * ALLOWED.seconds] * RUNS), "ours": Taken(taken)}
    return compared("a walk at an allowed rate", "allowed", shown, now="", hold=1 / 0.95, reach=1.03, noise="ours")
