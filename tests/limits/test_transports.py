"""Requests and their permits: which limits they fall under, budgets, hooks, cancellation."""

from __future__ import annotations

import asyncio
import json
import pickle
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import anyio
import pytest
import trio

from ozon import AsyncSeller, Retry
from ozon.limits import Feedback, FileStore, LimitError, Limits, MemoryStore, Rate, Store
from ozon.limits.limiter import Attempt
from ozon.limits.rates import pause_keys
from ozon_generated.errors import ArgumentError, OzonError
from ozon_generated.operation import Limit, load
from tests.library import httpx
from tests.limits.support import (
    HOST,
    LIST,
    ROUNDING,
    SLOW,
    Clock,
    Shop,
    limited,
    limited_async,
    limiter,
    operation,
    prices,
    request,
)
from tests.moments import Since
from tests.runtime.servers import listening

RUNNERS: dict[str, Callable[..., Any]] = {"asyncio": lambda main: asyncio.run(main()), "trio": trio.run}


class Bench:
    """A transport over a clock of its own."""

    def __init__(self, *account: Rate, **settings: Any) -> None:
        self.clock = Clock()
        self.shop = Shop()
        self.limiter = limiter(MemoryStore(self.clock), *account, clock=self.clock, **settings)
        self.transport = limited(self.shop, self.limiter, self.clock.sleep)

    def send(self, *arguments: Any, **options: Any) -> float:
        """Send a request; gives the seconds that passed."""
        before = self.clock.now
        self.transport.handle_request(request(*arguments, **options))
        return self.clock.now - before


def test_the_documented_rate_of_an_account_is_kept() -> None:
    clock = Clock()
    transport = limited(Shop(), Limits(store=MemoryStore(clock)).limiter("seller", HOST, "1"), clock.sleep)
    for _ in range(500):
        transport.handle_request(request(LIST))
    assert 9.0 <= clock.now - 1000.0 <= 9.0 / 0.95


def test_performance_has_a_ceiling_for_the_day() -> None:
    limits = Limits(store=MemoryStore()).limiter("performance", HOST, "1")
    assert [demand.capacity for demand in limits.attempt(request()).permit.demands] == [0, 0, 0, 100_000]
    demands = Limits(store=MemoryStore()).limiter("merchants", HOST, "1").attempt(request()).permit.demands
    assert [demand for demand in demands if demand.capacity] == []


def test_an_operation_waits_for_its_own_rate_and_no_other_does() -> None:
    bench = Bench(Rate(50, 1.0))
    assert bench.send(SLOW) == 0
    assert bench.send(LIST) == 0
    assert bench.send(SLOW) == pytest.approx(60)
    assert bench.send(SLOW) == pytest.approx(60)


def test_all_rates_of_an_operation_count() -> None:
    draft = operation(
        "supply_draft.create",
        limits=(Limit(count=2, per="minute"), Limit(count=5, per="hour"), Limit(count=500, per="day")),
    )
    bench = Bench(max_wait=None)
    assert [round(bench.send(draft)) for _ in range(6)] == [0, 0, 60, 0, 60, 3480]


def test_a_product_has_a_rate_of_its_own() -> None:
    bench = Bench(max_wait=None)
    update = load("ozon_generated.seller.product", "import_prices")
    assert update.limits[0].scope == "product"
    for _ in range(9):
        assert bench.send(update, prices("mug", "cup")) == 0
    assert bench.send(update, prices("mug", "pan")) == 0
    assert bench.send(update, prices("cup", "pan")) == 0
    assert bench.send(update, prices("pan")) == 0
    attempt = bench.limiter.attempt(request(update, prices("pan", "mug")))
    verdict = attempt.ask()
    assert verdict.wait == pytest.approx(3600)
    assert verdict.reason == "product.import_prices has 10 items per hour and product, here offer_id mug"
    attempt.release()
    assert bench.send(update, prices("mug")) == pytest.approx(3600)


def test_products_are_named_by_whatever_names_them() -> None:
    update = operation("x.y", limits=(Limit(count=1, per="hour", scope="product", of="items", items="rows"),))
    rows = [{"offer_id": "a"}, {"product_id": 7, "offer_id": "b"}, {"sku": 5}, {"note": "none"}, 12, {"sku": 5}]
    demands = Bench().limiter.attempt(request(update, json.dumps({"rows": rows}).encode())).permit.demands
    assert [(demand.key, demand.cost) for demand in demands if demand.capacity] == [
        ("x.y offer_id a/3600s/items", 1),
        ("x.y product_id 7/3600s/items", 1),
        ("x.y sku 5/3600s/items", 2),
        ("x.y without a name/3600s/items", 1),
        ("x.y 12/3600s/items", 1),
    ]


@pytest.mark.parametrize("body", [b"", b"not JSON", b"[]", b"{}", b'{"rows": 5}'])
def test_a_body_of_another_shape_counts_as_one(body: bytes) -> None:
    update = operation("x.y")
    bench = Bench(rates={"x.y": [Rate(2, 60.0, of="items", items="rows")]})
    assert [bench.send(update, body) for _ in range(3)] == [0, 0, pytest.approx(60)]


def test_rates_can_be_replaced_and_items_counted() -> None:
    bench = Bench(rates={"report.create": (), "product.import": [Rate(100, 60.0, of="items", items="items")]})
    assert [bench.send(SLOW) for _ in range(3)] == [0, 0, 0]
    body = json.dumps({"items": [{}] * 60}).encode()
    imports = operation("product.import")
    assert [bench.send(imports, body) for _ in range(3)] == [0, pytest.approx(60), pytest.approx(60)]


def test_books_of_the_server_are_not_kept_here() -> None:
    unarchive = load("ozon_generated.seller.product", "unarchive")
    assert unarchive.limits[0].count == 100
    bench = Bench()
    assert [bench.send(unarchive) for _ in range(150)] == [0] * 150


def test_a_wait_beyond_the_budget_raises_at_once() -> None:
    bench, since = Bench(max_wait=30.0), Since()
    bench.send(SLOW)
    with pytest.raises(LimitError) as caught:
        bench.send(SLOW)
    error: LimitError = pickle.loads(pickle.dumps(caught.value))
    assert bench.clock.slept == []
    assert len(bench.shop.sent) == 1
    assert isinstance(error, OzonError)
    assert (error.operation, error.sent, error.outcome_unknown, error.request) == ("report.create", False, False, None)
    assert error.wait == pytest.approx(60)
    assert error.reason == "report.create has 1 request per minute"
    assert error.retry_at in since.plus(60)
    assert str(error).startswith(
        "report.create: Not sent: a permit is free in 60.0 s, but it may wait only 30 s (report"
    )
    assert str(error).endswith("UTC.")
    assert bench.send(LIST) == 0
    assert bench.send(SLOW, max_wait=60.0) == pytest.approx(60)


def test_a_refused_call_leaves_no_trace_in_the_queue() -> None:
    bench = Bench(max_wait=0.0)
    bench.send(SLOW)
    for _ in range(5):
        with pytest.raises(LimitError, match=r"in 60\.0 s"):
            bench.send(SLOW)


def test_a_pause_that_comes_during_the_wait_may_break_the_budget() -> None:
    bench = Bench(max_wait=90.0)
    bench.send(SLOW)

    def sleep(seconds: float) -> None:
        bench.clock.sleep(seconds)
        bench.limiter.account.learn(pause_keys("report.create")[0], Feedback(1000.0, "blocked"))

    bench.transport = limited(bench.shop, bench.limiter, sleep)
    with pytest.raises(LimitError, match="blocked"):
        bench.send(SLOW)
    assert len(bench.clock.slept) == 1


def test_the_hook_hears_of_each_wait_once() -> None:
    heard: list[Any] = []
    bench = Bench(on_wait=lambda *told: heard.append(told))
    for _ in range(3):
        bench.send(SLOW)
    assert heard == [("report.create", pytest.approx(60), "report.create has 1 request per minute")] * 2
    assert max(bench.clock.slept) <= 1.0  # waits_told: a wait may become shorter


@pytest.mark.parametrize("interrupt", [KeyboardInterrupt, RuntimeError, GeneratorExit])
def test_an_interrupted_wait_leaves_the_queue(
    store_in_virtual_time: Store, clock: Clock, interrupt: type[BaseException]
) -> None:
    def sleep(seconds: float) -> None:
        raise interrupt

    limits = limiter(store_in_virtual_time, clock=clock)
    limits.attempt(request(SLOW)).ask()
    for _ in range(3):
        with pytest.raises(interrupt):
            limited(Shop(), limits, sleep).handle_request(request(SLOW))
    assert limits.attempt(request(SLOW)).ask().wait == pytest.approx(60)


@pytest.mark.parametrize(("error", "kept"), [(httpx.ConnectError("no"), 0), (httpx.ReadTimeout("late"), 1)])
def test_what_did_not_leave_takes_no_place(
    store_in_virtual_time: Store, clock: Clock, error: Exception, kept: int
) -> None:
    limits = limiter(store_in_virtual_time, clock=clock)
    with pytest.raises(type(error)):
        limited(Shop(error), limits, clock.sleep).handle_request(request(SLOW))
    assert limits.attempt(request(SLOW)).ask().wait == pytest.approx(60 * kept)

    async def main() -> None:
        transport = limited_async(Shop(error), limiter(store_in_virtual_time, client="2", clock=clock))
        with pytest.raises(type(error)):
            await transport.handle_async_request(request(SLOW))

    asyncio.run(main())
    assert limiter(store_in_virtual_time, client="2", clock=clock).attempt(request(SLOW)).ask().wait == pytest.approx(
        60 * kept
    )


@pytest.mark.parametrize("runner", RUNNERS)
def test_async_in_its_turn(store_in_virtual_time: Store, clock: Clock, runner: str) -> None:
    rate, shop, start = Rate(10, 0.1), Shop(), clock.now

    async def main() -> None:
        transport = limited_async(
            shop, limiter(store_in_virtual_time, rate, clock=clock), async_sleep=clock.async_sleep
        )
        async with anyio.create_task_group() as group:
            for _ in range(25):
                group.start_soon(transport.handle_async_request, request(LIST))
        await transport.aclose()

    RUNNERS[runner](main)
    assert len(shop.sent) == 25
    assert clock.now - start >= 0.2 - ROUNDING


@pytest.mark.parametrize("runner", RUNNERS)
def test_a_cancelled_task_leaves_the_queue(store_in_virtual_time: Store, clock: Clock, runner: str) -> None:
    limits = limiter(store_in_virtual_time, clock=clock, max_wait=None)

    async def main() -> None:
        transport = limited_async(Shop(), limits)
        await transport.handle_async_request(request(SLOW))
        with anyio.move_on_after(0.05) as scope:
            async with anyio.create_task_group() as group:
                for _ in range(5):
                    group.start_soon(transport.handle_async_request, request(SLOW))
        assert scope.cancelled_caught

    RUNNERS[runner](main)
    assert limits.attempt(request(SLOW)).ask().wait == pytest.approx(60)


def test_async_learns_too(store_in_virtual_time: Store, clock: Clock) -> None:
    class Busy(Shop):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            return httpx.Response(429, headers={"Retry-After": "50"}, json={"message": "busy"})

    async def main() -> None:
        response = await limited_async(Busy(), limiter(store_in_virtual_time, clock=clock)).handle_async_request(
            request(LIST)
        )
        assert json.loads(await response.aread()) == {"message": "busy"}

    asyncio.run(main())
    assert limiter(store_in_virtual_time, clock=clock).attempt(request(LIST)).ask().wait == pytest.approx(50)


def test_closing_closes_what_is_inside() -> None:
    class Closed(Shop):
        closed = 0

        def close(self) -> None:
            self.closed += 1

        async def aclose(self) -> None:
            self.closed += 1

    inner = Closed()
    limited(inner, limiter(MemoryStore()), time.sleep).close()
    asyncio.run(limited_async(inner, limiter(MemoryStore())).aclose())
    assert inner.closed == 2


def test_settings_are_checked() -> None:
    wrong: dict[str, Any]
    for wrong in ({"max_wait": -1}, {"margin": -0.1}, {"circle": float("nan")}):
        with pytest.raises(ArgumentError):
            Limits(**wrong)
    for count, seconds in ((0, 1.0), (1, 0.0)):
        with pytest.raises(ArgumentError, match="has to be"):
            Rate(count, seconds)


@pytest.mark.parametrize("runner", RUNNERS)
def test_an_answer_is_closed_when_its_task_is_cancelled_while_it_teaches(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, runner: str
) -> None:
    """Else its connection and its place would be lost for good."""

    def learned(self: Attempt, response: object) -> list[str]:
        scopes[-1].cancel()
        return ["something"]

    scopes: list[anyio.CancelScope] = []

    async def main() -> None:
        settings: dict[str, Any] = {"base_url": server.url, "max_connections": 1, "retry": Retry(max_attempts=1)}
        async with AsyncSeller("1", "key", limits=Limits(store=FileStore(tmp_path / "limits.db")), **settings) as shop:
            with monkeypatch.context() as patched:
                with anyio.CancelScope() as scope:
                    scopes.append(scope)
                    patched.setattr(Attempt, "learned", learned)
                    await shop.raw("POST", "/v1/x", {}, options={"save_to": tmp_path / "a"})
                assert scope.cancelled_caught
            assert await shop.raw("POST", "/v1/x", {}, options={"timeout": 2}) is not None

    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\nContent-Length: 3\r\nConnection: close\r\n\r\n"
    with listening(head + b"a;b") as server:
        RUNNERS[runner](main)
