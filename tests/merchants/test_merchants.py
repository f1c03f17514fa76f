"""The clients of the Merchants API: tokens, bodies, answers, warnings."""

from __future__ import annotations

import copy
import json
import pickle
import threading
import time
import warnings
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec
from typing import Any
from urllib.parse import parse_qsl

import anyio
import httpx
import pytest
import respx

from ozon.merchants import (
    AsyncMerchants,
    LowPriorityWarning,
    Merchants,
    MerchantsWarning,
    NotSoldWarning,
    sign,
)
from ozon.merchants.auth import MARGIN, Credentials, MerchantsAuth, lifetime
from ozon.merchants.xml import decode
from ozon.paging.paginate import paginate
from ozon_generated.errors import (
    ApiError,
    ArgumentError,
    DecodeError,
    OzonError,
    ServerError,
    TransportError,
    UnauthorizedError,
)
from tests.backends import at

APPLICATION_ID, SECRET_KEY = "DemoApp", "0123456789abcdef"
HEADER_SIGNATURE = "25224a8cc98b17d07f9521aa220b70c5cdb6dff2"
QUERY_SIGNATURE = "1201eb5cc2fe2c7d11e8c64e82f9940976b0168d"
SECRETS = (SECRET_KEY, HEADER_SIGNATURE, QUERY_SIGNATURE, "t0ken")

Reply = httpx.Response | Callable[[httpx.Request], httpx.Response]


class Server:
    """Gives out the tokens t0ken-1, t0ken-2 and so on, and answers calls that carry the newest one."""

    def __init__(self, reply: Reply | None = None, *, expiration: object = 1200) -> None:
        self.reply = reply or httpx.Response(200, json={"Products": [{"ProductId": 31000001}]})
        self.expiration = expiration
        self.tokens = 0
        self.token_reply: httpx.Response | None = None
        self.calls: list[httpx.Request] = []
        self.used: list[str] = []  # tokens of the calls; a request that is sent again is the same object

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path == "/auth/token/merchants":
            return self.token(request)
        self.calls.append(request)
        self.used.append(request.headers.get("x-token", ""))
        if request.headers.get("x-token") != f"t0ken-{self.tokens}":
            return httpx.Response(401, json={"ResponseStatus": {"ErrorCode": "401", "Message": "bad token"}})
        return self.reply(request) if callable(self.reply) else fresh(self.reply)

    def token(self, request: httpx.Request) -> httpx.Response:
        self.tokens += 1
        self.token_request = request
        if self.token_reply is not None:
            return fresh(self.token_reply)
        return httpx.Response(
            200, json={"token": f"t0ken-{self.tokens}", "expiration": self.expiration, "responseStatus": None}
        )

    @property
    def call(self) -> httpx.Request:
        """The last call."""
        return self.calls[-1]

    @property
    def body(self) -> Any:
        """The JSON of the last call."""
        return json.loads(self.call.content)


def fresh(response: httpx.Response) -> httpx.Response:
    return httpx.Response(response.status_code, headers=response.headers, content=response.content)


def client(server: Callable[[httpx.Request], httpx.Response], **settings: Any) -> Merchants:
    return Merchants(APPLICATION_ID, SECRET_KEY, transport=httpx.MockTransport(server), **settings)


def russian(status: int, body: object) -> httpx.Response:
    """An answer as the service writes it: JSON in windows-1251."""
    return httpx.Response(status, content=json.dumps(body, ensure_ascii=False).encode("windows-1251"))


def assert_keeps_secrets(error: OzonError) -> None:
    shown = [str(error), repr(error), repr(error.request), repr(error.response), repr(pickle.dumps(error))]
    shown += [repr(error.__dict__), repr(pickle.loads(pickle.dumps(error)).__dict__)]
    assert not [text for text in shown for secret in SECRETS if secret in text]


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
    merchants.http.get("https://example.com/merchants/products")
    merchants.http.get("http://api.ozon.ru/merchants/products")
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
    assert isinstance(merchants.http, httpx.Client)
    merchants.http.auth = MerchantsAuth(merchants.http, Credentials(APPLICATION_ID, SECRET_KEY), at(lambda: now))
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
    assert isinstance(merchants.http, httpx.Client)
    auth = merchants.http.auth
    assert isinstance(auth, MerchantsAuth)
    assert not any(secret in repr([auth, auth.__dict__]) for secret in SECRETS)


# The clients


def test_credentials_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OZON_APPLICATION_ID", APPLICATION_ID)
    monkeypatch.setenv("OZON_SECRET_KEY", SECRET_KEY)
    server = Server()
    with Merchants(transport=httpx.MockTransport(server)) as merchants:
        merchants.product.list()
    assert server.token_request.headers["x-sign"] == HEADER_SIGNATURE


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        ({}, "OZON_APPLICATION_ID"),
        ({"application_id": "DemoApp"}, "OZON_SECRET_KEY"),
        ({"application_id": "DemoApp", "secret_key": "0123456789abcdef\n"}, "SecretKey"),
        ({"application_id": "DemoApp", "secret_key": "x", "signature_form": "body"}, "signature_form"),
        ({"application_id": "DemoApp", "secret_key": "x", "body_format": "yaml"}, "body_format"),
        ({"application_id": "DemoApp", "secret_key": "x", "base_url": "http://api.ozon.ru"}, "not encrypted"),
    ],
)
@pytest.mark.parametrize("cls", [Merchants, AsyncMerchants])
def test_refused_settings(monkeypatch: pytest.MonkeyPatch, cls: Any, arguments: dict[str, Any], text: str) -> None:
    monkeypatch.delenv("OZON_APPLICATION_ID", raising=False)
    monkeypatch.delenv("OZON_SECRET_KEY", raising=False)
    with pytest.raises(ArgumentError, match=text) as caught:
        cls(**arguments)
    assert_keeps_secrets(caught.value)


@respx.mock(base_url="https://api.ozon.ru")
def test_both_clients_over_respx(respx_mock: respx.MockRouter) -> None:
    respx_mock.get("/auth/token/merchants", headers={"x-Sign": HEADER_SIGNATURE}).respond(json={"token": "t0ken"})
    route = respx_mock.get("/merchants/products", params={"MerchantSku": "MUG-1"}, headers={"x-Token": "t0ken"})
    route.respond(json={"Products": [{"ProductId": 31000001, "Name": "x"}]})

    async def main() -> int | None:
        async with AsyncMerchants(APPLICATION_ID, SECRET_KEY, transport=httpx.AsyncHTTPTransport()) as merchants:
            return (await merchants.product.list(merchant_sku="MUG-1")).products[0].product_id

    with Merchants(APPLICATION_ID, SECRET_KEY) as merchants:
        assert merchants.product.list(merchant_sku="MUG-1").products[0].product_id == 31000001
    assert anyio.run(main) == 31000001


def test_pages() -> None:
    def pages(request: httpx.Request) -> httpx.Response:
        page = int(request.url.params["Page"])
        return httpx.Response(
            200, json={"Products": [{"ProductId": page * 10 + i} for i in (1, 2)] if page < 3 else []}
        )

    server = Server(pages)
    found = [product.product_id for product in paginate(client(server).product.list, selling_state="ForSale")]
    assert found == [11, 12, 21, 22]
    assert server.call.url.params["ItemsOnPage"] == "180"


# Answers


def test_answers_in_windows_1251() -> None:
    states = [{"Name": "Создан"}, {"Name": "Принят продавцом"}]
    answer = client(Server(russian(200, {"OrderStates": states}))).order.states()
    assert [state.name for state in answer.order_states] == ["Создан", "Принят продавцом"]
    assert answer.mismatches() == []


def test_answers_in_utf_8_are_read_too() -> None:
    answer = client(Server(httpx.Response(200, json={"OrderStates": [{"Name": "Создан"}]}))).order.states()
    assert answer.order_states[0].name == "Создан"


def test_the_error_envelope_of_merchants_calls() -> None:
    body = {"ResponseStatus": {"ErrorCode": "1005", "Message": "Товар не найден", "Errors": [{"FieldName": "id"}]}}
    with pytest.raises(ApiError, match=r"job\.get: HTTP 404, code 1005: Товар не найден") as caught:
        client(Server(russian(404, body))).job.get(id=1)
    assert caught.value.details == [{"FieldName": "id"}]


def test_an_error_without_a_body() -> None:
    with pytest.raises(ServerError) as caught:
        client(Server(httpx.Response(500))).product.create(merchant_sku="M", product_type_id=1, sku={})
    assert caught.value.outcome_unknown


@pytest.mark.parametrize("status", [None, {}, {"ErrorCode": None}, {"ErrorCode": ""}, {"ErrorCode": 0}, "x"])
def test_an_empty_envelope_in_an_answer_is_no_error(status: object) -> None:
    answer = client(Server(httpx.Response(200, json={"JobId": 7, "ResponseStatus": status}))).product.create(
        merchant_sku="MUG-1", product_type_id=2, sku={"Name": "x"}
    )
    assert answer.job_id == 7


def test_an_error_in_an_answer_with_status_200() -> None:
    reply = russian(200, {"ResponseStatus": {"ErrorCode": "1005", "Message": "Тип не найден"}})
    with pytest.raises(ApiError, match="Тип не найден") as caught:
        client(Server(reply)).product.create(merchant_sku="MUG-1", product_type_id=2, sku={"Name": "x"})
    assert (caught.value.status, caught.value.code) == (200, "1005")


# Bodies

DESCRIPTION = "<Description><Name>Кружка</Name><Picture>http://example.com/1.jpg</Picture></Description>"
PRODUCT: dict[str, Any] = {
    "merchant_sku": "MUG-1",
    "product_type_id": "286000000001",
    "sku": {"Name": "Кружка «Утро»", "GrossWeight": 300},
    "price": {"SellingPrice": "199.90", "Discount": 0},
    "availability": {"SellingState": "ForSale", "SupplyPeriod": "In3Days", "Qty": ""},
    "description": DESCRIPTION,
}
BODY = {
    "MerchantSKU": "MUG-1",
    "ProductTypeID": "286000000001",
    "SKU": {"Name": "Кружка «Утро»", "GrossWeight": 300},
    "Price": {"SellingPrice": "199.90", "Discount": 0},
    "Availability": {"SellingState": "ForSale", "SupplyPeriod": "In3Days", "Qty": ""},
    "Description": DESCRIPTION,
}


def test_json_goes_out_in_ascii() -> None:
    server = Server(httpx.Response(200, json={"JobId": 7001001}))
    assert client(server).product.create(**PRODUCT).job_id == 7001001
    assert server.call.content.isascii()
    assert rb"\u041a\u0440\u0443\u0436\u043a\u0430" in server.call.content
    assert server.body == BODY
    assert server.call.headers["content-type"] == "application/json"


def test_xml_goes_out_when_asked_for() -> None:
    server = Server(httpx.Response(200, json={"JobId": 7001001}))
    client(server, body_format="xml").product.create(**PRODUCT)
    assert server.call.headers["content-type"] == "application/xml"
    assert decode(server.call.content) == {
        **BODY,
        "SKU": {"Name": "Кружка «Утро»", "GrossWeight": "300"},
        "Price": {"SellingPrice": "199.90", "Discount": "0"},
    }


def test_xml_is_for_products_only() -> None:
    server = Server(httpx.Response(200, text=""))
    client(server, body_format="xml").order.set_state(
        order_number="12345678-0001", state_sys_name="ClientOrderStateMerchantAccepted"
    )
    assert server.body == {"StateSysName": "ClientOrderStateMerchantAccepted"}
    assert server.call.headers["content-type"] == "application/json"


@pytest.mark.parametrize("body_format", ["json", "xml"])
def test_the_request_model_checks_either_format(body_format: Any) -> None:
    server = Server()
    merchants: Any = client(server, body_format=body_format)
    for arguments, text in [
        ({"merchant_sku": "MUG-1", "product_type_id": 1}, "missing .* 'sku'"),
        ({**PRODUCT, "colour": "red"}, "colour"),
        ({**PRODUCT, "merchant_sku": 5}, "merchant_sku must be str"),
        ({**PRODUCT, "price": {"SellingPrice": float("nan")}}, "Nothing was sent"),
    ]:
        with pytest.raises((ArgumentError, TypeError), match=text):
            merchants.product.create(**arguments)
    assert (server.tokens, server.calls) == (0, [])


def test_a_bad_description_is_refused_before_it_is_sent_as_xml() -> None:
    server = Server()
    with pytest.raises(ArgumentError, match="mismatched tag at line 1, column 23") as caught:
        client(server, body_format="xml").product.update_description(
            id=1, merchant_sku="MUG-1", product_type_id=1, description="<Description><Name>x</Nam></Description>"
        )
    assert server.tokens == 0
    assert "Description" in str(caught.value)


@pytest.mark.parametrize("body_format", ["json", "xml"])
def test_the_availability_of_several_storefronts_is_free_in_form(body_format: Any) -> None:
    free = {"Whatever": [{"Url": "http://a.example.com", "Qty": "1"}, {"Url": "http://b.example.com"}], "More": "да"}
    server = Server(httpx.Response(200, json={"JobId": 1}))
    client(server, body_format=body_format).product.update_availability(
        id=31000001, merchant_sku="MUG-1", product_type_id=286000000001, availability=free
    )
    body = server.body if body_format == "json" else decode(server.call.content)
    assert body["Availability"] == free
    assert server.call.url.path == "/merchants/products/availability/31000001"


# Warnings

KEYS: dict[str, Any] = {"merchant_sku": "MUG-1", "product_type_id": 1}
FOR_SALE = {"SellingState": "ForSale"}
NO_PICTURE = "<Description><Name>x</Name><Images>http://example.com/2.jpg</Images><Picture> </Picture></Description>"


def warned(verb: str, **arguments: Any) -> list[warnings.WarningMessage]:
    product = client(Server(httpx.Response(200, json={"JobId": 1}))).product
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        getattr(product, verb)(**KEYS, **arguments)
    return caught


def test_an_update_with_a_description_has_low_priority() -> None:
    (warning,) = warned("update", id=1, description=DESCRIPTION, price={"SellingPrice": 5})
    assert warning.category is LowPriorityWarning
    assert issubclass(LowPriorityWarning, MerchantsWarning)
    assert warning.filename == __file__


@pytest.mark.parametrize(
    ("verb", "arguments"),
    [
        ("update", {"id": 1, "price": {"SellingPrice": 5}, "availability": FOR_SALE}),
        ("update_description", {"id": 1, "description": DESCRIPTION}),
        (
            "update_description",
            {"id": 1, "description": "<Description><Article><Picture>u</Picture></Article></Description>"},
        ),
        ("update_description", {"id": 1, "description": "<Description>"}),
        ("update_availability", {"id": 1, "availability": FOR_SALE}),
        ("update_price", {"id": 1, "price": {"Discount": 0}}),
        ("update_price", {"id": 1, "price": {"SellingPrice": "free"}}),
        ("update_price", {"id": 1, "price": {"SellingPrice": 0}, "availability": {"SellingState": "NotForSale"}}),
        ("create", {"sku": {}}),
        ("create", {"sku": {}, "availability": {"SellingState": "NotForSale"}}),
        (
            "create",
            {"sku": {}, "availability": FOR_SALE, "price": {"SellingPrice": "0.01"}, "description": DESCRIPTION},
        ),
    ],
)
def test_calls_that_give_no_warning(verb: str, arguments: dict[str, Any]) -> None:
    assert warned(verb, **arguments) == []


@pytest.mark.parametrize(
    ("verb", "arguments", "price", "picture"),
    [
        ("create", {"sku": {}, "availability": FOR_SALE}, True, True),
        ("create", {"sku": {}, "availability": FOR_SALE, "price": {"SellingPrice": "0"}}, True, True),
        ("create", {"sku": {}, "availability": FOR_SALE, "description": DESCRIPTION}, True, False),
        ("create", {"sku": {}, "availability": FOR_SALE, "price": {"SellingPrice": 1}}, False, True),
        ("update_price", {"id": 1, "price": {"SellingPrice": "0.00"}}, True, False),
        ("update_availability", {"id": 1, "price": {"SellingPrice": -1}, "availability": FOR_SALE}, True, False),
        ("update_description", {"id": 1, "description": NO_PICTURE}, False, True),
    ],
)
def test_what_will_not_be_sold(verb: str, arguments: dict[str, Any], price: bool, picture: bool) -> None:
    (warning,) = warned(verb, **arguments)
    assert warning.category is NotSoldWarning
    assert ("SellingPrice" in str(warning.message), "Picture" in str(warning.message)) == (price, picture)


def test_a_warning_may_stop_the_call() -> None:
    server = Server()
    with warnings.catch_warnings():
        warnings.simplefilter("error", MerchantsWarning)
        with pytest.raises(LowPriorityWarning):
            client(server).product.update(id=1, description=DESCRIPTION, **KEYS)
    assert server.calls == []
