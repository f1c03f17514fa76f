"""aiohttp's connections behave like httpx's."""

from __future__ import annotations

import asyncio
import re
import ssl
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from ozon import AsyncSeller, Retry, attribute_values
from ozon.files.downloads import Link, download
from ozon.sandbox import Sandbox
from ozon.transport.aiohttp import AiohttpTransport, what_happened
from ozon_generated.bodies import read
from ozon_generated.errors import ApiError, DecodeError, ForbiddenError, OzonError, TransportError
from ozon_generated.messages import Request, url_of
from ozon_generated.outcome import NOT_SENT
from tests.library import httpx
from tests.runtime.servers import listening

BOTH = pytest.mark.parametrize("connections", ["httpx", "aiohttp"])
FAST = Retry(max_attempts=3, backoff=0.001)
WRITE = ("POST", "/v1/product/import/prices", {"prices": [{"offer_id": "mug-blue-330", "price": "1"}]})


def run(url: str, connections: Any, ask: Any, key: str = "sandbox-key", **settings: Any) -> Any:
    async def inside() -> Any:
        settings.setdefault("retry", FAST)
        async with AsyncSeller("836", key, base_url=url, connections=connections, **settings) as shop:
            try:
                return await ask(shop)
            except OzonError as error:
                return error

    return asyncio.run(inside())


@BOTH
def test_calls_pages_and_errors(connections: str) -> None:
    sandbox = Sandbox(dictionaries={85: 4500})

    async def walk(shop: AsyncSeller) -> int:
        values = attribute_values(shop, 85, description_category_id=17028922, type_id=92499)
        return len([value async for value in values])

    async def lists(shop: AsyncSeller) -> Any:
        return await shop.product.list(filter={})

    with sandbox.serve() as url:
        assert run(url, connections, walk) == 4500
        assert run(url, connections, lists).result.items
        assert isinstance(run(url, connections, lists, key="wrong"), ForbiddenError)


@BOTH
@pytest.mark.parametrize("cut", ["before", "after", "body"])
def test_a_broken_connection_repeats_reads_only(connections: str, cut: str) -> None:
    sandbox = Sandbox()

    async def read(shop: AsyncSeller) -> Any:
        return await shop.product.list(filter={})

    async def write(shop: AsyncSeller) -> Any:
        await shop.product.list(filter={})  # so that the connection of the write is an old one
        sandbox.faults.add(WRITE[1], cut=cut)
        return await shop.raw(*WRITE)

    with sandbox.serve() as url:
        sandbox.faults.add("/v3/product/list", cut=cut)
        assert not isinstance(run(url, connections, read), OzonError)
        assert len(sandbox.requests) == 2
        error = run(url, connections, write)
    assert isinstance(error, TransportError)
    assert error.sent
    assert error.outcome_unknown
    assert [request.path for request in sandbox.requests[3:]] == [WRITE[1]]


@BOTH
@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
def test_no_verb_is_repeated_behind_our_back(connections: str, method: str) -> None:
    sandbox = Sandbox()

    async def ask(shop: AsyncSeller) -> Any:
        await shop.product.list(filter={})
        sandbox.faults.add("/v1/actions", cut="before", times=None)
        return await shop.raw(method, "/v1/actions")

    with sandbox.serve() as url:
        error = run(url, connections, ask)
    assert isinstance(error, TransportError)
    assert len(sandbox.requests) == 2


@BOTH
def test_time_outs_and_refused_connections(connections: str) -> None:
    sandbox = Sandbox(faults={"/v3/product/list": [{"delay": 5}]})

    async def ask(shop: AsyncSeller) -> Any:
        return await shop.product.list(filter={})

    with sandbox.serve() as url:
        error = run(url, connections, ask, timeout=httpx.Timeout(30, read=0.1), retry=Retry(max_attempts=1))
        assert isinstance(error, TransportError)
        assert error.sent
        assert "ReadTimeout" in str(error)
    error = run(url, connections, ask, retry=Retry(max_attempts=1))
    assert isinstance(error, TransportError)
    assert not error.sent


@BOTH
@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (b"garbage\r\n\r\n", TransportError),
        (b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 6\r\n\r\n<html>", DecodeError),
        (b"HTTP/1.1 502 Bad\r\nContent-Length: 6\r\n\r\n<html>", ApiError),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\nContent-Encoding: gzip\r\n\r\nabcd", DecodeError),
        (b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n", ApiError),
    ],
)
def test_answers_that_are_wrong(connections: str, reply: bytes, kind: type) -> None:
    async def ask(shop: AsyncSeller) -> Any:
        return await shop.raw("POST", "/v1/x", {})

    with listening(reply.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n", 1)) as server:
        error = run(server.url, connections, ask)
    assert isinstance(error, kind)
    assert isinstance(error, OzonError)
    assert error.__cause__ is None
    assert len(server.received) == 1


HEAD = b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: application/json\r\n"
FAILING = [HEAD + b'Content-Length: 99\r\n\r\n{"result":', HEAD + b'Transfer-Encoding: chunked\r\n\r\n9\r\n{"result"']


@BOTH
@pytest.mark.parametrize("reply", FAILING, ids=["length", "chunked"])
def test_a_body_that_is_cut_has_the_kind_of_a_broken_connection(connections: str, reply: bytes) -> None:
    async def ask(shop: AsyncSeller) -> Any:
        return await shop.product.list(filter={})

    with listening(reply) as server:
        error = run(server.url, connections, ask, retry=Retry(max_attempts=1))
    assert isinstance(error, TransportError)
    assert re.search("ReadError|RemoteProtocolError", str(error))


@BOTH
def test_a_body_that_comes_too_slowly_is_a_read_timeout(connections: str) -> None:
    async def drip(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{")
        await writer.drain()
        await reader.read()  # until the client gives up
        writer.close()
        await writer.wait_closed()
        over.set()

    async def main() -> Any:
        server = await asyncio.start_server(drip, "127.0.0.1", 0)
        url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        settings: Any = {"connections": connections, "timeout": httpx.Timeout(9, read=0.1)}
        async with AsyncSeller("836", "key", base_url=url, retry=Retry(max_attempts=1), **settings) as shop:
            with pytest.raises(TransportError, match="ReadTimeout"):
                await shop.product.list(filter={})
        await asyncio.wait_for(over.wait(), 10)
        server.close()

    over = asyncio.Event()
    asyncio.run(main())


@BOTH
def test_a_reason_in_another_alphabet(connections: str) -> None:
    async def ask(shop: AsyncSeller) -> Any:
        return await shop.product.list(filter={})

    reply = "HTTP/1.1 200 Хорошо\r\nContent-Length: 24\r\nConnection: close\r\n\r\n".encode("cp1251")
    with listening(reply + b'{"result": {"items":[]}}') as server:
        assert run(server.url, connections, ask).result.items == []


@BOTH
def test_a_large_body_and_a_link_with_a_password(connections: str) -> None:
    async def ask(shop: AsyncSeller) -> Any:
        await shop.raw("POST", "/v1/x", {"text": "x" * 2_000_000})
        return await download(shop, Link(server.url.replace("//", "//shop:p%40ss@") + "/x.csv"), None)

    with listening(b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\nConnection: close\r\n\r\na;b") as server:
        assert run(server.url, connections, ask).content == b"a;b"
    assert len(server.received[0]) > 2_000_000
    assert b"Basic c2hvcDpwQHNz" in server.received[1]


def test_a_file(tmp_path: Path) -> None:
    reply = b"HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\nContent-Length: 4\r\nConnection: close\r\n\r\n%PDF"

    async def ask(shop: AsyncSeller) -> Any:
        return await shop.raw("POST", "/v1/x", {}, options={"save_to": tmp_path / "a.pdf"})

    with listening(reply) as server:
        run(server.url, "aiohttp", ask)
    assert (tmp_path / "a.pdf").read_bytes() == b"%PDF"


@pytest.mark.parametrize(
    ("cause", "kind"),
    [
        (aiohttp.ServerDisconnectedError(), "RemoteProtocolError"),
        (aiohttp.ClientOSError(104, "reset"), "ReadError"),
        (aiohttp.ClientConnectionResetError("x"), "ReadError"),
        (aiohttp.ClientConnectionError("x"), "RemoteProtocolError"),
        (aiohttp.ClientPayloadError("x"), "RemoteProtocolError"),
        (aiohttp.SocketTimeoutError(), "ReadTimeout"),
        (aiohttp.ServerTimeoutError(), "ReadTimeout"),
        (aiohttp.ConnectionTimeoutError(), "ConnectTimeout"),
        (aiohttp.NonHttpUrlClientError("x"), "UnsupportedProtocol"),
        (ConnectionResetError("x"), "ReadError"),
        (RuntimeError("x"), "RemoteProtocolError"),
    ],
    ids=lambda value: value if isinstance(value, str) else type(value).__name__,
)
def test_what_may_have_arrived_is_never_called_not_sent(cause: Exception, kind: str) -> None:
    assert what_happened(cause).kind == kind
    assert (kind in NOT_SENT) == (kind in ("ConnectTimeout", "UnsupportedProtocol"))


def test_each_write_is_announced_on_a_new_and_on_a_kept_connection() -> None:
    """Rate limits ask again right before a write that was delayed, wherever the connection came from."""

    async def ask() -> list[list[str]]:
        events: list[list[str]] = []
        transport = AiohttpTransport(ssl.create_default_context(), None, 5, 5.0, traced=True)
        for _ in range(2):
            told: list[str] = []
            events.append(told)

            async def trace(event: str, facts: Any, told: list[str] = told) -> None:
                told.append(event.rpartition(".")[2])

            response = await transport.send(Request("GET", url_of(f"{url}/v1/actions"), extensions={"trace": trace}))
            await read(response)
        await transport.close()
        return events

    with Sandbox().serve() as url:
        for told in asyncio.run(ask()):
            assert told[:2] == ["started", "complete"]
