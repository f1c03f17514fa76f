"""OAuth tokens of an application: the three grants, rotation, refusals, and one renewal however many calls wait."""

from __future__ import annotations

import json
import logging
import pickle
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from traceback import walk_tb
from typing import Any

import anyio
import pytest

from ozon import AsyncPerformance, AsyncSeller, Event, OAuthApp, OAuthToken, OzonError, Performance, Seller
from ozon.sandbox import Sandbox
from ozon_generated.errors import ArgumentError, DecodeError, ServerError, TransportError, UnauthorizedError
from tests.backends import at
from tests.library import httpx
from tests.moments import Since

SECRETS = ("s3cret", "acc3ss", "refr3sh", "s1ngle-use-c0de")
backends = pytest.mark.parametrize("backend", ["asyncio", "trio"])


class Server:
    """Both hosts: gives out acc3ss-1, acc3ss-2 and so on, and accepts the newest."""

    def __init__(self, *, expires_in: object = 1800, rotate: bool = True) -> None:
        self.expires_in = expires_in
        self.rotate = rotate
        self.reply: httpx.Response | None = None
        self.forms: list[dict[str, Any]] = []
        self.requests: list[httpx.Request] = []
        self.used: list[str] = []
        self.delay = 0.0
        self.lock = threading.Lock()

    @property
    def transport(self) -> httpx.MockTransport:
        return httpx.MockTransport(self)

    @property
    def tokens(self) -> int:
        return len(self.forms)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        with self.lock:
            self.requests.append(request)
        if request.url.host == "xapi.ozon.ru":
            return self.token(request)
        with self.lock:
            self.used.append(request.headers.get("authorization", ""))
            accepted = self.used[-1] == f"Bearer acc3ss-{self.tokens}"
        return (
            httpx.Response(200, json={"list": [], "warehouses": []})
            if accepted
            else httpx.Response(401, json={"error": "token"})
        )

    def token(self, request: httpx.Request) -> httpx.Response:
        time.sleep(self.delay)
        assert (request.method, request.url.path) == ("POST", "/oauth/token")
        with self.lock:
            self.forms.append(json.loads(request.content))
            if self.reply is not None:
                return httpx.Response(self.reply.status_code, content=self.reply.content)
            answer = {
                "access_token": f"acc3ss-{self.tokens}",
                "token_type": "Bearer",
                "expires_in": self.expires_in,
                "scope": ["product", "posting"],
            }
            if self.rotate:
                answer["refresh_token"] = f"refr3sh-{self.tokens}"
            return httpx.Response(200, json=answer)


def make(server: Server, **settings: Any) -> tuple[OAuthApp, Performance]:
    app = OAuthApp("app-1", "s3cret", transport=server.transport, **settings)
    return app, Performance(oauth=app, transport=server.transport)


def frames(error: BaseException) -> Iterator[str]:
    """The locals of our frames, as tools that report errors show them."""
    for frame, _ in walk_tb(error.__traceback__):
        if frame.f_globals["__name__"].startswith(("ozon.", "ozon_generated.")):
            yield repr(frame.f_locals)


def assert_keeps_secrets(error: OzonError) -> None:
    shown = [str(error), repr(error), repr(error.__dict__), repr(pickle.dumps(error)), *frames(error)]
    assert not [text for text in shown for secret in SECRETS if secret in text]


# The grants


def test_client_credentials() -> None:
    server = Server()
    _, performance = make(server)
    performance.campaign.list()
    assert server.forms == [{"client_id": "app-1", "client_secret": "s3cret", "grant_type": "client_credentials"}]
    assert server.used == ["Bearer acc3ss-1"]
    assert server.requests[0].headers["content-type"] == "application/json"
    assert not {"authorization", "api-key", "client-id"} & set(server.requests[0].headers)


def test_a_code_is_used_once_and_then_the_refresh_token() -> None:
    server, now = Server(), 0.0
    _, performance = make(
        server, code="s1ngle-use-c0de", redirect_uri="https://shop.example.com/back", clock=at(lambda: now)
    )
    performance.campaign.list()
    now += 1800
    performance.campaign.list()
    client = {"client_id": "app-1", "client_secret": "s3cret"}
    assert server.forms == [
        client
        | {
            "grant_type": "authorization_code",
            "code": "s1ngle-use-c0de",
            "redirect_uri": "https://shop.example.com/back",
        },
        client | {"grant_type": "refresh_token", "refresh_token": "refr3sh-1"},
    ]


@pytest.mark.parametrize(("rotate", "following"), [(True, "refr3sh-1"), (False, "refr3sh-0")])
def test_a_rotated_refresh_token_is_used(rotate: bool, following: str) -> None:
    server, now = Server(rotate=rotate), 0.0
    _, performance = make(server, refresh_token="refr3sh-0", clock=at(lambda: now))
    performance.campaign.list()
    now += 1739
    performance.campaign.list()
    assert server.tokens == 1
    now += 1
    performance.campaign.list()
    assert [form["refresh_token"] for form in server.forms] == ["refr3sh-0", following]


def test_without_a_refresh_token_the_consent_ends_with_the_token() -> None:
    server, now = Server(rotate=False), 0.0
    _, performance = make(
        server, code="s1ngle-use-c0de", redirect_uri="https://shop.example.com/back", clock=at(lambda: now)
    )
    performance.campaign.list()
    now += 1800
    for _ in range(2):
        with pytest.raises(UnauthorizedError, match="ask for it again") as caught:
            performance.campaign.list()
        assert caught.value.operation == "oauth.token"
    assert server.tokens == 1


@pytest.mark.parametrize(
    ("settings", "text"),
    [
        ({"code": "s1ngle-use-c0de"}, "needs redirect_uri"),
        ({"grant": "authorization_code"}, "needs code"),
        ({"grant": "refresh_token"}, "needs refresh_token"),
        ({"grant": "password"}, "has to be authorization_code"),
        ({"refresh_token": "refr3sh\n"}, "refresh_token is empty"),
        ({"base_url": "http://xapi.ozon.ru"}, "not encrypted"),
        ({"verify": "/no/such/file"}, "no file or folder"),
    ],
)
def test_refused_settings(settings: dict[str, Any], text: str) -> None:
    with pytest.raises(ArgumentError, match=text) as caught:
        OAuthApp("app-1", "s3cret", **settings)
    assert_keeps_secrets(caught.value)


# What is handed out


def test_every_token_is_handed_out_for_storing() -> None:
    stored: list[OAuthToken] = []
    server, now, since = Server(), 0.0, Since()
    _, performance = make(server, refresh_token="refr3sh-0", on_token=stored.append, clock=at(lambda: now))
    performance.campaign.list()
    now += 1800
    performance.campaign.list()
    assert [token.access_token for token in stored] == ["acc3ss-1", "acc3ss-2"]
    assert [token.refresh_token for token in stored] == ["refr3sh-1", "refr3sh-2"]
    assert stored[0].scope == ("product", "posting")
    assert stored[0].expires_at is not None
    assert stored[0].expires_at in since.plus(1800)
    assert not [secret for secret in SECRETS if secret in f"{stored[0]} {stored[0]!r}"]
    assert pickle.loads(pickle.dumps(stored[0])) == stored[0]


@pytest.mark.parametrize(
    ("more", "expires", "scope"),
    [({"expires_in": None, "scope": None}, False, ()), ({"expires_in": "60", "scope": "a b"}, True, ("a", "b"))],
)
def test_answers_of_another_form(more: dict[str, Any], expires: bool, scope: tuple[str, ...]) -> None:
    stored: list[OAuthToken] = []
    server = Server()
    server.reply = httpx.Response(200, json={"access_token": "acc3ss-1", **more})
    make(server, on_token=stored.append)[1].campaign.list()
    assert (stored[0].expires_at is not None, stored[0].scope, stored[0].refresh_token) == (expires, scope, None)


# Renewals


def test_a_refused_token_is_renewed_once() -> None:
    server = Server()
    _, performance = make(server, refresh_token="refr3sh-0")
    performance.campaign.list()
    server.forms.append({})  # the server has forgotten the token
    performance.campaign.list()
    assert server.used == ["Bearer acc3ss-1", "Bearer acc3ss-1", "Bearer acc3ss-3"]


def test_eight_threads_and_two_clients_renew_once() -> None:
    server = Server()
    server.delay = 0.05
    app, performance = make(server, refresh_token="refr3sh-0")
    other = Performance(oauth=app, transport=server.transport)
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda number: (performance, other)[number % 2].campaign.list(), range(8)))
    assert server.tokens == 1
    assert len(server.used) == 8


@backends
def test_twenty_tasks_renew_once_and_the_loop_goes_on(backend: str) -> None:
    server = Server()
    server.delay = 0.1
    ticks = 0

    async def main() -> None:
        nonlocal ticks
        app = OAuthApp("app-1", "s3cret", refresh_token="refr3sh-0", transport=server.transport)
        async with (
            AsyncPerformance(oauth=app, transport=server.transport) as performance,
            anyio.create_task_group() as group,
        ):
            for _ in range(20):
                group.start_soon(performance.campaign.list)
            while len(server.used) < 20:
                ticks += 1
                await anyio.sleep(0.001)

    anyio.run(main, backend=backend)
    assert server.tokens == 1
    assert ticks > 10


def test_clients_of_both_kinds_share_one_renewal() -> None:
    server = Server()
    server.delay = 0.1
    app, performance = make(server, refresh_token="refr3sh-0")

    async def in_thread() -> None:
        await anyio.to_thread.run_sync(performance.campaign.list)

    async def main() -> None:
        async with (
            AsyncPerformance(oauth=app, transport=server.transport) as other,
            anyio.create_task_group() as group,
        ):
            group.start_soon(other.campaign.list)
            group.start_soon(in_thread)
            await anyio.sleep(0.02)
            performance.campaign.list()  # in the thread of the event loop: waits, and does not hang

    anyio.run(main)
    assert server.tokens == 1
    assert len(server.used) == 3


@backends
def test_a_cancelled_call_does_not_lose_the_next_refresh_token(backend: str) -> None:
    server = Server()
    server.delay = 0.1

    async def main() -> None:
        app = OAuthApp("app-1", "s3cret", refresh_token="refr3sh-0", transport=server.transport)
        async with AsyncPerformance(oauth=app, transport=server.transport) as performance:
            with anyio.move_on_after(0.01):
                await performance.campaign.list()
            await performance.campaign.list()

    anyio.run(main, backend=backend)
    assert server.tokens == 1
    assert server.used == ["Bearer acc3ss-1"]


# Refusals


@pytest.mark.parametrize("status", [400, 401, 403])
@pytest.mark.parametrize(
    ("settings", "error", "hint"),
    [
        ({"refresh_token": "refr3sh-0"}, "invalid_grant", "ask for it again"),
        ({"refresh_token": "refr3sh-0"}, "invalid_client", "client_secret"),
        ({"code": "s1ngle-use-c0de", "redirect_uri": "https://a.example.com"}, "invalid_grant", "ask for it again"),
        ({}, "denied", "client_secret"),
    ],
)
def test_refused(status: int, settings: dict[str, Any], error: str, hint: str) -> None:
    server = Server()
    server.reply = httpx.Response(status, json={"error": error, "refresh_token": "refr3sh-0"})
    _, performance = make(server, **settings)
    with pytest.raises(UnauthorizedError, match=error) as caught:
        performance.campaign.list()
    assert hint in caught.value.hint
    assert (caught.value.operation, caught.value.status) == ("oauth.token", status)
    assert server.used == []
    assert_keeps_secrets(caught.value)
    server.reply = None
    performance.campaign.list()
    assert server.forms[0] == server.forms[1]


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (httpx.Response(503, text="busy"), ServerError),
        (httpx.Response(200, text="<html>"), DecodeError),
        (httpx.Response(200, json={"access_token": "acc3ss\n"}), DecodeError),
        (httpx.Response(200, json=["acc3ss"]), DecodeError),
    ],
)
def test_other_failures(reply: httpx.Response, kind: type[OzonError]) -> None:
    server = Server()
    server.reply = reply
    _, performance = make(server, refresh_token="refr3sh-0")
    with pytest.raises(kind) as caught:
        performance.campaign.list(options={"max_attempts": 1})
    assert caught.value.operation == "oauth.token"
    assert not caught.value.outcome_unknown


def test_a_broken_token_call_does_not_cast_doubt_on_the_write() -> None:
    def broken(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadTimeout("too slow", request=request)

    app = OAuthApp(
        "app-1", "s3cret", code="s1ngle-use-c0de", redirect_uri="https://a.b", transport=httpx.MockTransport(broken)
    )
    with pytest.raises(TransportError) as caught:
        Performance(oauth=app).campaign.activate(campaign_id="1", options={"max_attempts": 1})
    error = caught.value
    assert (error.sent, error.outcome_unknown, error.repeat_is_safe) == (False, False, True)
    assert_keeps_secrets(caught.value)


# Secrets


def test_the_application_does_not_show_its_secrets() -> None:
    server = Server()
    app, performance = make(server, refresh_token="refr3sh-0")
    performance.campaign.list()
    assert not [secret for secret in SECRETS if secret in repr([app, app.__dict__])]
    with pytest.raises(TypeError):
        pickle.dumps(app)


def test_hooks_and_logs_are_told_without_secrets(caplog: pytest.LogCaptureFixture) -> None:
    events: list[Event] = []
    server, now = Server(), 0.0
    app = OAuthApp(
        "app-1",
        "s3cret",
        code="s1ngle-use-c0de",
        redirect_uri="https://a.b",
        transport=server.transport,
        clock=at(lambda: now),
    )
    performance = Performance(
        oauth=app, transport=server.transport, on_request=events.append, on_response=events.append, log_bodies=True
    )
    with caplog.at_level(logging.DEBUG):
        performance.campaign.list()
        now += 1800
        performance.campaign.list()
    assert [event.operation for event in events if event.status] == ["oauth.token", "campaign.list"] * 2
    assert [event.request.content for event in events if event.request and "token" in event.operation] == [b""] * 4
    shown = caplog.text + repr([(event, event.request, event.response) for event in events])
    assert not [secret for secret in SECRETS if secret in shown]


def test_the_token_goes_to_named_hosts_only() -> None:
    server = Server()
    app = OAuthApp("app-1", "s3cret", transport=server.transport)
    http = httpx.Client(transport=server.transport, auth=app.auth("https://api-seller.ozon.ru"))
    http.get("https://api-performance.ozon.ru/a")
    http.get("https://api-seller.ozon.ru:8443/a")
    assert server.tokens == 0
    http.get("https://api-seller.ozon.ru/a")
    assert server.used == ["", "", "Bearer acc3ss-1"]


def test_over_a_socket_and_nothing_in_the_logs(caplog: pytest.LogCaptureFixture) -> None:
    sandbox = Sandbox(oauth_client_id="app-1", oauth_client_secret="s3cret")
    stored: list[OAuthToken] = []

    async def main(url: str) -> None:
        async with AsyncPerformance(oauth=app, base_url=url) as performance:
            await performance.campaign.list()

    with caplog.at_level(logging.DEBUG), sandbox.serve() as url:
        app = OAuthApp("app-1", "s3cret", base_url=url, on_token=stored.append)
        with Performance(oauth=app, base_url=url) as performance:
            performance.campaign.list()
            sandbox.gate.bearer.revoke_all()
        anyio.run(main, url)
    assert len(stored) == 2
    assert caplog.text
    assert not [text for token in stored for text in (token.access_token, "s3cret") if text in caplog.text]


def test_with_the_seller_api() -> None:
    server = Server()
    app = OAuthApp("app-1", "s3cret", transport=server.transport)

    async def main() -> None:
        async with AsyncSeller(oauth=app, transport=server.transport) as seller:
            await seller.warehouse.list(limit=10)

    Seller(oauth=app, transport=server.transport).warehouse.list(limit=10)
    Performance(oauth=app, transport=server.transport).campaign.list()
    anyio.run(main)
    assert server.used == ["Bearer acc3ss-1"] * 3
    assert not any({"api-key", "client-id"} & set(request.headers) for request in server.requests)


def test_token_and_oauth_exclude_each_other() -> None:
    app = OAuthApp("app-1", "s3cret")
    with pytest.raises(ArgumentError, match="not both"):
        Performance(token="acc3ss", oauth=app)
