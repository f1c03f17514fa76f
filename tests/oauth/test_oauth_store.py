"""Storing and loading the tokens of an application: none is lost, and several workers share one consent."""

from __future__ import annotations

import json
import random
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any

import anyio
import pytest

from ozon import AsyncPerformance, OAuthApp, OAuthToken, OzonError, TokenStoreError
from ozon_generated.errors import ArgumentError, UnauthorizedError
from tests.backends import at
from tests.library import httpx
from tests.oauth.server import Server, assert_keeps_secrets, backends, make


class Store:
    """Keeps the newest token; fails as often as it is told."""

    def __init__(self, failures: int = 0, refresh_token: str = "refr3sh-0") -> None:
        self.failures = failures
        self.tokens = [OAuthToken("", refresh_token, None, ())]
        self.offered: list[str | None] = []
        self.delay = 0.0

    def put(self, token: OAuthToken) -> None:
        time.sleep(self.delay)
        self.offered.append(token.refresh_token)
        if len(self.offered) <= self.failures:
            raise OSError("disk full")
        self.tokens.append(token)

    def get(self) -> OAuthToken:
        return self.tokens[-1]


def test_a_token_that_could_not_be_stored_is_offered_again() -> None:
    server, store = Server(), Store(failures=2)
    app, performance = make(server, refresh_token="refr3sh-0", on_token=store.put)
    for _ in range(2):
        with pytest.raises(TokenStoreError, match="kept, and offered again with the next call") as caught:
            performance.campaign.list()
        assert isinstance(caught.value.__cause__, OSError)
        assert not caught.value.outcome_unknown
        assert_keeps_secrets(caught.value)
    assert server.used == []
    assert app.token is not None
    assert app.token.refresh_token == "refr3sh-1"
    performance.campaign.list()
    performance.campaign.list()
    assert store.offered == ["refr3sh-1"] * 3
    assert store.get().refresh_token == "refr3sh-1"
    assert (server.tokens, len(server.used)) == (1, 2)


@backends
def test_a_token_that_could_not_be_stored_is_offered_again_asynchronously(backend: str) -> None:
    server, store = Server(), Store(failures=1)
    server.delay = 0.05

    async def main() -> None:
        app = OAuthApp("app-1", "s3cret", on_token=store.put, transport=server.transport)
        async with AsyncPerformance(oauth=app, transport=server.transport) as performance:
            failures = 0

            async def call() -> None:
                nonlocal failures
                try:
                    await performance.campaign.list()
                except TokenStoreError:
                    failures += 1

            async with anyio.create_task_group() as group:
                for _ in range(5):
                    group.start_soon(call)
            assert failures >= 1
            await performance.campaign.list()

    anyio.run(main, backend=backend)
    assert (server.tokens, len(store.offered)) == (1, 2)


def test_threads_that_wait_for_a_token_share_the_failure_to_store_it() -> None:
    server, store = Server(), Store(failures=1)
    server.delay = 0.1
    _, performance = make(server, on_token=store.put)
    ready = threading.Barrier(8)

    def call(_: int) -> bool:
        ready.wait()
        try:
            performance.campaign.list()
        except TokenStoreError:
            return False
        return True

    with ThreadPoolExecutor(8) as pool:
        assert not any(pool.map(call, range(8)))
    assert len(store.offered) == 1
    performance.campaign.list()
    assert (server.tokens, len(store.offered)) == (1, 2)


def test_a_token_newer_than_the_unstored_one_takes_its_place() -> None:
    server, store, now = Server(), Store(failures=1), 0.0
    _, performance = make(server, refresh_token="refr3sh-0", on_token=store.put, load=store.get, clock=at(lambda: now))
    with pytest.raises(TokenStoreError):
        performance.campaign.list()
    now += 1800
    performance.campaign.list()
    assert [form["refresh_token"] for form in server.forms] == ["refr3sh-0", "refr3sh-1"]  # the store is behind
    assert store.offered == ["refr3sh-1", "refr3sh-2"]


@pytest.mark.parametrize("secret", ["s3cret", "acc3ss-1", "refr3sh-1"])
def test_an_error_that_shows_a_secret_is_not_shown(secret: str) -> None:
    def shown(token: OAuthToken) -> None:
        assert token.access_token
        raise OSError("cannot insert " + {"s3cret": "s3" + "cret"}.get(secret, secret))

    _, performance = make(Server(), refresh_token="refr3sh-0", on_token=shown)
    with pytest.raises(TokenStoreError, match="on_token raised OSError") as caught:
        performance.campaign.list()
    assert caught.value.__cause__ is caught.value.__context__ is None
    assert_keeps_secrets(caught.value)


# A store that several processes share


class Rotating(Server):
    """Accepts each refresh token once, and the newest access token."""

    def __init__(self) -> None:
        super().__init__()
        self.current = "refr3sh-0"
        self.access = ""
        self.revoked = False

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.host == "xapi.ozon.ru":
            return self.token(request)
        with self.lock:
            self.used.append(request.headers["authorization"])
            accepted = self.used[-1] == f"Bearer {self.access}" and not self.revoked
        return httpx.Response(200, json={"list": []}) if accepted else httpx.Response(401, json={"error": "token"})

    def token(self, request: httpx.Request) -> httpx.Response:
        with self.lock:
            form = json.loads(request.content)
            self.forms.append(form)
            if form.get("refresh_token", self.current) != self.current:
                return httpx.Response(400, json={"error": "invalid_grant"})
            number = int(self.current.partition("-")[2]) + 1
            self.current, self.access, self.revoked = f"refr3sh-{number}", f"acc3ss-{number}", False
            answer = {"access_token": self.access, "refresh_token": self.current, "expires_in": 1800}
        return httpx.Response(200, json=answer)


def test_the_second_worker_takes_over_what_the_first_has_stored() -> None:
    server, store = Rotating(), Store()
    shops = [make(server, on_token=store.put, load=store.get)[1] for _ in range(3)]
    for shop in shops:
        shop.campaign.list()
    assert server.tokens == 1
    assert server.used == ["Bearer acc3ss-1"] * 3


def test_the_second_worker_goes_on_though_access_tokens_are_not_stored() -> None:
    server, store = Rotating(), Store()
    for _ in range(3):
        performance = make(server, on_token=store.put, load=lambda: store.get().refresh_token)[1]
        performance.campaign.list()
    assert [form["refresh_token"] for form in server.forms] == ["refr3sh-0", "refr3sh-1", "refr3sh-2"]


def test_a_worker_that_has_an_old_refresh_token_asks_the_store_before_it_gives_up() -> None:
    server, store, now = Rotating(), Store(), 0.0
    first = make(server, refresh_token="refr3sh-0", on_token=store.put, clock=at(lambda: now))[1]
    looks: list[str | None] = [None, "refr3sh-0", "refr3sh-1"]  # what the first has stored shows late
    second = make(server, refresh_token="refr3sh-0", load=lambda: looks.pop(0), clock=at(lambda: now))[1]
    first.campaign.list()
    second.campaign.list()
    assert [form["refresh_token"] for form in server.forms] == ["refr3sh-0", "refr3sh-0", "refr3sh-1"]
    assert looks == []


def test_a_store_that_is_behind_does_no_harm() -> None:
    server, now = Rotating(), 0.0
    _, performance = make(server, refresh_token="refr3sh-0", load=lambda: "refr3sh-0", clock=at(lambda: now))
    for _ in range(3):
        performance.campaign.list()
        now += 1800
    assert len(server.used) == 3


def test_a_store_that_is_behind_does_no_harm_after_a_refused_access_token() -> None:
    server, store = Rotating(), Store()
    _, performance = make(server, on_token=store.put, load=store.get)
    performance.campaign.list()
    server.revoked = True
    performance.campaign.list()
    assert server.used == ["Bearer acc3ss-1", "Bearer acc3ss-1", "Bearer acc3ss-2"]


def test_without_a_consent_in_the_store_its_end_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ozon.oauth.app.PAUSES", (0.0, 0.0))
    looks: list[None] = []
    server = Rotating()
    _, performance = make(server, load=lambda: looks.append(None))
    with pytest.raises(UnauthorizedError, match="ask for it again"):
        performance.campaign.list()
    assert (server.tokens, len(looks)) == (0, 3)
    _, performance = make(server, refresh_token="refr3sh-7", load=lambda: "refr3sh-8")
    with pytest.raises(UnauthorizedError, match="ask for it again") as caught:
        performance.campaign.list()
    assert [form["refresh_token"] for form in server.forms] == ["refr3sh-8", "refr3sh-7"]
    assert_keeps_secrets(caught.value)


@pytest.mark.parametrize(
    "new",
    [{"refresh_token": "refr3sh-0"}, {"code": "s1ngle-use-c0de", "redirect_uri": "https://shop.example.com/back"}],
)
def test_a_new_consent_goes_before_what_is_left_of_an_old_one(new: dict[str, str]) -> None:
    server, store = Rotating(), Store(refresh_token="refr3sh-dead")
    _, performance = make(server, on_token=store.put, load=store.get, **new)
    performance.campaign.list()
    assert [form["grant_type"] for form in server.forms] == [
        "refresh_token",
        "refresh_token" if "refresh_token" in new else "authorization_code",
    ]
    assert store.get().refresh_token == "refr3sh-1"


def test_a_code_that_was_used_before_is_not_used_again() -> None:
    server, store = Rotating(), Store()
    settings: dict[str, Any] = {"code": "s1ngle-use-c0de", "redirect_uri": "https://shop.example.com/back"}
    for _ in range(2):
        make(server, on_token=store.put, load=lambda: store.get().refresh_token, **settings)[1].campaign.list()
    assert [form["grant_type"] for form in server.forms] == ["refresh_token"] * 2


def test_a_refused_client_is_told_at_once() -> None:
    looks: list[None] = []
    server = Server()
    server.reply = httpx.Response(401, json={"error": "invalid_client"})
    _, performance = make(server, refresh_token="refr3sh-0", load=lambda: looks.append(None))
    with pytest.raises(UnauthorizedError, match="client_secret"):
        performance.campaign.list()
    assert (server.tokens, len(looks)) == (1, 1)


@pytest.mark.parametrize(
    ("found", "error", "text"),
    [
        (17, TokenStoreError, "load returned int"),
        (OAuthToken("acc3ss-1", None, datetime(2099, 1, 1), ()), TokenStoreError, "without time zone"),
        (OAuthToken("acc3ss\n", None, None, ()), ArgumentError, "token that load returned"),
        ("refr3sh ", ArgumentError, "refresh token that load returned"),
        (OSError("no such table"), TokenStoreError, "load raised OSError"),
    ],
)
def test_what_cannot_be_loaded(found: Any, error: type[OzonError], text: str) -> None:
    def load() -> Any:
        if isinstance(found, Exception):
            raise found
        return found

    server = Server()
    _, performance = make(server, refresh_token="refr3sh-0", load=load)
    with pytest.raises(error, match=text) as caught:
        performance.campaign.list()
    assert server.requests == []
    assert_keeps_secrets(caught.value)


@pytest.mark.parametrize(("minutes", "tokens"), [(-1, 1), (0.05, 1), (30, 0), (None, 0)])
def test_a_stored_access_token_is_used_as_long_as_it_lives(minutes: float | None, tokens: int) -> None:
    end = None if minutes is None else datetime.now(UTC) + timedelta(minutes=minutes)
    server = Rotating()
    server.access = "acc3ss-7"
    stored = OAuthToken("acc3ss-7", "refr3sh-0", end if minutes != 0.05 else datetime.now(UTC), ())
    make(server, load=lambda: stored)[1].campaign.list()
    assert server.tokens == tokens


@pytest.mark.parametrize("seed", range(40))
def test_in_whatever_order_two_workers_renew_neither_loses_the_consent(seed: int) -> None:
    """Two applications with one store: calls, expiries, revocations and failures to store, in any order."""
    chance = random.Random(seed)
    server, store, now = Rotating(), Store(), 0.0
    workers = [make(server, on_token=store.put, load=store.get, clock=at(lambda: now)) for _ in range(2)]
    for _ in range(60):
        step = chance.random()
        if step < 0.2:
            now += 1800
        elif step < 0.3:
            server.revoked = True
        elif step < 0.4:
            store.failures = len(store.offered) + chance.randrange(1, 3)
        app, performance = workers[chance.randrange(2)]
        while True:  # whoever could not store a token has to say so, and must not lose it
            try:
                performance.campaign.list()
                break
            except TokenStoreError:
                assert app.token is not None
                assert app.token.refresh_token == server.current
        assert store.get().refresh_token == server.current
    assert all(isinstance(form["refresh_token"], str) for form in server.forms)


def test_two_workers_in_sixteen_threads_share_one_consent() -> None:
    """The token is stored late, so that both ask with the same refresh token again and again."""
    server, store = Rotating(), Store()
    store.delay = 0.02
    workers = [make(server, on_token=store.put, load=store.get)[1] for _ in range(2)]

    def call(number: int) -> None:
        if number % 16 == 0:
            server.revoked = True
        workers[number % 2].campaign.list()

    with ThreadPoolExecutor(16) as pool:
        failures = [future.exception() for future in [pool.submit(call, number) for number in range(160)]]
    refused = [failure for failure in failures if failure is not None]
    # a call whose second token was revoked as well fails, but none of the token calls does
    assert {getattr(failure, "operation", failure) for failure in refused} <= {"campaign.list"}
    workers[0].campaign.list()
    assert store.get().refresh_token == server.current
