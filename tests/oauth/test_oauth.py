"""OAuth tokens of an application: the three grants, rotation, refusals, and one renewal however many calls wait."""

from __future__ import annotations

import pickle
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import anyio
import pytest

from ozon import AsyncPerformance, OAuthApp, OAuthToken, OzonError, Performance
from ozon_generated.errors import ArgumentError, DecodeError, ServerError, TransportError, UnauthorizedError
from tests.backends import at
from tests.library import httpx
from tests.moments import Since
from tests.oauth.server import SECRETS, Server, assert_keeps_secrets, backends, make


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
def test_twenty_tasks_renew_once_and_the_loop_goes_on(backend: str, monkeypatch: pytest.MonkeyPatch) -> None:
    server = Server()
    begun, going = threading.Event(), threading.Event()
    token = server.token

    def held(request: httpx.Request) -> httpx.Response:
        begun.set()
        assert going.wait(60), "the loop waits for the renewal"
        return token(request)

    monkeypatch.setattr(server, "token", held)

    async def main() -> None:
        app = OAuthApp("app-1", "s3cret", refresh_token="refr3sh-0", transport=server.transport)
        async with (
            AsyncPerformance(oauth=app, transport=server.transport) as performance,
            anyio.create_task_group() as group,
        ):
            for _ in range(20):
                group.start_soon(performance.campaign.list)
            while not begun.is_set():
                await anyio.sleep(0.001)
            going.set()

    anyio.run(main, backend=backend)
    assert (server.tokens, len(server.used)) == (1, 20)


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
