"""The server speaks HTTP/1.1, waits for nobody while others ask, and ends at once."""

from __future__ import annotations

import asyncio
import gc
import re
import socket
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from ozon.sandbox import Sandbox
from ozon.sandbox.server import serve
from tests.library import httpx
from tests.sandbox.conftest import KEYS
from tests.sandbox.raw import Constant, Echo, connected, message

LIST = "/v3/product/list"


@pytest.fixture
def echo() -> Echo:
    return Echo(delays={"/slow": 0.2, "/never": 3600})


@pytest.fixture
def url(echo: Echo) -> Iterator[str]:
    with serve(echo, 0, "127.0.0.1") as url:
        yield url


@pytest.mark.parametrize("paths", [["/a", "/b"] * 50, ["/slow", "/a", "/slow", "/b"]])
@pytest.mark.parametrize("at_once", [True, False])
def test_requests_are_answered_in_their_order(url: str, paths: list[str], at_once: bool) -> None:
    sent = [message("POST", path, body=b"x" * number) for number, path in enumerate(paths)]
    with connected(url) as raw:
        for part in [b"".join(sent)] if at_once else sent:
            raw.send(part)
        answers = [raw.answer().json for _ in sent]
    assert [(one["path"], one["size"]) for one in answers] == [(path, size) for size, path in enumerate(paths)]


def test_a_request_may_arrive_byte_by_byte(url: str) -> None:
    with connected(url) as raw:
        for byte in (
            message("POST", "/a?b=c", "Transfer-Encoding: chunked", body=None) + b"3\r\nabc\r\n0\r\nX: y\r\n\r\n"
        ):
            raw.send(bytes([byte]))
        assert raw.answer().json == {"method": "POST", "path": "/a", "query": "b=c", "size": 3}


@pytest.mark.parametrize("target", ["/a?b=c", "http://api-seller.ozon.ru/a?b=c"])
def test_what_a_handler_gets(echo: Echo, url: str, target: str) -> None:
    with connected(url) as raw:
        raw.send(message("POST", target, "CLIENT-ID: 1", "api-key:  2 ", "X: 3", "x: 4", body=b"5"))
        assert raw.answer().status == 200
    [one] = echo.received
    assert (one.method, one.path, one.query, one.body) == ("POST", "/a", "b=c", b"5")
    assert one.headers["client-id"] == "1"
    assert (one.headers["api-key"], one.headers["x"]) == ("2", "3, 4")


@pytest.mark.parametrize(
    ("sent", "ends"),
    [
        (b"GET /a HTTP/1.0\r\n\r\n", True),
        (message("GET", "/a", "Connection: close"), True),
        (message("GET", "/a", "connection: CLOSE"), True),
        (message("GET", "/a", "Connection: keep-alive"), False),
        (message("GET", "/a", "Connection: Upgrade", "Upgrade: h2c"), False),
    ],
)
def test_connections_end_when_the_client_says_so(url: str, sent: bytes, ends: bool) -> None:
    with connected(url) as raw:
        raw.send(sent)
        answer = raw.answer()
        assert answer.json["path"] == "/a"
        assert (answer.headers.get("connection") == "close") == ends
        if not ends:
            raw.send(message("GET", "/b"))
            assert raw.answer().json["path"] == "/b"
        raw.socket.shutdown(socket.SHUT_WR)
        assert raw.ended()


def test_a_client_may_end_its_side_before_the_answer(url: str) -> None:
    with connected(url) as raw:
        raw.send(message("GET", "/slow") + message("GET", "/a"))
        raw.socket.shutdown(socket.SHUT_WR)
        assert [raw.answer().json["path"] for _ in range(2)] == ["/slow", "/a"]
        assert raw.ended()


def test_expect_100_continue(url: str) -> None:
    with connected(url) as raw:
        raw.send(message("POST", "/a", "Content-Length: 3", "Expect: 100-continue", body=None))
        assert raw.answer().status == 100
        raw.send(b"abc")
        assert raw.answer().json["size"] == 3


@pytest.mark.parametrize(("method", "status"), [("HEAD", 200), ("GET", 204), ("GET", 304)])
def test_answers_without_a_body(method: str, status: int) -> None:
    handler = Constant(b"abc", {"Content-Length": "5", "transfer-encoding": "chunked"}, status)
    with serve(handler, 0, "127.0.0.1") as url, connected(url) as raw:
        for _ in range(2):
            raw.send(message(method, "/a"))
            answer = raw.answer(head_only=True)
            assert (answer.status, answer.headers.get("content-length")) == (status, "3" if method == "HEAD" else None)


def test_an_answer_that_is_held_back_holds_nobody_else_back(url: str) -> None:
    with connected(url) as slow, connected(url) as other:
        slow.send(message("GET", "/never"))
        for _ in range(10):
            other.send(message("GET", "/a"))
            assert other.answer().status == 200


def test_large_answers(url: str) -> None:
    body = bytes(range(256)) * 40_000
    with serve(Constant(body), 0, "127.0.0.1") as url, connected(url) as raw:
        raw.send(message("GET", "/a") * 3)
        assert all(raw.answer().body == body for _ in range(3))


STATES = {
    "no request": b"",
    "part of a head": b"GET / HT",
    "part of a body": message("POST", "/a", "Content-Length: 5", body=b"")[:-2],
    "an answer that is held back": message("GET", "/never"),
    "a refused request": b"\0\r\n\r\n",
}


@pytest.mark.parametrize("state", STATES)
def test_a_server_ends_at_once_and_leaves_nothing(echo: Echo, state: str) -> None:
    """It does not wait for what it holds back: that would be an hour."""
    threads = threading.active_count()
    with serve(echo, 0, "127.0.0.1") as url, connected(url) as raw:
        raw.send(STATES[state])
        with connected(url) as other:
            other.send(message("GET", "/a"))
            assert other.answer().status == 200
    assert threading.active_count() == threads
    with pytest.raises(ConnectionRefusedError), connected(url):
        pass
    gc.collect()  # pytest makes an error of a socket or an event loop that nobody closed


def test_a_server_ends_while_clients_connect(echo: Echo) -> None:
    for _ in range(20):
        with serve(echo, 0, "127.0.0.1") as url:
            raws = [connected(url) for _ in range(5)]
            for raw in raws:
                raw.__enter__()
        for raw in raws:
            raw.__exit__(None, None, None)
    gc.collect()


@pytest.mark.parametrize(("host", "shown"), [("127.0.0.1", "127.0.0.1"), ("localhost", "127.0.0.1"), ("::1", "[::1]")])
def test_hosts(echo: Echo, host: str, shown: str) -> None:
    with serve(echo, 0, host) as url, httpx.Client() as client:
        assert re.fullmatch(rf"http://{re.escape(shown)}:\d+", url)
        assert client.get(f"{url}/a").json()["path"] == "/a"


def test_a_host_of_another_machine(sandbox: Sandbox) -> None:
    with pytest.raises(OSError), sandbox.serve(host="192.0.2.1"):
        pass


async def _ask(url: str) -> Any:
    async with httpx.AsyncClient(base_url=url, headers=KEYS) as client:
        return [await client.post(LIST, json={"filter": {}}) for _ in range(2)]


def test_a_server_beside_an_event_loop(sandbox: Sandbox) -> None:
    async def main() -> Any:
        with sandbox.serve() as first, sandbox.serve() as second:
            return [*await _ask(first), *await _ask(second)]

    assert [answer.status_code for answer in asyncio.run(main())] == [200] * 4
