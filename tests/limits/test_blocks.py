"""Methods that the service blocks, rates that it lowers, requests that remain: many clients, in virtual time."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import anyio
import pytest
import trio
from trio.testing import MockClock

from ozon import AsyncSeller, Retry, errors, paginate
from ozon.limits import FileStore, Limits, MemoryStore, Store
from ozon.limits.file import FileAccount
from tests.backends import at
from tests.library import httpx

LATENCY = 0.1
PAGE = {"result": {"items": [], "last_id": "", "total": 0}}
BLOCKED = {"code": 8, "message": "You have reached request rate limit per second", "details": []}
LOWERED = {"code": 8, "message": "rate limit exceeded for `seller-api` client, current max rate per sec.: 2"}


class Service:
    """Answers after a tenth of a second, and writes down when each request came."""

    def __init__(self, answer: Callable[[Service, str], httpx.Response]) -> None:
        self.answer = answer
        self.came: dict[str, list[float]] = {}
        self.refused: list[float] = []

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        path = request.url.path
        response = self.answer(self, path)
        self.came.setdefault(path, []).append(trio.current_time())
        await anyio.sleep(LATENCY)
        if response.status_code == 429:
            self.refused.append(trio.current_time())
        return response

    def silent_for(self, path: str) -> float:
        return trio.current_time() - self.came[path][-1] if path in self.came else 1e9


def busy(message: dict[str, Any] = BLOCKED, **headers: str) -> httpx.Response:
    named = {"retry-after": "1", "ratelimit-remaining": "0", **headers}
    return httpx.Response(429, json=message, headers=named)


def fine(**headers: str) -> httpx.Response:
    """An answer of any of the methods that are called here."""
    return httpx.Response(
        200, json={**PAGE, "total": {}}, headers={name.replace("_", "-"): value for name, value in headers.items()}
    )


@pytest.fixture(params=["memory", "file"])
def store(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """A store in virtual time."""
    if request.param == "memory":
        yield MemoryStore(trio.current_time)
        return
    monkeypatch.setattr(FileAccount, "blocking", False)  # threads do not know virtual time
    made = FileStore(tmp_path / "limits.db", trio.current_time)
    yield made
    made.close()


def seller(service: Service, store: Store, **limits: Any) -> AsyncSeller:
    """A client with a limiter of its own, as another process has it."""
    return AsyncSeller(
        "836",
        "key",
        transport=httpx.MockTransport(service),
        limits=Limits(store=store, **limits),
        retry=Retry(jitter=lambda: 1.0),
        clock=at(trio.current_time),
    )


def play(main: Callable[[], Awaitable[None]]) -> None:
    trio.run(main, clock=MockClock(autojump_threshold=0))


async def walk(client: AsyncSeller, calls: int) -> None:
    for _ in range(calls):
        async for _ in paginate(client.product.list, filter={}):
            raise AssertionError("there are no products")


def until_silence(service: Service, path: str) -> httpx.Response:
    """A block from the 20th request on, that ends only after a minute in which nobody asks."""
    if len(service.came.get(path, ())) < 20 or (service.refused and service.silent_for(path) >= 60):
        return fine()
    return fine() if service.refused and service.refused[-1] + 60 < trio.current_time() else busy()


def test_a_single_call_into_a_block_ends_soon(store: Store) -> None:
    service = Service(lambda *_: busy())

    async def main() -> None:
        with pytest.raises(errors.RateLimitError) as caught:
            await seller(service, store).product.list(filter={})
        assert len(service.came["/v3/product/list"]) == 2
        assert trio.current_time() < 5
        assert caught.value.retry_after == 60  # and not the second that the header says
        assert "Try again in 60 seconds" in str(caught.value)

    play(main)


def test_an_error_of_the_first_refusal_tells_what_the_account_keeps_to(store: Store) -> None:
    service = Service(lambda *_: busy() if service.came else fine())

    async def main() -> None:
        client = seller(service, store)
        await client.product.list(filter={})
        with pytest.raises(errors.RateLimitError) as caught:
            await client.product.list(filter={}, options={"max_attempts": 1})
        assert caught.value.retry_after == pytest.approx(60)

    play(main)


def test_a_walk_waits_a_block_out(store: Store) -> None:
    service = Service(lambda *_: busy() if trio.current_time() < 150 else fine())

    async def main() -> None:
        await walk(seller(service, store), 1)
        came = service.came["/v3/product/list"]
        assert len([at for at in came if at < 60]) <= 3
        assert all(after - before >= 60 for before, after in pairwise(came[1:]))
        assert came[-1] < 300

    play(main)


def test_few_requests_during_a_block_by_all_clients_together(store: Store) -> None:
    service = Service(until_silence)
    path = "/v3/product/list"

    async def main() -> None:
        clients = [seller(service, store) for _ in range(4)]
        async with anyio.create_task_group() as group:
            for number in range(16):
                group.start_soon(walk, clients[number % 4], 10)
        known = service.refused[0]
        assert len([at for at in service.came[path] if known < at < known + 60]) <= 3
        assert len(service.came[path]) - 160 - len(service.refused) == 0
        slow = [at for at in service.came[path] if at > service.refused[-1] + LATENCY]
        assert min(after - before for before, after in pairwise(slow[:50])) >= 1.4

    play(main)


def test_a_block_of_a_method_leaves_others_alone(store: Store) -> None:
    service = Service(lambda _, path: busy() if path == "/v3/product/list" else fine())

    async def main() -> None:
        for _ in range(2):
            with pytest.raises(errors.OzonError):
                await seller(service, store).product.list(filter={})
        start = trio.current_time()
        await seller(service, store).product.info_limit()
        assert trio.current_time() - start < 1

    play(main)


def test_a_lowered_rate_holds_for_all_methods_and_recovers_slowly(store: Store) -> None:
    service = Service(lambda service, path: fine() if service.refused or len(service.came) < 2 else busy(LOWERED))
    calls: dict[str, int] = {}

    async def call(client: AsyncSeller, verb: str, count: int) -> None:
        for _ in range(count):
            await getattr(client.product, verb)(options={"deadline": 900.0, "max_wait": None})
            calls[verb] = calls.get(verb, 0) + 1

    async def main() -> None:
        clients = [seller(service, store) for _ in range(3)]
        await clients[0].product.list(filter={})
        await clients[0].product.info_limit()
        async with anyio.create_task_group() as group:
            for client in clients:
                group.start_soon(call, client, "info_limit", 600)
        after = [at for came in service.came.values() for at in came if at > service.refused[0]]
        after.sort()
        assert after[0] - service.refused[0] >= 60
        first = [at for at in after if at < after[0] + 290]
        assert all(later - before >= 0.5 for before, later in pairwise(first))
        assert len(first) > 0.95 * 290 * 2 / 1.02
        last = after[-100:]
        assert (last[-1] - last[0]) / 99 < 0.2
        assert len(service.refused) <= 3  # were on their way together

    play(main)


def test_few_remaining_requests_are_spread_for_all_clients(store: Store) -> None:
    service = Service(lambda *_: fine(Ratelimit_Remaining="4"))

    async def main() -> None:
        async with anyio.create_task_group() as group:
            for _ in range(3):
                group.start_soon(walk, seller(service, store), 5)
        came = service.came["/v3/product/list"]
        spread = [after - before for before, after in pairwise(came[3:])]
        assert min(spread) >= 1.9
        assert max(spread) <= 2.5

    play(main)


@pytest.mark.parametrize("left", ["50", "10", "-1", "", "many", "9" * 40, "1, 2"])
def test_enough_remaining_requests_ask_nothing_of_the_store(left: str, monkeypatch: pytest.MonkeyPatch) -> None:
    service = Service(lambda *_: fine(Ratelimit_Remaining=left))
    store = MemoryStore(trio.current_time)

    async def main() -> None:
        account = store.account("api-seller.ozon.ru/836")
        monkeypatch.setattr(type(account), "learn", None)
        await walk(seller(service, store), 20)
        assert trio.current_time() < 20 * LATENCY + 0.5

    play(main)


def test_a_method_is_fast_again_when_enough_remain(store: Store) -> None:
    left = ["0", *["40"] * 20]
    service = Service(lambda *_: fine(Ratelimit_Remaining=left.pop(0)))

    async def main() -> None:
        await walk(seller(service, store), 20)
        came = service.came["/v3/product/list"]
        assert came[1] - came[0] >= 10
        assert came[-1] - came[1] < 20 * LATENCY + 0.5

    play(main)


def test_what_remains_of_a_method_is_nothing_to_others(store: Store) -> None:
    service = Service(lambda *_: fine(Ratelimit_Remaining="0"))

    async def main() -> None:
        client = seller(service, store)
        await client.product.list(filter={})
        await client.product.info_limit()
        assert trio.current_time() < 1

    play(main)


def test_a_pause_is_cleared_by_hand(store: Store) -> None:
    service = Service(
        lambda service, path: fine() if service.refused else busy(LOWERED, **{"retry-after": "999999999"})
    )

    async def main() -> None:
        client = seller(service, store)
        with pytest.raises(errors.RateLimitError):
            await client.product.list(filter={})
        with pytest.raises(errors.OzonError, match=r"3[56]\d\d\.\d s"):
            await client.product.list(filter={})
        Limits(store=store).clear("836", "product.list")
        with pytest.raises(errors.OzonError):
            await client.product.list(filter={})
        Limits(store=store).clear("836")
        await client.product.list(filter={})
        assert trio.current_time() < 10

    play(main)


def test_the_deadline_of_a_call_limits_its_wait(store: Store) -> None:
    service = Service(lambda *_: fine(Ratelimit_Remaining="0"))

    async def main() -> None:
        client = seller(service, store)
        await client.product.list(filter={})
        start = trio.current_time()
        with pytest.raises(errors.OzonError, match="it may wait only 3 s") as caught:
            await client.product.list(filter={}, options={"deadline": 3.0})
        assert caught.value.sent is False
        assert trio.current_time() == start  # refused at once
        assert len(service.came["/v3/product/list"]) == 1
        await client.product.list(filter={}, options={"deadline": 30.0})

    play(main)
