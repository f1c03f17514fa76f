"""Products whose price was changed too often: each is put off by itself, and no other waits for it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import anyio
import pytest

from ozon import AsyncSeller, Seller
from ozon.batch import Result, import_products, update_prices
from ozon.limits import Limits, MemoryStore
from ozon.sandbox import Clock, Sandbox
from ozon.testing import client_clock
from ozon_generated.errors import RateLimitError
from tests.batch.support import IMPORT, INFO, TWINS, bodies, cards, sent, statuses

if TYPE_CHECKING:
    from ozon_generated.seller.product import ProductImportPricesItemDict

NOON = datetime(2026, 11, 2, 12, tzinfo=UTC)
PATH = "/v1/product/import/prices"
LIMITED = pytest.mark.parametrize("limited", [False, True], ids=["unlimited", "limited"])
LIMIT = {"code": 8, "message": "error limiting: acquire limit per item: items limit: limit exceeded"}


def row(number: int, price: float = 105) -> ProductImportPricesItemDict:
    return {"offer_id": f"mug-{number}", "price": str(price), "old_price": "0"}


class Bench:
    """A shop of 100 mugs, and a client that goes by its clock.

    Args:
        often: mugs whose price somebody else changes ten times within ten minutes.
        limited: whether the client keeps to the limits.
        twin: whether it is asynchronous.
    """

    def __init__(self, *often: int, limited: bool = False, twin: bool = False, **settings: Any) -> None:
        self.sandbox = Sandbox(clock=Clock(NOON), import_polls=0, **settings)
        self.clock = client_clock(self.sandbox.clock)
        self.settings: dict[str, Any] = {"transport": self.sandbox.transport, "clock": self.clock}
        self.settings["limits"] = Limits(store=MemoryStore(self.clock.monotonic)) if limited else None
        self.twin = twin
        with Seller("836", "sandbox-key", **{**self.settings, "limits": None}) as other:
            list(import_products(other, cards(100)))
            for step in range(10):
                if often:
                    other.product.import_prices(prices=[row(number, 110 + step) for number in often])
                self.sandbox.clock.advance(minutes=1)
        self.sandbox.requests.clear()
        self.began = self.sandbox.clock.now()

    @property
    def passed(self) -> float:
        """Seconds since the shop was ready."""
        return (self.sandbox.clock.now() - self.began).total_seconds()

    def update(self, *numbers: int, price: float = 105, **settings: Any) -> list[Result]:
        items = [row(number, price) for number in numbers]
        if not self.twin:
            with Seller("836", "sandbox-key", **self.settings) as seller:
                return list(update_prices(seller, items, **settings))

        async def run() -> list[Result]:
            async with AsyncSeller("836", "sandbox-key", **self.settings) as seller:
                return [result async for result in update_prices(seller, items, **settings)]

        return anyio.run(run)

    def price(self, number: int) -> float:
        return float(self.sandbox.control.product(f"mug-{number}").card["price"])


@TWINS
@LIMITED
@pytest.mark.parametrize("often", [(0,), (37,), (99,), (0, 1), (12, 50, 51, 99), tuple(range(0, 100, 9))])
def test_only_those_that_were_changed_too_often_are_put_off(often: tuple[int, ...], limited: bool, twin: bool) -> None:
    bench = Bench(*often, limited=limited, twin=twin)
    results = bench.update(*range(100))
    assert statuses(results) == ["failed" if number in often else "done" for number in range(100)]
    assert [bench.price(number) == 105 for number in range(100)] == [number not in often for number in range(100)]
    for number in often:
        retry_at = results[number].retry_at
        assert retry_at is not None
        assert 300 < (retry_at - bench.began).total_seconds() < 420
        assert "limit per item" in results[number].errors[0].message
    assert bench.passed < 60
    assert len(bench.sandbox.requests) <= 15 * len(often)  # a halving takes seven steps of two requests


@TWINS
@LIMITED
def test_they_are_sent_again_alone_until_their_hour_is_over(limited: bool, twin: bool) -> None:
    bench = Bench(3, 60, limited=limited, twin=twin)
    results = bench.update(*range(100), wait=3600)
    assert statuses(results) == ["done"] * 100
    assert {bench.price(number) for number in range(100)} == {105}
    assert 2700 < bench.passed < 3300
    offers = [[item["offer_id"] for item in body["prices"]] for body in bodies(bench.sandbox, PATH)]
    assert all({"mug-3", "mug-60"}.issuperset(some) for some in offers[-20:])
    assert len(offers) <= 30 + 8 * 3


@LIMITED
def test_a_pause_that_ozon_names_counts_if_it_is_longer(limited: bool) -> None:
    bench = Bench(limited=limited)
    bench.sandbox.faults.add(PATH, status=429, body=LIMIT, headers={"Retry-After": "900"}, times=1)
    assert statuses(bench.update(5, wait=1000)) == ["done"]
    assert 900 <= bench.passed < 960


def test_other_batches_go_on() -> None:
    bench = Bench(3)
    results = bench.update(*range(100), max_items=10, wait=0)
    assert statuses(results) == ["failed" if number == 3 else "done" for number in range(100)]


@pytest.mark.parametrize("count", [9, 10])
def test_what_this_client_has_changed_too_often_delays_no_other(count: int) -> None:
    bench = Bench(limited=True)
    for step in range(count):
        assert statuses(bench.update(7, price=110 + step)) == ["done"]
    before = bench.passed
    results = bench.update(*range(100))
    assert statuses(results) == ["failed" if number == 7 and count == 10 else "done" for number in range(100)]
    if count == 10:
        retry_at = results[7].retry_at
        assert retry_at is not None
        assert 3500 < (retry_at - bench.began).total_seconds() < 3700
    assert bench.passed - before < 60
    assert sent(bench.sandbox, PATH, "prices")["mug-7"] == 10  # Ozon need not refuse it


def test_refused_requests_do_not_count_as_changes() -> None:
    bench = Bench(7, limited=True)
    for step in range(8):
        assert statuses(bench.update(6, 7, 8, price=100 + step, wait=0)) == ["done", "failed", "done"]
        assert bench.price(6) == 100 + step
        bench.sandbox.clock.advance(minutes=5)


def test_a_task_is_put_off_too() -> None:
    bench = Bench()
    bench.sandbox.faults.add(IMPORT, status=429, body=LIMIT, times=2)  # all of it, then its first half
    with Seller("836", "sandbox-key", **bench.settings) as seller:
        results = list(import_products(seller, cards(2, name="Another name"), wait=600))
    assert statuses(results) == ["imported"] * 2
    assert sent(bench.sandbox)["mug-0"] == 3
    assert len([request for request in bench.sandbox.requests if request.path == INFO]) == 2
    assert 60 <= bench.passed < 120


def test_a_single_call_is_told_at_once() -> None:
    bench = Bench(7)
    with Seller("836", "sandbox-key", **bench.settings) as seller, pytest.raises(RateLimitError, match="per item"):
        seller.product.import_prices(prices=[row(6), row(7)])
    assert len(bench.sandbox.requests) == 1
    assert bench.passed == 0
