"""What one task waits for the server, a minute in all, and what it sends."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from ozon import Retry, Seller
from ozon.clock import Clock
from ozon.extract import Event, run_all
from ozon.limits import Limits
from ozon.performance import Performance
from ozon.sandbox import Behaviour, Sandbox
from ozon.testing import client_clock
from tests.extract.reports import Advertiser
from tests.extract.shop import PRICES, START, extracting, rows, run, task_of

LIMIT: dict[str, Any] = {"status": 429, "headers": {"Retry-After": "40"}}


class Sleeper(Advertiser):
    """A shop whose clients record how long they wait."""

    def __init__(self, sandbox: Sandbox) -> None:
        super().__init__(sandbox)
        self.slept: list[float] = []

    def clock(self) -> Clock:
        clock = client_clock(self.sandbox.clock)

        def sleep(seconds: float) -> None:
            self.slept.append(seconds)
            clock.sleep(seconds)

        return clock._replace(sleep=sleep)

    def seller(self, **settings: Any) -> Seller:
        return super().seller(**{"clock": self.clock(), **settings})

    def performance(self, **settings: Any) -> Performance:
        return super().performance(**{"clock": self.clock(), **settings})

    def taken(self) -> list[float]:
        """The waits since the last look."""
        found, self.slept = self.slept, []
        return found


@pytest.fixture
def shop(sandbox: Sandbox) -> Sleeper:
    return Sleeper(sandbox)


def limit_every_page(sandbox: Sandbox) -> None:
    for _ in range(10):
        sandbox.faults.add(PRICES, **LIMIT)
        sandbox.faults.add(PRICES, times=1)


def test_a_task_waits_a_minute_in_all_and_keeps_its_pages(sandbox: Sandbox, shop: Sleeper, tmp_path: Path) -> None:
    limit_every_page(sandbox)
    with extracting(sandbox, tmp_path, "prices", credentials=lambda name: shop) as extract:
        task = task_of(extract, "prices")
        pages = []
        for _ in range(5):
            load = extract.run(task)
            waited = shop.taken()
            assert len(waited) == 1
            assert 40 <= sum(waited) <= 60
            pages.append(load.pages)
            if load.complete:
                break
            assert load.status == "waiting"
            assert load.until is not None
            assert timedelta(seconds=39) < load.until - sandbox.clock.now() <= timedelta(seconds=40)
            sandbox.clock.set(load.until)
        assert load.complete
        assert pages == [1, 3, 5]
        assert len(rows(extract, "prices")) > 30


def test_a_run_reads_on_after_each_wait(sandbox: Sandbox, shop: Sleeper, tmp_path: Path) -> None:
    limit_every_page(sandbox)
    ends: list[str] = []

    def watch(event: Event) -> None:
        if event.load is not None:
            ends.append(event.load.status)
        elif event.pages:
            sandbox.clock.advance(300)  # reading takes long, which is no wait

    with extracting(sandbox, tmp_path, "prices", credentials=lambda name: shop) as extract:
        [load] = run_all(extract, workers=1, watch=watch)
        assert load.complete
        assert ends == ["waiting", "waiting", "success"]
        assert len(rows(extract, "prices")) > 30


def test_waits_that_fit_into_a_minute_are_waited_for(sandbox: Sandbox, shop: Sleeper, tmp_path: Path) -> None:
    for _ in range(5):
        sandbox.faults.add(PRICES, status=429, headers={"Retry-After": "11"})
        sandbox.faults.add(PRICES, times=1)
    with extracting(sandbox, tmp_path, "prices", credentials=lambda name: shop) as extract:
        assert [load.status for load in run(extract)["prices"]] == ["success"]
    assert 55 <= sum(shop.taken()) <= 60


def test_reports_and_limits_have_one_minute_together(tmp_path: Path) -> None:
    sandbox = Sandbox(products=5, orders=5, clock=START, import_polls=1000, behaviour=Behaviour(task_seconds=900))
    shop = Sleeper(sandbox)
    with extracting(sandbox, tmp_path, "compensation", credentials=lambda name: shop) as extract:
        task = task_of(extract, "compensation")
        sandbox.faults.add("/v1/roles", **LIMIT)
        sandbox.faults.add("/v1/report/info", times=2)
        sandbox.faults.add("/v1/report/info", status=429, headers={"Retry-After": "9"})
        assert extract.run(task).status == "waiting"
        assert 55 <= sum(shop.taken()) < 60.001
        sandbox.clock.advance(30)
        assert extract.run(task).status == "waiting"
        assert 55 <= sum(shop.taken()) < 60.001


class Paced(Sleeper):
    """A shop whose client keeps to the limits of Ozon."""

    def seller(self, **settings: Any) -> Seller:
        return super().seller(limits=Limits(), **settings)


def test_the_pace_of_a_method_is_no_wait(sandbox: Sandbox, tmp_path: Path) -> None:
    """A method that takes a request a minute."""
    shop, path = Paced(sandbox), "/v1/analytics/turnover/stocks"
    with extracting(sandbox, tmp_path, "turnover", credentials=lambda name: shop) as extract:
        for number in range(4):
            sandbox.faults.add(path, status=200, body={"items": [{"sku": number, "product_id": number}]})
        sandbox.faults.add(path, status=200, body={"items": []})
        load = extract.run(task_of(extract, "turnover"), lambda task, pages: sandbox.clock.advance(1) and None)
        assert (load.status, load.rows) == ("success", {"turnover": 4})
        assert sum(shop.taken()) > 180


def test_retries_are_those_of_the_client(sandbox: Sandbox, tmp_path: Path) -> None:
    class Once(Advertiser):
        def seller(self, **settings: Any) -> Seller:
            return super().seller(retry=Retry(max_attempts=1), **settings)

    limit_every_page(sandbox)
    with extracting(sandbox, tmp_path, "prices", credentials=lambda name: Once(sandbox)) as extract:
        load = extract.run(task_of(extract, "prices"))
        assert (load.status, load.pages, sandbox.clock.now()) == ("waiting", 0, START)


@pytest.mark.parametrize("stream", ["prices", "compensation", "mutual_settlement", "ads_daily", "ads_orders_all"])
@pytest.mark.parametrize("fault", [{}, {"status": 429}, {"status": 500}, {"cut": "before"}, LIMIT], ids=str)
def test_all_requests_are_counted(stream: str, fault: dict[str, Any], tmp_path: Path) -> None:
    """Those that were refused, those without an answer, those for the key, and those for files."""
    sandbox = Sandbox(products=30, orders=10, clock=START, page_limit=10)
    with extracting(sandbox, tmp_path, stream, credentials=lambda name: Advertiser(sandbox)) as extract:
        task = task_of(extract, stream)
        for times in (2, 20):
            if fault:
                sandbox.faults.add("*", **{**fault, "times": times})
            asked = len(sandbox.requests)
            load = extract.run(task)
            assert load.requests == len(sandbox.requests) - asked > 0
            assert load.throttled == (min(times, load.requests) if fault.get("status") == 429 else 0)
            sandbox.faults.clear()
            sandbox.clock.advance(3600)
            if load.complete:
                break


def test_hooks_of_a_client_are_called(sandbox: Sandbox, tmp_path: Path) -> None:
    seen: list[str] = []

    class Watched(Advertiser):
        def seller(self, **settings: Any) -> Seller:
            return super().seller(on_request=lambda event: seen.append(event.operation), **settings)

    with extracting(sandbox, tmp_path, "prices", credentials=lambda name: Watched(sandbox)) as extract:
        load = extract.run(task_of(extract, "prices"))
    assert seen == ["api_key.roles", *["product.info_prices"] * load.pages]
