"""Whole tasks of an extraction over HTTP: pages of postings to raw pages, state and Parquet files."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing
from datetime import UTC, date, datetime
from functools import partial
from typing import Any

import httpx
import orjson

from ozon import Seller
from ozon.clock import Clock
from ozon.errors import ArgumentError
from ozon.extract import Extract, Task
from ozon.performance import Performance
from tests.benchmarks.extract_rows import PAGES, SIZE, full, pages, thin
from tests.benchmarks.measure import Row, compared, interleave
from tests.benchmarks.server import serve

NOW = datetime(2026, 11, 26, 9, tzinfo=UTC)
TASK = Task(shop="main", stream="postings_fbs", since=date(2026, 11, 16), until=date(2026, 11, 23), as_of=NOW.date())
ROLES = b'{"roles":[{"name":"Admin","methods":["/v4/posting/fbs/list"]}]}'


def rows() -> Iterator[Row]:
    yield from _measured("thin", thin(), hold=3.2, reach=2.5)
    yield from _measured("full", full(), hold=2.0, reach=1.5)


def _measured(name: str, row: dict[str, Any], *, hold: float, reach: float) -> Iterator[Row]:
    with ExitStack() as stack:
        plain, new = (
            stack.enter_context(serve(answers=partial(_answer, made))) for made in (pages(row), pages(row, new=True))
        )
        work = {"floor": _fetch(plain), "ours": _extract(plain), "new": _extract(new)}
        taken = interleave(work)
    with_new = taken.pop("new")
    what = f"a task of {PAGES * SIZE} {name} postings"
    yield compared(what, "httpx + orjson", taken, now="", hold=hold, reach=reach, by="process")
    taken = {"floor": taken["ours"], "ours": with_new}
    yield compared(f"{what}, each with a new field", "without it", taken, now="", hold=1.5, reach=1.3, by="process")


class Shop:
    """A shop that is served at an address."""

    def __init__(self, url: str) -> None:
        self._url = url

    def seller(self, **settings: Any) -> Seller:
        return Seller("1", "key", base_url=self._url, **settings)

    def performance(self) -> Performance:
        raise ArgumentError("The shop has no credentials for advertising.")

    def mask(self, text: str) -> str:
        return text


def _answer(made: Sequence[bytes], path: bytes, body: bytes) -> bytes:
    """The page after the cursor, which is the number of a page."""
    return ROLES if path == b"/v1/roles" else made[int(orjson.loads(body).get("cursor") or 0)]


def _fetch(url: str) -> Callable[[], None]:
    client = httpx.Client(base_url=url)

    def fetch() -> None:
        for number in range(PAGES):
            answer = client.post("/v4/posting/fbs/list", json={"cursor": str(number)})
            assert orjson.loads(answer.content)["postings"]

    return fetch


def _extract(url: str) -> Callable[[], None]:
    shop = Shop(url)

    def extract() -> None:
        with (
            tempfile.TemporaryDirectory() as folder,
            closing(
                Extract(folder, shops=["main"], credentials=lambda name: shop, clock=Clock(now=lambda: NOW))
            ) as made,
        ):
            load = made.run(TASK)
            assert load.rows["postings_fbs"] == PAGES * SIZE

    return extract
