"""The life of a token of the Merchants API."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec

import anyio
import pytest

from ozon.merchants import (
    AsyncMerchants,
)
from ozon.merchants.clients import MARGIN, MerchantsAuth, lifetime
from ozon.secret import Secret
from ozon_generated.errors import (
    ApiError,
    OzonError,
    UnauthorizedError,
)
from tests.backends import at
from tests.library import httpx
from tests.merchants.support import (
    APPLICATION_ID,
    SECRET_KEY,
    Server,
    assert_keeps_secrets,
    client,
    russian,
)


def test_a_token_is_kept() -> None:
    server = Server()
    merchants = client(server)
    for _ in range(3):
        merchants.product.list()
    assert (server.tokens, len(server.calls)) == (1, 3)


@pytest.mark.parametrize("expiration", [1200, "1200"])
def test_a_token_is_renewed_shortly_before_its_end(expiration: object) -> None:
    server = Server(expiration=expiration)
    merchants = client(server)
    now = 1000.0
    merchants.http.credentials = MerchantsAuth(
        merchants.http, APPLICATION_ID, Secret(SECRET_KEY), clock=at(lambda: now)
    )
    merchants.product.list()
    now += 1200 - MARGIN - 1
    merchants.product.list()
    assert server.tokens == 1
    now += 1
    merchants.product.list()
    assert server.tokens == 2
    assert server.call.headers["x-token"] == "t0ken-2"


@pytest.mark.parametrize(
    ("expiration", "seconds"),
    [(1200, 1170), ("1200", 1170), (100, 90), ("60.0", 54), (0, 0), (-5, -5)],
)
def test_lifetime(expiration: object, seconds: float) -> None:
    assert lifetime(expiration) == seconds


@pytest.mark.parametrize("expiration", [None, "", "soon", "nan", "inf", True, [1], {}])
def test_a_token_without_a_lifetime_is_kept_until_it_is_refused(expiration: object) -> None:
    server = Server(expiration=expiration)
    merchants = client(server)
    merchants.product.list()
    merchants.product.list()
    assert server.tokens == 1


def test_401_renews_the_token_once() -> None:
    server = Server()
    merchants = client(server)
    merchants.product.list()
    server.tokens += 1  # the server has forgotten the first
    assert merchants.product.list().products[0].product_id == 31000001
    assert server.tokens == 3
    assert server.used == ["t0ken-1", "t0ken-1", "t0ken-3"]


def test_a_refused_write_is_sent_again_with_its_body() -> None:
    server = Server(httpx.Response(200, json={"JobId": 7, "Products": []}))
    merchants = client(server)
    merchants.product.list_all()
    server.tokens += 1
    answer = merchants.product.update_price(
        id=1, merchant_sku="MUG-1", product_type_id=2, price={"SellingPrice": "1.50"}
    )
    assert answer.job_id == 7
    assert server.calls[-1].content == server.calls[-2].content != b""


def test_the_second_401_is_an_error() -> None:
    server = Server(russian(401, {"ResponseStatus": {"ErrorCode": 401, "Message": "Токен не принят"}}))
    with pytest.raises(UnauthorizedError, match="Токен не принят") as caught:
        client(server).product.list()
    assert (server.tokens, len(server.calls)) == (2, 2)
    assert caught.value.operation == "product.list"
    assert "ApplicationId" in caught.value.hint
    assert_keeps_secrets(caught.value)


def test_a_renewal_that_returns_the_same_text_counts() -> None:
    server = Server(httpx.Response(401))
    server.token_reply = httpx.Response(200, json={"token": "same", "expiration": 1200})
    with pytest.raises(UnauthorizedError):
        client(server).product.list()
    assert server.tokens == 2


class Gate:
    """A server that lets so many calls with its first token in before it refuses them all, and forgets that token."""

    def __init__(self, calls: int, *, token_status: int = 200) -> None:
        self.calls = calls
        self.token_status = token_status
        self.tokens = 0
        self.served = 0
        self.refused = 0
        self._lock = threading.Lock()
        self._barrier = threading.Barrier(calls)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.headers.get("x-token") == "t0ken-1":
            self._barrier.wait(10)
        else:
            time.sleep(0.05)
        return self.answer(request)

    async def in_tasks(self, request: httpx.Request) -> httpx.Response:
        if request.headers.get("x-token") == "t0ken-1":
            self.refused += 1
            with anyio.fail_after(10):
                while self.refused < self.calls:
                    await anyio.sleep(0.001)
        else:
            await anyio.sleep(0.01)
        return self.answer(request)

    def answer(self, request: httpx.Request) -> httpx.Response:
        with self._lock:
            if request.url.path.startswith("/auth"):
                self.tokens += 1
                status = self.token_status if self.tokens > 1 else 200
                return httpx.Response(status, json={"token": f"t0ken-{self.tokens}", "expiration": 1200})
            if request.headers["x-token"] != "t0ken-2":
                return httpx.Response(401)
            self.served += 1
            return httpx.Response(200, json={"Products": []})


def test_eight_threads_that_are_refused_renew_once() -> None:
    gate = Gate(8)
    merchants = client(gate)
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: merchants.product.list(), range(8)))
    assert len(answers) == gate.served == 8
    assert gate.tokens == 2


def test_eight_threads_share_a_refusal_of_the_token_call() -> None:
    gate = Gate(8, token_status=403)

    def refused(_: int) -> OzonError:
        with pytest.raises(ApiError) as caught:
            merchants.product.list()
        return caught.value

    merchants = client(gate)
    with ThreadPoolExecutor(8) as pool:
        errors = list(pool.map(refused, range(8)))
    assert {(error.operation, getattr(error, "status", 0)) for error in errors} == {("auth.token", 403)}
    assert len({id(error) for error in errors}) == 8
    assert gate.tokens < 5  # one for all that wait; a latecomer asks again


def backends() -> list[str]:
    return ["asyncio", "trio"] if find_spec("trio") else ["asyncio"]


@pytest.mark.parametrize("backend", backends())
def test_twenty_tasks_that_are_refused_renew_once(backend: str) -> None:
    gate = Gate(20)
    ticks = 0

    async def main() -> None:
        nonlocal ticks
        transport = httpx.MockTransport(gate.in_tasks)
        async with (
            AsyncMerchants(APPLICATION_ID, SECRET_KEY, transport=transport) as merchants,
            anyio.create_task_group() as group,
        ):
            for _ in range(20):
                group.start_soon(merchants.product.list)
            while gate.served < 20:  # the loop goes on while they wait for each other
                ticks += 1
                await anyio.sleep(0.001)

    anyio.run(main, backend=backend)
    assert (gate.tokens, gate.served) == (2, 20)
    assert ticks > 2


def test_an_asynchronous_client_outlives_its_event_loop() -> None:
    server = Server()
    merchants = AsyncMerchants(APPLICATION_ID, SECRET_KEY, transport=httpx.MockTransport(server))

    async def two() -> None:
        async with anyio.create_task_group() as group:
            group.start_soon(merchants.product.list)
            group.start_soon(merchants.product.list)

    anyio.run(two)
    server.tokens += 1
    anyio.run(two)
    assert server.tokens == 3
    assert len(server.calls) == 2 + 4


def test_a_cancelled_renewal_does_not_lock_out_the_others() -> None:
    async def slow_at_first(request: httpx.Request) -> httpx.Response:
        if request.url.path.startswith("/auth") and server.tokens == 0:
            server.tokens += 1
            await anyio.sleep(10)
        return server(request)

    async def main() -> None:
        transport = httpx.MockTransport(slow_at_first)
        async with AsyncMerchants(APPLICATION_ID, SECRET_KEY, transport=transport) as merchants:
            with anyio.move_on_after(0.01):
                await merchants.product.list()
            await merchants.product.list()

    server = Server()
    anyio.run(main)
    assert len(server.calls) == 1
