"""The signature and the token of the Merchants API."""

from __future__ import annotations

import copy
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec
from typing import Any
from urllib.parse import parse_qsl

import anyio
import pytest

from ozon.merchants import (
    AsyncMerchants,
    Merchants,
    sign,
)
from ozon.merchants.clients import MARGIN, MerchantsAuth, lifetime
from ozon.secret import Secret
from ozon_generated.errors import (
    ApiError,
    DecodeError,
    OzonError,
    ServerError,
    TransportError,
    UnauthorizedError,
)
from tests.backends import at, get
from tests.library import httpx
from tests.merchants.support import (
    APPLICATION_ID,
    HEADER_SIGNATURE,
    QUERY_SIGNATURE,
    SECRET_KEY,
    SECRETS,
    Server,
    assert_keeps_secrets,
    client,
    russian,
)

# The signature


@pytest.mark.parametrize(
    ("text", "signature"),
    [
        ("/auth/token/merchants", HEADER_SIGNATURE),
        ("/auth/token/merchants?applicationid=DemoApp", QUERY_SIGNATURE),
        (b"/auth/token/merchants", HEADER_SIGNATURE),
    ],
)
def test_signature_vectors(text: str | bytes, signature: str) -> None:
    assert sign(SECRET_KEY, text) == signature


def test_header_form_on_the_wire() -> None:
    server = Server()
    client(server).product.list()
    request = server.token_request
    assert request.url == "https://api.ozon.ru/auth/token/merchants"
    assert request.headers["x-applicationid"] == APPLICATION_ID
    assert request.headers["x-sign"] == HEADER_SIGNATURE
    assert request.headers["x-apiversion"] == "0.1"
    assert "x-token" not in request.headers


def test_query_form_on_the_wire() -> None:
    server = Server()
    client(server, signature_form="query").product.list()
    request = server.token_request
    assert request.url.raw_path.decode() == f"/auth/token/merchants?applicationid=DemoApp&sign={QUERY_SIGNATURE}"
    assert "x-sign" not in request.headers
    assert "x-applicationid" not in request.headers
    assert request.headers["x-apiversion"] == "0.1"


def test_query_form_signs_what_it_sends() -> None:
    server = Server()
    transport = httpx.MockTransport(server)
    Merchants("Demo App&Co/%", SECRET_KEY, signature_form="query", transport=transport).product.list()
    sent, _, signature = server.token_request.url.raw_path.decode().rpartition("&sign=")
    assert sent == "/auth/token/merchants?applicationid=Demo%20App%26Co%2F%25"
    assert signature == sign(SECRET_KEY, sent)
    assert dict(parse_qsl(server.token_request.url.query.decode()))["applicationid"] == "Demo App&Co/%"


@pytest.mark.parametrize("form", ["header", "query"])
def test_a_token_call_of_the_user_is_signed_and_not_preceded_by_another(form: Any) -> None:
    server = Server()
    answer = client(server, signature_form=form).auth.token()
    assert (answer.token, answer.expiration) == ("t0ken-1", 1200)
    assert server.tokens == 1
    assert "x-token" not in server.token_request.headers


def test_calls_carry_the_token() -> None:
    server = Server()
    client(server).product.list(merchant_sku="MUG-1")
    assert server.call.headers["x-applicationid"] == APPLICATION_ID
    assert server.call.headers["x-token"] == "t0ken-1"
    assert server.call.headers["x-apiversion"] == "0.1"
    assert "x-sign" not in server.call.headers


def test_nothing_goes_to_another_host() -> None:
    server = Server()
    merchants = client(server)
    get(merchants.http, "https://example.com/merchants/products")
    get(merchants.http, "http://api.ozon.ru/merchants/products")
    assert server.tokens == 0
    assert not any({"x-token", "x-applicationid"} & set(call.headers) for call in server.calls)


# The life of a token


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


# Token calls that fail


@pytest.mark.parametrize("call", ["product", "auth"])
@pytest.mark.parametrize("form", ["header", "query"])
def test_a_refused_token_call(call: str, form: Any) -> None:
    server = Server()
    server.token_reply = russian(401, {"responseStatus": {"errorCode": "17", "message": "Неверная подпись"}})
    merchants = client(server, signature_form=form)
    with pytest.raises(UnauthorizedError, match="Неверная подпись") as caught:
        merchants.product.list() if call == "product" else merchants.auth.token()
    assert caught.value.operation == "auth.token"
    assert caught.value.code == "17"
    assert "SecretKey" in caught.value.hint
    assert not caught.value.outcome_unknown
    assert caught.value.__context__ is None
    assert server.calls == []
    assert_keeps_secrets(caught.value)


def test_an_error_in_a_token_answer_with_status_200() -> None:
    server = Server()
    server.token_reply = russian(200, {"responseStatus": {"errorCode": 17, "message": "Нет доступа"}})
    for call in (client(server).product.list, client(server).auth.token):
        with pytest.raises(ApiError, match="Нет доступа") as caught:
            call()
        assert (caught.value.operation, caught.value.code) == ("auth.token", 17)


@pytest.mark.parametrize("content", [b"{}", b"[]", b"", b"<html>", b'{"token": ""}', b'{"token": {"t0ken": 1}}'])
def test_a_token_answer_without_a_token(content: bytes) -> None:
    server = Server()
    server.token_reply = httpx.Response(200, content=content)
    with pytest.raises(DecodeError, match="without a token") as caught:
        client(server).product.list()
    assert caught.value.operation == "auth.token"


def test_a_broken_token_call_does_not_cast_doubt_on_the_write() -> None:
    def broken(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadTimeout("too slow", request=request)

    with pytest.raises(TransportError, match="ReadTimeout") as caught:
        client(broken).product.create(
            merchant_sku="MUG-1", product_type_id=2, sku={"Name": "Кружка"}, options={"max_attempts": 1}
        )
    assert caught.value.operation == "auth.token"
    assert not caught.value.outcome_unknown
    assert caught.value.request is not None
    assert caught.value.request.url == "https://api.ozon.ru/auth/token/merchants"
    assert caught.value.__context__ is None
    assert_keeps_secrets(caught.value)


def test_a_token_call_is_repeated_like_any_that_reads() -> None:
    replies = [503, 200]

    def server(request: httpx.Request) -> httpx.Response:
        if request.url.path.startswith("/auth"):
            return httpx.Response(replies.pop(0), headers={"Retry-After": "0"}, json={"token": "t0ken-1"})
        return httpx.Response(200, json={"Products": []})

    client(server).product.list()
    assert replies == []


def test_a_token_call_keeps_to_the_settings_of_the_call_it_is_made_for() -> None:
    server = Server()
    server.token_reply = httpx.Response(503, headers={"Retry-After": "0"})
    with pytest.raises(ServerError):
        client(server).product.list(options={"max_attempts": 1, "timeout": 2.5})
    assert server.tokens == 1
    assert server.token_request.extensions["timeout"]["read"] == 2.5


def test_after_a_failed_token_call_the_next_call_tries_again() -> None:
    server = Server()
    merchants = client(server)
    server.token_reply = httpx.Response(403)
    with pytest.raises(ApiError):
        merchants.product.list()
    server.token_reply = None
    merchants.product.list()
    assert server.tokens == 2


def test_a_refused_token_is_not_tried_again_when_its_renewal_failed() -> None:
    server = Server()
    merchants = client(server)
    merchants.product.list()
    server.tokens += 1
    server.token_reply = httpx.Response(403)
    with pytest.raises(ApiError):
        merchants.product.list()
    server.token_reply = None
    merchants.product.list()
    assert server.used == ["t0ken-1", "t0ken-1", "t0ken-4"]


def test_the_token_of_the_service_does_not_show_in_an_error() -> None:
    server = Server(httpx.Response(400, json={"ResponseStatus": {"ErrorCode": "1", "Message": "no"}}))
    with pytest.raises(ApiError) as caught:
        client(server).order.states()
    assert_keeps_secrets(caught.value)
    assert_keeps_secrets(copy.copy(caught.value))


def test_credentials_do_not_show() -> None:
    merchants = client(Server())
    auth = merchants.http.credentials
    assert isinstance(auth, MerchantsAuth)
    assert not any(secret in repr([auth, auth.__dict__]) for secret in SECRETS)
