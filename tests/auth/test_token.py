"""What all token flows share: one renewal for all that wait, nothing to other hosts, no secrets in errors."""

from __future__ import annotations

import math
import pickle
import threading
import time
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

import anyio
import pytest

from ozon.auth.tokens import Grant, TokenAuth, seconds_of, used_for
from ozon.transport.network import Sender
from ozon_generated.blocking import finish
from ozon_generated.client import OPERATION
from ozon_generated.errors import ApiError, DecodeError, OzonError, TransportError, UnauthorizedError, api_error
from ozon_generated.messages import Request, Response
from ozon_generated.operation import Operation
from tests.backends import at, get, get_later, sender_over
from tests.library import httpx

TOKEN = Operation(api="thing", name="thing.token", method="POST", path="/token", safety="read")
URL = "https://api.example.com"
SECRETS = ("very-secret", "t0ken")
backends = pytest.mark.parametrize("backend", ["asyncio", "trio"])


class ThingAuth(TokenAuth):
    operation = TOKEN

    def form(self) -> Mapping[str, str]:
        return {"word": "very-secret"}

    def read(self, response: Response) -> Grant | OzonError:
        if not response.is_success:
            return api_error(TOKEN.name, response, None)
        if not response.text:
            return DecodeError("empty", operation=TOKEN.name)
        return Grant(response.text, used_for(100.0))


class Server:
    """Gives out t0ken-1, t0ken-2 and so on; accepts the newest."""

    def __init__(self, *, calls: int = 0, statuses: Mapping[int, int] | None = None) -> None:
        self.tokens = 0
        self.statuses = statuses or {}
        self.forms: list[bytes] = []
        self.served = 0
        self.met = 0
        self.calls = calls
        self.barrier = threading.Barrier(calls) if calls else None
        self.lock = threading.Lock()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if self.barrier is not None and request.headers.get("authorization") == "Bearer t0ken-1":
            self.barrier.wait(10)
        elif self.barrier is not None:
            time.sleep(0.05)
        return self.answer(request)

    async def in_tasks(self, request: httpx.Request) -> httpx.Response:
        if request.headers.get("authorization") == "Bearer t0ken-1":
            self.met += 1
            with anyio.fail_after(10):
                while self.met < self.calls:
                    await anyio.sleep(0.001)
        else:
            await anyio.sleep(0.01)
        return self.answer(request)

    def answer(self, request: httpx.Request) -> httpx.Response:
        with self.lock:
            if request.url.path == "/token":
                self.tokens += 1
                self.forms.append(request.content)
                return httpx.Response(self.statuses.get(self.tokens, 200), text=f"t0ken-{self.tokens}")
            wanted = f"Bearer t0ken-{max(self.tokens, 2) if self.calls else self.tokens}"
            if request.headers.get("authorization") != wanted:
                return httpx.Response(401)
            self.served += 1
            return httpx.Response(200, json={})


def client(server: Callable[[httpx.Request], httpx.Response], now: Callable[[], float] = time.monotonic) -> Sender:
    http = sender_over(httpx.MockTransport(server), URL)
    http.credentials = ThingAuth(http, at(now))
    return http


@pytest.mark.parametrize(
    ("lifetime", "seconds"),
    [
        (1800, 1800.0),
        ("1800", 1800.0),
        (-5, -5.0),
        (None, math.inf),
        ("soon", math.inf),
        (True, math.inf),
        ({}, math.inf),
    ],
)
def test_a_lifetime_as_it_comes(lifetime: object, seconds: float) -> None:
    assert seconds_of(lifetime) == seconds


@pytest.mark.parametrize(
    ("seconds", "used"), [(1800, 1740), (600, 540), (100, 90), (0, 0), (-5, -5), (math.inf, math.inf)]
)
def test_a_token_is_used_until_shortly_before_its_end(seconds: float, used: float) -> None:
    assert used_for(seconds) == used


def test_renewal_before_the_end() -> None:
    server, now = Server(), 1000.0
    http = client(server, lambda: now)
    assert get(http, "/a").status_code == 200
    now += 89.9
    get(http, "/a")
    assert server.tokens == 1
    now += 0.1
    get(http, "/a")
    assert server.tokens == 2
    assert server.forms == [b'{"word":"very-secret"}'] * 2


def test_a_second_401_is_handed_out() -> None:
    def server(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, text="t0ken") if request.url.path == "/token" else httpx.Response(401)

    assert get(client(server), "/a").status_code == 401


def test_other_hosts_ports_and_schemes_get_nothing() -> None:
    seen: list[httpx.Request] = []

    def server(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(401)

    http = client(server)
    for url in ("https://example.com/a", "http://api.example.com/a", "https://api.example.com:444/a"):
        get(http, url)
    assert len(seen) == 3
    assert not any("authorization" in request.headers for request in seen)


def test_a_token_call_of_the_user_is_sent_as_it_is() -> None:
    server = Server(statuses={2: 403})
    http = client(server)
    url = http.base_url._replace(path="/token")
    assert finish(http.send(Request("POST", url, extensions={OPERATION: TOKEN}))).text == "t0ken-1"
    with pytest.raises(ApiError):
        finish(http.send(Request("POST", url, extensions={OPERATION: TOKEN})))
    assert server.tokens == 2


def test_eight_threads_renew_once() -> None:
    server = Server(calls=8)
    http = client(server)
    with ThreadPoolExecutor(8) as pool:
        assert {answer.status_code for answer in pool.map(partial(get, http), ["/a"] * 8)} == {200}
    assert (server.tokens, server.served) == (2, 8)


@backends
def test_twenty_tasks_renew_once(backend: str) -> None:
    server = Server(calls=20)

    async def main() -> None:
        http = sender_over(httpx.MockTransport(server.in_tasks), URL, asynchronous=True)
        http.credentials = ThingAuth(http)
        async with anyio.create_task_group() as group:
            for _ in range(20):
                group.start_soon(get_later, http, "/a")

    anyio.run(main, backend=backend)
    assert (server.tokens, server.served) == (2, 20)


@backends
def test_twenty_tasks_share_a_refusal(backend: str) -> None:
    server = Server(statuses={1: 403})
    errors: list[ApiError] = []

    async def main() -> None:
        http = sender_over(httpx.MockTransport(server.in_tasks), URL, asynchronous=True)
        http.credentials = ThingAuth(http)

        async def one() -> None:
            with pytest.raises(ApiError) as caught:
                await get_later(http, "/a")
            errors.append(caught.value)

        async with anyio.create_task_group() as group:
            for _ in range(20):
                group.start_soon(one)

    anyio.run(main, backend=backend)
    assert server.tokens == 1
    assert len({id(error) for error in errors}) == 20


@backends
def test_twenty_tasks_share_what_keeps_a_token_call_from_being_made(backend: str) -> None:
    made: list[None] = []

    class Spent(ThingAuth):
        def form(self) -> Mapping[str, str]:
            made.append(None)
            raise UnauthorizedError("nothing to ask with", operation=TOKEN.name)

    async def main() -> None:
        http = sender_over(httpx.MockTransport(Server().in_tasks), URL, asynchronous=True)
        http.credentials = Spent(http)

        async def one() -> None:
            with pytest.raises(UnauthorizedError, match="nothing to ask with") as caught:
                await get_later(http, "/a")
            assert not caught.value.sent

        async with anyio.create_task_group() as group:
            for _ in range(20):
                group.start_soon(one)

    anyio.run(main, backend=backend)
    assert len(made) == 1


def test_the_next_call_after_a_refusal_asks_again() -> None:
    server = Server(statuses={1: 403})
    http = client(server)
    with pytest.raises(ApiError):
        get(http, "/a")
    assert get(http, "/a").status_code == 200


def broken(request: httpx.Request) -> httpx.Response:
    raise httpx.ReadTimeout("too slow", request=request)


@pytest.mark.parametrize(
    ("server", "kind"),
    [(broken, TransportError), (Server(statuses={1: 403}), ApiError), (lambda _: httpx.Response(200), DecodeError)],
)
def test_errors_show_no_secret(server: Any, kind: type[OzonError]) -> None:
    with pytest.raises(kind) as caught:
        get(client(server), "/a")
    error = caught.value
    assert error.operation == "thing.token"
    assert error.__context__ is None
    shown = [str(error), repr(error), repr(error.__dict__), repr(pickle.dumps(error))]
    assert not [text for text in shown if SECRETS[0] in text]


def test_what_holds_a_token_does_not_show_it() -> None:
    http = client(Server())
    get(http, "/a")
    assert isinstance(http.credentials, ThingAuth)
    shown = repr([http.credentials, http.credentials.__dict__])
    assert not [secret for secret in SECRETS if secret in shown]
