"""Settings of clients: copies with other options, proxies, TLS, HTTP/2, and HTTP clients of the user."""

from __future__ import annotations

import ssl
from pathlib import Path
from typing import Any

import anyio
import pytest

from ozon import AsyncSeller, Retry, Seller
from ozon.client.settings import Settings
from ozon.clock import Clock as ClientClock
from ozon.limits import LimitError, Limits, Rate
from ozon.transport.tls import context
from ozon_generated.errors import ArgumentError, ServerError, TransportError
from tests.backends import transports_made
from tests.library import LIBRARY, httpx
from tests.limits.support import Clock
from tests.runtime.servers import KEY, Script, async_seller, listening, ok, seller

EMPTY = ok({"result": {"items": [], "total": 0, "last_id": ""}})
FAST = Retry(max_attempts=3, backoff=0.001)
PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in PROXIES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


def timeouts(request: httpx.Request) -> set[Any]:
    return set(request.extensions["timeout"].values())


# with_options


def test_other_options_leave_the_client_alone() -> None:
    server = Script(EMPTY)
    shop = seller(server, timeout=7)
    other = shop.with_options(timeout=3)
    assert type(other) is type(shop)
    assert other.http is shop.http
    other.product.list(filter={})
    shop.product.list(filter={})
    other.with_options(strict=True).product.list(filter={})
    other.product.list(filter={}, options={"timeout": 1})
    shop.with_options(timeout=None).product.list(filter={})
    assert [timeouts(request) for request in server.requests] == [{3}, {7}, {3}, {1}, {None}]


def test_another_retry() -> None:
    server = Script(httpx.Response(503))
    shop = seller(server)
    for client, sent in ((shop.with_options(retry=FAST), 3), (shop, 1), (shop.with_options(retry=None), 1)):
        server.requests.clear()
        with pytest.raises(ServerError):
            client.product.list(filter={})
        assert len(server.requests) == sent


def test_other_defaults() -> None:
    server = Script(ok({"result": []}))
    shop = seller(server, language="RU", type_id=1)
    other = shop.with_options(language="EN", description_category_id=2)
    other.description_category.attribute()
    shop.with_options(language=None).description_category.attribute(description_category_id=3)
    assert server.bodies == [
        {"description_category_id": 2, "language": "EN", "type_id": 1},
        {"description_category_id": 3, "type_id": 1},
    ]


def test_other_options_asynchronously() -> None:
    server = Script(EMPTY)

    async def ask() -> None:
        async with async_seller(server) as shop:
            await shop.with_options(timeout=3, retry=FAST).product.list(filter={})
            await shop.product.list(filter={})

    anyio.run(ask)
    assert [timeouts(request) for request in server.requests] == [{3}, {30.0, 10.0}]


def test_a_subclass_keeps_its_attributes() -> None:
    class Shop(Seller):
        name = ""

    shop = Shop("836", KEY, transport=httpx.MockTransport(Script(EMPTY)))
    shop.name = "mine"
    first = shop.product
    other = shop.with_options(timeout=1)
    assert (other.name, type(other)) == ("mine", Shop)
    assert other.product is not first


@pytest.mark.parametrize("changes", [{"base_url": "https://x"}, {"proxy": "http://x"}, {"colour": 1}])
def test_what_cannot_be_changed(changes: Any) -> None:
    with pytest.raises(ArgumentError, match="options of a copy have no"):
        seller(Script(EMPTY)).with_options(**changes)


# HTTP clients of the user


def test_an_http_client_of_the_user() -> None:
    server = Script(httpx.Response(503), EMPTY, EMPTY)
    hooks: list[str] = []
    http = httpx.Client(
        base_url="https://elsewhere.example",
        auth=("user", "pass"),
        headers={"X-Mine": "1"},
        cookies={"a": "b"},
        timeout=4,
        transport=httpx.MockTransport(server),
        follow_redirects=True,
        event_hooks={"request": [lambda r: hooks.append(r.url.path)], "response": [lambda r: r.read()]},
    )
    before = dict(http.headers), http.auth, http.timeout, dict(http.cookies)
    with Seller("836", KEY, http=http, retry=FAST, limits=None) as shop:
        shop.product.list(filter={})
        shop.with_options(timeout=2).product.list(filter={})
    first, second, third = server.requests
    assert (first.url.host, first.headers["api-key"]) == ("api-seller.ozon.ru", KEY)
    assert first.headers["user-agent"].startswith("ozon-client/")
    assert not first.headers.keys() & {"x-mine", "cookie", "authorization"}
    assert [timeouts(request) for request in (first, second, third)] == [{4}, {4}, {2}]
    assert hooks == ["/v3/product/list"] * 3
    assert (dict(http.headers), http.auth, http.timeout, dict(http.cookies)) == before
    assert http.get("/mine").status_code == 200
    assert "api-key" not in server.requests[-1].headers


def test_an_asynchronous_http_client_of_the_user() -> None:
    server = Script(EMPTY)

    async def ask() -> None:
        async with httpx.AsyncClient(transport=httpx.MockTransport(server)) as http:
            async with AsyncSeller("836", KEY, http=http, limits=None) as shop:
                await shop.product.list(filter={})
            assert not http.is_closed

    anyio.run(ask)
    assert server.requests[0].headers["api-key"] == KEY


def test_a_redirect_carries_no_key_also_with_a_client_that_follows() -> None:
    server = Script(httpx.Response(307, headers={"Location": "https://evil.example/"}), EMPTY)
    http = httpx.Client(transport=httpx.MockTransport(server), follow_redirects=True)
    with pytest.raises(Exception, match="HTTP 307"):
        Seller("836", KEY, http=http, limits=None).product.list(filter={})
    assert [request.url.host for request in server.requests] == ["api-seller.ozon.ru"]


@pytest.mark.parametrize("compressed", [False, True])
def test_a_hook_that_reads_the_answer_spoils_nothing(compressed: bool) -> None:
    import gzip

    body = b'{"result": {"items": [], "total": 5}}'

    def reply(request: httpx.Request) -> httpx.Response:
        if not compressed:
            return httpx.Response(200, stream=httpx.ByteStream(body))
        return httpx.Response(200, stream=httpx.ByteStream(gzip.compress(body)), headers={"Content-Encoding": "gzip"})

    http = httpx.Client(transport=httpx.MockTransport(reply), event_hooks={"response": [lambda r: r.read()]})
    answer = Seller("836", KEY, http=http, limits=None).product.list(filter={})
    assert answer.result is not None
    assert answer.result.total == 5


# Settings


@pytest.mark.parametrize(
    ("settings", "text"),
    [
        ({"colour": 1}, "have no colour"),
        ({"http": httpx.AsyncClient()}, "http is of type AsyncClient: it has to be an httpx.Client"),
        ({"http": httpx.Client(), "transport": httpx.MockTransport(Script(EMPTY))}, "not both"),
        ({"verify": "/no/such/file"}, "no file or folder"),
        ({"max_connections": 0}, "max_connections"),
        ({"connections": "curl"}, "connections"),
    ],
)
def test_settings_that_cannot_be(settings: Any, text: str) -> None:
    with pytest.raises(ArgumentError, match=text):
        Seller("836", KEY, **settings)


@pytest.mark.parametrize(
    ("settings", "package"),
    [({"http2": True}, "h2"), ({"connections": "aiohttp"}, "aiohttp"), ({"tracing": True}, "opentelemetry")],
)
def test_a_package_that_is_missing(monkeypatch: pytest.MonkeyPatch, settings: Any, package: str) -> None:
    monkeypatch.setattr("ozon.client.settings.find_spec", lambda name: None if name == package else object())
    with pytest.raises(ArgumentError, match=r"pip install 'ozon-client\["):
        AsyncSeller("836", KEY, **settings)


def test_http2_and_aiohttp_exclude_each_other() -> None:
    with pytest.raises(ArgumentError, match="no HTTP/2"):
        AsyncSeller("836", KEY, http2=True, connections="aiohttp")


def test_http2_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    made = transports_made(monkeypatch)
    with listening(b"") as server, pytest.raises(TransportError):
        Seller("836", KEY, base_url=server.url, http2=True, retry=Retry(max_attempts=1)).product.list(filter={})
    assert [given["http2"] for given in made] == [True]


def test_a_ca_of_the_user(tmp_path: Path) -> None:
    import certifi

    for verify in (certifi.where(), Path(certifi.where())):
        found = context(verify, True, False, LIBRARY)
        assert isinstance(found, ssl.SSLContext)
        assert found.get_ca_certs()
    assert isinstance(context(tmp_path, True, False, LIBRARY), ssl.SSLContext)
    mine = ssl.create_default_context()
    assert context(mine, True, False, LIBRARY) is mine
    assert context(False, True, False, LIBRARY).verify_mode is ssl.CERT_NONE


REPLY = b'HTTP/1.1 200 OK\r\nContent-Length: 36\r\nConnection: close\r\n\r\n{"result":{"items":[],"last_id": ""}}'
REPLY = REPLY.replace(b": 36", b": %d" % len(REPLY.partition(b"\r\n\r\n")[2]))


@pytest.mark.parametrize("connections", ["httpx", "aiohttp", "sync"])
@pytest.mark.parametrize("how", ["argument", "http_proxy", "HTTP_PROXY", "all_proxy", "no scheme"])
def test_a_proxy(monkeypatch: pytest.MonkeyPatch, how: str, connections: Any) -> None:
    with listening(REPLY) as proxy:
        if how == "no scheme":
            monkeypatch.setenv("http_proxy", proxy.url.removeprefix("http://"))
        elif how != "argument":
            monkeypatch.setenv(how, proxy.url)
        settings: dict[str, Any] = {"base_url": "http://ozon.example", "allow_insecure": True}
        if how == "argument":
            settings["proxy"] = proxy.url
        ask_once(connections, settings)
    assert proxy.received[0].startswith(b"POST http://ozon.example/v3/product/list HTTP/1.1")


def ask_once(connections: Any, settings: dict[str, Any]) -> None:
    settings = {"retry": Retry(max_attempts=1)} | settings
    if connections == "sync":
        with Seller("836", KEY, **settings) as shop:
            shop.product.list(filter={})
        return

    async def ask() -> None:
        async with AsyncSeller("836", KEY, connections=connections, **settings) as other:
            await other.product.list(filter={})

    anyio.run(ask)


@pytest.mark.parametrize("connections", ["httpx", "aiohttp", "sync"])
def test_no_proxy_and_trust_env(monkeypatch: pytest.MonkeyPatch, connections: Any) -> None:
    with listening(REPLY) as server, listening(b"") as proxy:
        monkeypatch.setenv("http_proxy", proxy.url)
        ask_once(connections, {"base_url": server.url, "trust_env": False})
        monkeypatch.setenv("no_proxy", "127.0.0.1")
        ask_once(connections, {"base_url": server.url})
    assert len(server.received) == 2
    assert proxy.received == []


def test_no_repr_shows_the_password_of_a_proxy() -> None:
    assert "5ecret" not in repr(Settings.of({"proxy": "http://user:5ecret@proxy"}, "https://api.example"))


# Limits


def test_limits_are_kept_at_ozon_and_nowhere_else_by_default() -> None:
    url = "https://api-seller.ozon.ru"
    account, transport = ("seller", "836"), httpx.MockTransport(Script(EMPTY))
    assert Settings.of({}, url)._limiter(account, None) is not None
    assert Settings.of({}, url)._limiter(account, transport) is None
    assert Settings.of({"base_url": "http://127.0.0.1"}, url)._limiter(account, None) is None
    assert Settings.of({"limits": None}, url)._limiter(account, None) is None
    assert Settings.of({"limits": Limits()}, url)._limiter(account, transport) is not None


def test_waits_for_a_turn_reach_the_hook(monkeypatch: pytest.MonkeyPatch) -> None:
    from ozon.limits import MemoryStore, Rate

    seen: list[Any] = []
    clock = Clock()
    monkeypatch.setattr("time.sleep", clock.sleep)
    limits = Limits(store=MemoryStore(clock), account=[Rate(1, 20.0)], margin=0.0)
    shop = seller(Script(EMPTY), limits=limits, on_wait=seen.append)
    shop.product.list(filter={})
    shop.product.list(filter={})
    assert [event.operation for event in seen] == ["product.list"]
    assert seen[0].seconds == pytest.approx(20)
    assert "request per" in seen[0].reason


# Limits and the clock


def test_limits_go_by_the_clock_of_their_client() -> None:
    time = Clock()
    clock = ClientClock(monotonic=time, sleep=time.sleep, async_sleep=time.async_sleep)
    server = Script(EMPTY)
    with (
        httpx.Client(transport=httpx.MockTransport(server)) as http,
        Seller("836", KEY, http=http, clock=clock) as shop,
    ):
        for _ in range(500):  # 50 a second
            shop.product.list(filter={}, options={"deadline": 2, "max_wait": 2})
    assert 9 <= time.now - 1000 <= 10

    async def run() -> None:
        http = httpx.AsyncClient(transport=httpx.MockTransport(server))
        async with http, AsyncSeller("836", KEY, http=http, clock=clock) as shop:
            for _ in range(500):
                await shop.product.list(filter={}, options={"deadline": 2, "max_wait": 2})

    anyio.run(run)
    assert 19 <= time.now - 1000 <= 20  # it shares the limits of the other client
    assert len(server.requests) == 1000


@pytest.mark.parametrize("own", [False, True], ids=["the default clock", "a clock of their own"])
def test_clients_with_one_clock_share_their_limits(own: bool) -> None:
    limits = Limits(account=[Rate(2, 3600)], max_wait=0)
    settings: dict[str, Any] = {"limits": limits, "retry": Retry(max_attempts=1)}
    if own:
        time = Clock()
        settings["clock"] = ClientClock(monotonic=time)
    transport = httpx.MockTransport(Script(EMPTY))
    name = f"shared by {'own' if own else 'default'}"
    for _ in range(2):
        with Seller(name, KEY, transport=transport, **settings) as shop:
            shop.product.list(filter={})
    with Seller(name, KEY, transport=transport, **settings) as shop, pytest.raises(LimitError):
        shop.product.list(filter={})
    with Seller(name, KEY, transport=transport, **{**settings, "clock": ClientClock(monotonic=Clock())}) as other:
        other.product.list(filter={})
