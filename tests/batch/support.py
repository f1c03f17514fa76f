"""Clients of a sandbox, cards, and a clock that passes only while somebody sleeps."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import anyio
import pytest

import ozon.batch.run
import ozon.client.seller
import ozon.steps
import ozon.tasks.polling
from ozon import AsyncSeller, Retry, Seller
from ozon.batch import Result
from ozon.clock import Clock
from ozon.sandbox import Sandbox
from tests.library import httpx
from tests.measures import MEASURES

ONCE = Retry(max_attempts=1)
IMPORT = "/v3/product/import"
INFO = "/v1/product/import/info"
LIST = "/v3/product/info/list"
#: A test with both kinds of client.
TWINS = pytest.mark.parametrize("twin", [False, True], ids=["sync", "async"])


class Time:
    """Stands for the module ``time``."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.naps: list[float] = []

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.naps.append(seconds)
        self.now += seconds

    async def async_sleep(self, seconds: float) -> None:
        self.sleep(seconds)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Time:
    """Nothing really sleeps."""
    time = Time()
    virtual = Clock(monotonic=time.monotonic, sleep=time.sleep, async_sleep=time.async_sleep)
    for module in (ozon.steps, ozon.tasks.polling, ozon.batch.run):
        monkeypatch.setattr(module, "clock_of", lambda client: virtual)
    return time


def card(number: int, **more: Any) -> dict[str, Any]:
    """A card to import."""
    return {
        "offer_id": f"mug-{number}",
        "name": f"Mug {number}",
        "description_category_id": 17028922,
        "type_id": 92499,
        "price": "100.00",
        **MEASURES,
        "vat": "0.2",
        "primary_image": f"https://cdn.example.com/{number}.jpg",
        "attributes": [{"id": 85, "complex_id": 0, "values": [{"dictionary_value_id": 126745801, "value": "x"}]}],
        **more,
    }


def cards(count: int, **more: Any) -> list[dict[str, Any]]:
    return [card(number, **more) for number in range(count)]


def shop(sandbox: Sandbox, **settings: Any) -> Seller:
    """A client that sends every call once."""
    settings.setdefault("retry", ONCE)
    return Seller("836", "sandbox-key", transport=sandbox.transport, **settings)


def both(
    call: Callable[..., Any], sandbox: Sandbox, items: Iterable[Any], *, twin: bool, **settings: Any
) -> list[Result]:
    """The results of a batch call, synchronously or asynchronously."""
    if not twin:
        return list(call(shop(sandbox), items, **settings))

    async def run() -> list[Result]:
        async with AsyncSeller("836", "sandbox-key", transport=sandbox.transport, retry=ONCE) as seller:
            return [result async for result in call(seller, items, **settings)]

    return anyio.run(run)


def bodies(sandbox: Sandbox, path: str) -> Iterator[Any]:
    """The JSON of the requests to a path."""
    for request in sandbox.requests:
        if request.path == path:
            yield json.loads(request.body)


def sent(sandbox: Sandbox, path: str = IMPORT, argument: str = "items") -> Counter[str]:
    """How often each offer_id was sent."""
    return Counter(item["offer_id"] for body in bodies(sandbox, path) for item in body[argument])


def statuses(results: Iterable[Result]) -> list[str]:
    return [result.status for result in results]


def scripted(*replies: Any) -> Seller:
    """A client that gets one answer after the other: a mapping is a 200."""
    left = list(replies)

    def handle(request: httpx.Request) -> httpx.Response:
        reply = left.pop(0) if len(left) > 1 else left[0]
        if isinstance(reply, Exception):
            raise reply
        return reply if isinstance(reply, httpx.Response) else httpx.Response(200, json=reply)

    return Seller("836", "sandbox-key", transport=httpx.MockTransport(handle), retry=ONCE)
