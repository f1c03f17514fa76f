"""The way to the network: one for everything that a client sends."""

from __future__ import annotations

import gzip
from base64 import b64encode
from typing import Any

import anyio
import pytest

from ozon import AsyncSeller, Performance, Seller
from ozon.files.downloads import DownloadError, Link, download
from ozon_generated.blocking import finish
from ozon_generated.client import AsyncClient, SyncClient
from ozon_generated.errors import TransportError
from tests.library import httpx
from tests.runtime.servers import KEY, ONCE, Script, listening, ok

FILE = httpx.Response(200, content=b"a;b")
PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in PROXIES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


async def fetched(client: SyncClient | AsyncClient, url: str) -> bytes:
    return (await download(client, Link(url), None)).content


def fetch(how: str, url: str, **settings: Any) -> bytes:
    """What a client fetches from a foreign host without its key."""
    if how == "sync":
        with Seller("836", KEY, retry=ONCE, **settings) as shop:
            return finish(fetched(shop, url))

    async def inside() -> bytes:
        async with AsyncSeller("836", KEY, retry=ONCE, **settings) as shop:
            return await fetched(shop, url)

    return anyio.run(inside, backend=how)


WAYS = pytest.mark.parametrize("how", ["sync", "asyncio", "trio"])


@WAYS
@pytest.mark.parametrize("way", ["transport", "http"])
def test_a_link_is_fetched_through_what_the_client_was_given(how: str, way: str) -> None:
    server = Script(FILE)
    given: Any = httpx.MockTransport(server)
    if way == "http":
        kind: Any = httpx.Client if how == "sync" else httpx.AsyncClient
        given = kind(transport=given, headers={"X-Mine": "1"}, auth=("a", "b"))
    assert fetch(how, "https://files.example/x.csv", **{way: given}) == b"a;b"
    (request,) = server.requests
    assert not request.headers.keys() & {"client-id", "api-key", "authorization", "x-mine"}
    assert request.headers["user-agent"].startswith("ozon-client/")


@WAYS
@pytest.mark.parametrize(("status", "expired"), [(403, True), (404, True), (500, False)])
def test_the_body_of_a_refused_link_does_not_matter(how: str, status: int, expired: bool) -> None:
    """It may be cut, or never end."""
    reply = b"HTTP/1.1 %d X\r\nContent-Length: 99\r\nConnection: close\r\n\r\ncut" % status
    with listening(reply) as server, pytest.raises(DownloadError) as caught:
        fetch(how, f"{server.url}/x.csv")
    assert (caught.value.status, caught.value.expired) == (status, expired)
    assert len(server.received) == 1


def test_a_redirect_to_nowhere() -> None:
    server = Script(httpx.Response(302, headers={"Location": "http://["}))
    with pytest.raises(DownloadError, match="is not a link to a file"):
        fetch("sync", "https://files.example/x.csv", transport=httpx.MockTransport(server))


@WAYS
def test_a_whole_answer_of_a_raw_call_is_decoded_and_checked(how: str) -> None:
    """That of a mock comes without a stream."""

    def ask(reply: httpx.Response) -> Any:
        transport = httpx.MockTransport(lambda request: reply)
        if how == "sync":
            return Seller("836", KEY, transport=transport, retry=ONCE).raw("GET", "/v1/x")

        async def inside() -> Any:
            async with AsyncSeller("836", KEY, transport=transport, retry=ONCE) as shop:
                return await shop.raw("GET", "/v1/x")

        return anyio.run(inside, backend=how)

    packed = gzip.compress(b"a;b")
    assert ask(httpx.Response(200, content=packed, headers={"Content-Encoding": "gzip"})).content == b"a;b"
    with pytest.raises(TransportError, match="cut off"):
        ask(httpx.Response(200, content=b"a;b", headers={"Content-Length": "10"}))


def test_a_name_and_a_password_in_a_link_are_sent_as_such() -> None:
    server = Script(FILE)
    assert fetch("sync", "https://shop:p%40ss@files.example/x.csv", transport=httpx.MockTransport(server)) == b"a;b"
    (request,) = server.requests
    assert request.headers["authorization"] == f"Basic {b64encode(b'shop:p@ss').decode()}"


@WAYS
def test_a_link_is_fetched_through_the_proxy_of_the_client(how: str) -> None:
    with listening(b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\nConnection: close\r\n\r\na;b") as proxy:
        assert fetch(how, "http://files.example/x.csv", proxy=proxy.url) == b"a;b"
    assert proxy.received[0].startswith(b"GET http://files.example/x.csv HTTP/1.1")
    assert KEY.encode() not in proxy.received[0]


def test_the_client_stays_open_when_a_link_was_fetched() -> None:
    with Performance(token="t", transport=httpx.MockTransport(Script(FILE, ok({"list": []})))) as account:
        assert finish(fetched(account, "https://files.example/x.csv")) == b"a;b"
        assert account.campaign.list().list_ == []
