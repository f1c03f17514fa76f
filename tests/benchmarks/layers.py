"""What a call costs with limits and retries in between, and how much of an allowed rate a walk reaches."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator

import httpx

from ozon import Seller, attribute_values
from ozon.limits import Limits, MemoryStore, Rate
from tests.benchmarks.measure import Row, interleave
from tests.benchmarks.server import serve

CALLS = 200
PAGES = 100
RUNS = 3
ALLOWED = Rate(40, 0.5)


def rows() -> Iterator[Row]:
    """A small call through all layers against bare httpx, and a walk of 100 pages at 80 requests a second."""
    with serve() as url:
        yield _call(url)
        yield _walk(url)


def _call(url: str) -> Row:
    body = {"filter": {"visibility": "ALL"}, "limit": 100}
    headers = {"Client-Id": "1", "Api-Key": "key"}
    limits = Limits(store=MemoryStore(), account=[Rate(1_000_000, 1.0)])
    bare, seller = httpx.Client(base_url=url), Seller("1", "key", base_url=url, limits=limits)

    def floor() -> None:
        for _ in range(CALLS):
            bare.post("/v3/product/list", json=body, headers=headers).json()

    def ours() -> None:
        for _ in range(CALLS):
            seller.product.list(filter={"visibility": "ALL"}, limit=100)

    times = interleave({"floor": floor, "ours": ours}, rounds=15)
    return Row(
        "a call with limits and retries", "bare httpx", times["floor"] / CALLS, times["ours"] / CALLS, 1.1, 1.05, {}
    )


def noting(moments: list[float]) -> Callable[[object], None]:
    """A hook that keeps the moments at which it is called."""
    return lambda event: moments.append(time.perf_counter())


def _walk(url: str) -> Row:
    """Time from the first answer to the first one in the last window that was begun, as in ``limits.py``."""
    windows = (PAGES - 1) // ALLOWED.count
    taken = []
    for run in range(RUNS):
        answered: list[float] = []
        limits = Limits(store=MemoryStore(), account=[ALLOWED])
        with Seller(str(run), "key", base_url=url, limits=limits, on_response=noting(answered)) as seller:
            for _ in attribute_values(seller, 85, description_category_id=1, type_id=1):
                pass
        taken.append(answered[windows * ALLOWED.count] - answered[0])
    allowed = windows * ALLOWED.seconds
    return Row("a walk at an allowed rate", "allowed", allowed, statistics.median(taken), 1 / 0.95, 1.03, {})
