"""The clients of the Performance API: their token, and GETs that write."""

from __future__ import annotations

import json
import pickle
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from traceback import walk_tb
from typing import Any

import anyio
import pytest

from ozon import AsyncMerchants, AsyncPerformance, Event, Merchants, OzonError, Performance, Retry
from ozon.performance.clients import PerformanceAuth
from ozon.sandbox import Sandbox
from ozon.secret import Secret
from ozon_generated.errors import ApiError, ArgumentError, DecodeError, ServerError, UnauthorizedError
from ozon_generated.performance.auth import AuthTokenResponse
from tests.backends import at
from tests.library import httpx

CLIENT_ID, CLIENT_SECRET = "1@advertising.performance.ozon.ru", "s3cret"
SECRETS = (CLIENT_SECRET, "acc3ss")
backends = pytest.mark.parametrize("backend", ["asyncio", "trio"])


class Server:
    """Gives out acc3ss-1, acc3ss-2 and so on, and accepts the newest."""

    def __init__(self, *, delay: float = 0.0) -> None:
        self.delay = delay
        self.tokens = 0
        self.reply: httpx.Response | None = None
        self.status = 200
        self.token_request: httpx.Request | None = None
        self.used: list[str] = []
        self.lock = threading.Lock()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path == "/api/client/token":
            time.sleep(self.delay)
        return self.answer(request)

    async def in_tasks(self, request: httpx.Request) -> httpx.Response:
        await anyio.sleep(self.delay)
        return self.answer(request)

    def answer(self, request: httpx.Request) -> httpx.Response:
        with self.lock:
            if request.url.path == "/api/client/token":
                self.tokens += 1
                self.token_request = request
                if self.reply is not None:
                    return httpx.Response(self.reply.status_code, content=self.reply.content)
                token = {"access_token": f"acc3ss-{self.tokens}", "expires_in": 1800, "token_type": "Bearer"}
                return httpx.Response(200, json=token)
            self.used.append(request.headers.get("authorization", ""))
            if self.used[-1] != f"Bearer acc3ss-{self.tokens}":
                return httpx.Response(401, json={"error": "token expired"})
            return httpx.Response(self.status, json={"list": [], "state": "CAMPAIGN_STATE_RUNNING"})


def client(server: Server, **settings: Any) -> Performance:
    return Performance(CLIENT_ID, CLIENT_SECRET, transport=httpx.MockTransport(server), **settings)


def assert_keeps_secrets(error: OzonError) -> None:
    """Not in the error, and not in the locals of our frames; what the user passed stands in those of the method."""
    shown = [str(error), repr(error), repr(error.__dict__), repr(pickle.dumps(error))]
    for frame, _ in walk_tb(error.__traceback__):
        if frame.f_globals["__name__"].startswith("ozon."):
            shown.append(repr(frame.f_locals))
    assert not [text for text in shown for secret in SECRETS if secret in text]


def test_the_token_call() -> None:
    server = Server()
    client(server).campaign.list()
    request = server.token_request
    assert request is not None
    assert (request.method, str(request.url)) == ("POST", "https://api-performance.ozon.ru/api/client/token")
    assert json.loads(request.content) == {
        "client_id": CLIENT_ID,
        "client_secret": CLIENT_SECRET,
        "grant_type": "client_credentials",
    }
    assert request.headers["content-type"] == "application/json"
    assert "authorization" not in request.headers
    assert server.used == ["Bearer acc3ss-1"]


def test_the_token_is_renewed_a_minute_before_its_end() -> None:
    server, now = Server(), 1000.0
    performance = client(server)
    form = Secret({"client_id": CLIENT_ID, "client_secret": CLIENT_SECRET})
    performance.http.credentials = PerformanceAuth(performance.http, form, at(lambda: now))
    performance.campaign.list()
    now += 1739
    performance.campaign.list()
    assert server.tokens == 1
    now += 1
    performance.campaign.list()
    assert server.used == ["Bearer acc3ss-1", "Bearer acc3ss-1", "Bearer acc3ss-2"]


def test_a_refused_token_is_renewed_once() -> None:
    server = Server()
    performance = client(server)
    performance.campaign.list()
    server.tokens += 1  # the server has forgotten the first
    performance.campaign.activate(campaign_id="1")
    assert server.used == ["Bearer acc3ss-1", "Bearer acc3ss-1", "Bearer acc3ss-3"]


def test_the_second_401_is_an_error() -> None:
    server = Server()
    server.status = 401
    with pytest.raises(UnauthorizedError) as caught:
        client(server).campaign.list()
    assert len(server.used) == 2
    assert caught.value.operation == "campaign.list"
    assert "client id" in caught.value.hint
    assert_keeps_secrets(caught.value)


def test_eight_threads_renew_once() -> None:
    server = Server(delay=0.05)
    performance = client(server)
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: performance.campaign.list(), range(8)))
    assert (server.tokens, len(server.used)) == (1, 8)


@backends
def test_twenty_tasks_renew_once(backend: str) -> None:
    server = Server(delay=0.02)

    async def main() -> None:
        transport = httpx.MockTransport(server.in_tasks)
        async with (
            AsyncPerformance(CLIENT_ID, CLIENT_SECRET, transport=transport) as performance,
            anyio.create_task_group() as group,
        ):
            for _ in range(20):
                group.start_soon(performance.campaign.list)

    anyio.run(main, backend=backend)
    assert (server.tokens, len(server.used)) == (1, 20)


def ask_for_token(performance: Performance) -> AuthTokenResponse:
    return performance.auth.token(client_id=CLIENT_ID, client_secret=CLIENT_SECRET, grant_type="client_credentials")


@pytest.mark.parametrize("status", [400, 401, 403])
@pytest.mark.parametrize("call", [lambda made: made.campaign.list(), ask_for_token], ids=["campaign", "auth"])
def test_refused_credentials(status: int, call: Callable[[Performance], object]) -> None:
    server = Server()
    server.reply = httpx.Response(status, json={"error": "invalid client"})
    with pytest.raises(ApiError, match="invalid client") as caught:
        call(client(server))
    assert (caught.value.status, caught.value.operation) == (status, "auth.token")
    assert "client_secret" in caught.value.hint
    assert server.used == []
    assert_keeps_secrets(caught.value)


def test_a_token_answer_without_a_token() -> None:
    server = Server()
    server.reply = httpx.Response(200, json={"access_token": ""})
    with pytest.raises(DecodeError, match="without a token"):
        client(server).campaign.list()


def test_a_token_call_of_the_user() -> None:
    server = Server()
    answer = ask_for_token(client(server))
    assert (answer.access_token, answer.expires_in, server.tokens) == ("acc3ss-1", 1800, 1)


@pytest.mark.parametrize("token", ["acc3ss-0", lambda: "acc3ss-0"])
def test_a_token_of_the_user(token: Any) -> None:
    server = Server()
    Performance(token=token, transport=httpx.MockTransport(server)).campaign.list()
    assert (server.tokens, server.used) == (0, ["Bearer acc3ss-0"])


def test_credentials_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OZON_PERFORMANCE_CLIENT_ID", CLIENT_ID)
    monkeypatch.setenv("OZON_PERFORMANCE_CLIENT_SECRET", CLIENT_SECRET)
    server = Server()
    with Performance(transport=httpx.MockTransport(server)) as performance:
        performance.campaign.list()
    assert server.used == ["Bearer acc3ss-1"]


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        ({}, "OZON_PERFORMANCE_CLIENT_ID"),
        ({"client_id": CLIENT_ID}, "OZON_PERFORMANCE_CLIENT_SECRET"),
        ({"client_id": CLIENT_ID, "client_secret": "s3cret\n"}, "client_secret is empty"),
        ({"token": ""}, "token is empty"),
        ({"token": "x", "base_url": "http://api-performance.ozon.ru"}, "not encrypted"),
    ],
)
@pytest.mark.parametrize("cls", [Performance, AsyncPerformance])
def test_refused_settings(monkeypatch: pytest.MonkeyPatch, cls: Any, arguments: dict[str, Any], text: str) -> None:
    monkeypatch.delenv("OZON_PERFORMANCE_CLIENT_ID", raising=False)
    monkeypatch.delenv("OZON_PERFORMANCE_CLIENT_SECRET", raising=False)
    with pytest.raises(ArgumentError, match=text) as caught:
        cls(**arguments)
    assert_keeps_secrets(caught.value)


def test_nothing_shows_a_secret() -> None:
    performance = client(Server())
    performance.campaign.list()
    auth = performance.http.credentials
    shown = repr([performance, performance.__dict__, auth, auth.__dict__])
    assert not [secret for secret in SECRETS if secret in shown]


def test_other_options_over_the_same_token() -> None:
    server = Server()
    events: list[Event] = []
    performance = client(server)
    other = performance.with_options(on_request=events.append, timeout=5)
    other.campaign.list()
    performance.campaign.list()
    assert server.tokens == 1
    assert [event.operation for event in events] == ["auth.token", "campaign.list"]
    assert not [secret for event in events for secret in SECRETS if secret in repr([event, event.request])]
    untyped: Any = performance
    with pytest.raises(ArgumentError, match="base_url"):
        untyped.with_options(base_url="https://a.b")


@pytest.mark.parametrize("cls", [AsyncPerformance, Merchants, AsyncMerchants])
def test_the_other_clients_take_other_options_too(cls: Any) -> None:
    made = cls(CLIENT_ID, CLIENT_SECRET, transport=httpx.MockTransport(Server()))
    other = made.with_options(timeout=5)
    assert (other.http, other.pipeline.timeout) == (made.http, dict.fromkeys(("connect", "read", "write", "pool"), 5))
    with pytest.raises(ArgumentError, match="proxy"):
        made.with_options(proxy="http://a.b")


@pytest.mark.parametrize(("status", "hint"), [(403, "may lack the right"), (404, "")])
def test_hints(status: int, hint: str) -> None:
    server = Server()
    server.status = status
    with pytest.raises(ApiError) as caught:
        client(server).campaign.list()
    assert hint in caught.value.hint
    assert bool(hint) == bool(caught.value.hint)


def test_a_raw_call_carries_the_token() -> None:
    server = Server()
    assert client(server).raw("GET", "/api/client/new", safety="read") == {
        "list": [],
        "state": "CAMPAIGN_STATE_RUNNING",
    }
    assert server.used == ["Bearer acc3ss-1"]


GETS_THAT_WRITE: list[tuple[str, str, dict[str, Any]]] = [
    ("all_sku_promo", "activate", {}),
    ("all_sku_promo", "deactivate", {}),
    ("all_sku_promo", "set_bid", {"bid": 5}),
    (
        "statistics",
        "submit_all_sku_promo_orders",
        {"time_bounds_from": "2026-09-01T00:00:00Z", "time_bounds_to": "2026-09-30T23:59:59Z"},
    ),
    (
        "statistics",
        "submit_all_sku_promo_products",
        {"time_bounds_from": "2026-09-01T00:00:00Z", "time_bounds_to": "2026-09-30T23:59:59Z"},
    ),
]


@pytest.mark.parametrize(("resource", "verb", "arguments"), GETS_THAT_WRITE)
def test_gets_that_change_state_are_writes(resource: str, verb: str, arguments: dict[str, Any]) -> None:
    server = Server()
    performance = client(server, retry=Retry(backoff=0.001))
    performance.campaign.list()
    server.used.clear()
    server.status = 502
    called = getattr(getattr(performance, resource), verb)
    operation = getattr(performance, resource)._operation(verb)
    assert (operation.method, operation.safety) == ("GET", "write")
    with pytest.raises(ServerError) as caught:
        called(**arguments)
    repeatable = resource == "all_sku_promo"
    assert len(server.used) == (4 if repeatable else 1)
    assert caught.value.outcome_unknown
    assert caught.value.repeat_is_safe is repeatable


def test_against_the_sandbox() -> None:
    sandbox = Sandbox(oauth_client_id=CLIENT_ID, oauth_client_secret=CLIENT_SECRET)

    async def main() -> Any:
        async with AsyncPerformance(CLIENT_ID, CLIENT_SECRET, transport=sandbox.transport) as performance:
            return await performance.campaign.list()

    with Performance(CLIENT_ID, CLIENT_SECRET, transport=sandbox.transport) as performance:
        assert performance.campaign.list() == anyio.run(main)
    with pytest.raises(UnauthorizedError, match="Check client_id"):
        Performance(CLIENT_ID, "wrong", transport=sandbox.transport).campaign.list()
