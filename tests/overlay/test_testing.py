"""`ozon.testing` and `ozon.clock.use`: a sandbox in place of Ozon, and waits that take no time."""

from __future__ import annotations

import asyncio
import os
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import trio

from ozon import (
    AsyncSeller,
    Merchants,
    OAuthApp,
    Performance,
    Retry,
    Seller,
    wait_for_import,
)
from ozon import clock as process_clock
from ozon.clock import CURRENT, SYSTEM, Clock, use
from ozon.errors import ServerError, WaitTimeoutError
from ozon.limits import FileStore, Limits, MemoryStore, Rate
from ozon.sandbox import Clock as ShopClock
from ozon.testing import CREDENTIALS, client_clock, environment, sandboxed

NAMES = [*CREDENTIALS, "OZON_TOKEN", "OZON_BASE_URL", "OZON_PERFORMANCE_BASE_URL", "OZON_MERCHANTS_BASE_URL"]
LIST = "/v3/product/list"
DAY = 86_400.0


@pytest.fixture(autouse=True)
def prepared(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> ShopClock:
    """A clock that stands, in a process in which nothing may really wait."""

    def never(seconds: float) -> None:
        assert seconds == 0, "really waited"

    monkeypatch.setattr("time.sleep", never)
    return ShopClock(datetime(2026, 3, 1, tzinfo=UTC))


def test_a_wait_moves_the_clock(clock: ShopClock) -> None:
    """All times are those of the paused clock of the sandbox, so they are exact."""
    start = clock.now()
    made = client_clock(clock)
    begin = made.monotonic()
    made.sleep(90.5)
    assert made.now() == clock.now() == start + timedelta(seconds=90.5)
    assert made.monotonic() == begin + 90.5
    made.sleep(-1)
    assert clock.now() == start + timedelta(seconds=90.5)
    clock.advance(10)
    assert made.monotonic() == begin + 100.5


@pytest.mark.parametrize("seconds", [1e-12, 1.1e-7, 4.9e-7])
def test_a_wait_below_a_microsecond_moves_the_clock(clock: ShopClock, seconds: float) -> None:
    start = clock.now()
    client_clock(clock).sleep(seconds)
    assert clock.now() - start == timedelta(microseconds=1)


@pytest.mark.parametrize("run", [asyncio.run, trio.run], ids=["asyncio", "trio"])
def test_a_wait_of_a_task_lets_others_run(clock: ShopClock, run: Any) -> None:
    made = client_clock(clock)
    start = clock.now()
    order: list[str] = []

    async def wait(name: str) -> None:
        for _ in range(2):
            order.append(name)
            await made.async_sleep(60)

    async def both() -> None:
        import anyio

        async with anyio.create_task_group() as group:
            group.start_soon(wait, "a")
            group.start_soon(wait, "b")

    run(both) if run is trio.run else run(both())
    assert sorted(order[:2]) == ["a", "b"]
    assert clock.now() - start == timedelta(minutes=4)


def test_a_clock_in_use_is_that_of_the_whole_process(clock: ShopClock) -> None:
    seen: list[datetime] = []
    with use(client_clock(clock)):
        thread = threading.Thread(target=lambda: seen.append(CURRENT.now()))
        thread.start()
        thread.join()
        with use(Clock(now=lambda: datetime.max.replace(tzinfo=UTC))):
            assert CURRENT.now().year == 9999
        assert CURRENT.now() == clock.now()
    assert seen == [clock.now()]
    assert process_clock._used is SYSTEM


def test_the_clock_is_given_back_after_an_error(clock: ShopClock) -> None:
    with pytest.raises(ValueError), use(client_clock(clock)):
        raise ValueError
    assert abs(CURRENT.now() - clock.now()) > timedelta(days=1)


@pytest.mark.parametrize("before", [True, False], ids=["made before", "made inside"])
def test_retries_of_clients_take_no_time(clock: ShopClock, before: bool) -> None:
    with sandboxed() as sandbox:
        seller = Seller(retry=Retry(max_attempts=3, backoff=8, jitter=lambda: 1.0)) if before else None
        sandbox.faults.add(LIST, status=503, headers={"Retry-After": "20"}, times=2)
        with use(client_clock(clock)):
            start = clock.now()
            seller = seller or Seller(retry=Retry(max_attempts=3, backoff=8, jitter=lambda: 1.0))
            with seller:
                assert seller.product.list(filter={}).result
            assert clock.now() - start > timedelta(seconds=40)


def test_a_given_clock_stays(clock: ShopClock) -> None:
    another = ShopClock()
    another.stop()
    start, mine = another.now(), clock.now()
    with sandboxed() as sandbox, use(client_clock(another)):
        sandbox.faults.add(LIST, status=503, headers={"Retry-After": "20"})
        with Seller(clock=client_clock(clock)) as seller:
            assert seller.product.list(filter={}).result
    assert another.now() == start
    assert clock.now() > mine


def test_retries_of_an_asynchronous_client(clock: ShopClock) -> None:
    async def main() -> None:
        async with AsyncSeller() as seller:
            assert (await seller.product.list(filter={})).result

    with sandboxed() as sandbox, use(client_clock(clock)):
        start = clock.now()
        sandbox.faults.add(LIST, status=503, headers={"Retry-After": "20"}, times=2)
        asyncio.run(main())
        assert clock.now() - start > timedelta(seconds=40)


def test_the_deadline_of_a_call_is_in_the_time_of_the_clock(clock: ShopClock) -> None:
    with sandboxed() as sandbox, use(client_clock(clock)), Seller() as seller:
        sandbox.faults.add(LIST, status=503, headers={"Retry-After": "61"}, times=None)
        start = clock.now()
        with pytest.raises(ServerError):
            seller.product.list(filter={})
        assert clock.now() == start


def test_polling_takes_no_time(clock: ShopClock) -> None:
    item: Any = {"offer_id": "x", "name": "x", "price": "1", "description_category_id": 17028922, "type_id": 92499}
    with sandboxed(import_polls=20) as sandbox, use(client_clock(clock)), Seller() as seller:
        start = clock.now()
        task = seller.product.import_(items=[item])
        assert wait_for_import(seller, task).result
        assert clock.now() - start > timedelta(minutes=2)
        with pytest.raises(WaitTimeoutError):
            wait_for_import(seller, seller.product.import_(items=[item]), deadline=30)
        assert len(sandbox.requests) > 20


@pytest.mark.parametrize("store", [None, MemoryStore, FileStore], ids=["default", "memory", "file"])
def test_rate_limits_take_no_time(clock: ShopClock, store: Any, tmp_path: Path) -> None:
    made = None if store is None else store(tmp_path / "limits") if store is FileStore else store()
    with use(client_clock(clock)), sandboxed() as sandbox, use(client_clock(clock)):
        start = clock.now()
        with Seller("836", limits=Limits(store=made, account=[Rate(1, 300)], max_wait=None)) as seller:
            for _ in range(3):
                seller.product.list(filter={}, options={"deadline": 1000})
        assert timedelta(seconds=600) <= clock.now() - start < timedelta(seconds=700)
        assert len(sandbox.requests) == 3
    if isinstance(made, FileStore):
        made.close()


def test_tokens_are_renewed_by_the_clock(clock: ShopClock) -> None:
    with sandboxed() as sandbox, use(client_clock(clock)), Performance() as ads:
        for advanced in (0, 60, DAY):
            clock.advance(advanced)
            ads.campaign.list()
        tokens = [request for request in sandbox.requests if request.path == "/api/client/token"]
        assert len(tokens) == 2


def test_an_application_goes_by_the_clock(clock: ShopClock) -> None:
    with sandboxed() as sandbox, use(client_clock(clock)):
        app = OAuthApp(
            "sandbox@advertising.performance.ozon.ru",
            "sandbox-secret",
            base_url=os.environ["OZON_BASE_URL"],
            transport=sandbox.transport,
        )
        with Performance(oauth=app, transport=sandbox.transport) as ads:
            ads.campaign.list()
        assert app.token is not None
        assert app.token.expires_at is not None
        assert timedelta() < app.token.expires_at - clock.now() <= timedelta(days=1)


def test_all_apis_are_in_the_sandbox() -> None:
    with sandboxed(client_id="7", api_key="k", application_id="app", secret_key="s") as sandbox:
        with Seller() as seller, Performance() as ads, Merchants() as merchants:
            assert seller.product.list(filter={}).result
            ads.campaign.list()
            merchants.auth.token()
        assert {request.path for request in sandbox.requests} >= {LIST, "/api/client/token", "/auth/token/merchants"}
        assert sandbox.requests[0].headers["client-id"] == "7"


def test_the_environment_is_restored(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OZON_TOKEN", "of my own")
    monkeypatch.setenv("OZON_CLIENT_ID", "my own")
    monkeypatch.setenv("no_proxy", "internal.example")
    before = dict(os.environ)
    with environment("http://127.0.0.1:1"):
        assert "OZON_TOKEN" not in os.environ
        assert os.environ["OZON_CLIENT_ID"] == "836"
        assert os.environ["NO_PROXY"] == "internal.example,127.0.0.1,::1"
    assert dict(os.environ) == before
    with pytest.raises(ValueError), environment("http://127.0.0.1:1"):
        raise ValueError
    assert dict(os.environ) == before


@pytest.mark.parametrize("proxy", ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"])
def test_a_proxy_does_not_come_between(proxy: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(proxy, "http://192.0.2.1:3128")
    with sandboxed() as sandbox, Seller(retry=Retry(max_attempts=1, deadline=20)) as seller:
        assert seller.product.list(filter={}).result
        assert len(sandbox.requests) == 1
