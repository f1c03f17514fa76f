"""Several accounts side by side, and how connections are used."""

from __future__ import annotations

import socketserver
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Literal

import anyio
import pytest

from ozon import AsyncSeller, Retry, Seller
from ozon_generated.errors import TransportError
from tests.library import httpx

ONCE = Retry(max_attempts=1)
BODY = b'{"result": {"items": [], "total": 0, "last_id": ""}}'


class Server(socketserver.ThreadingTCPServer):
    """Counts connections; an answer takes as many hundredths of a second as the request's ``limit`` says."""

    daemon_threads = True
    request_queue_size = 64

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.connections = 0
        self.requests: list[bytes] = []
        self.url = f"http://127.0.0.1:{self.server_address[1]}"


class Handler(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        assert isinstance(self.server, Server)
        self.server.connections += 1
        try:
            while head := self._head():
                length = next(int(x[15:]) for x in head.lower().splitlines() if x.startswith(b"content-length:"))
                body = self.rfile.read(length)
                self.server.requests.append(head + body)
                if b'"limit":' in body:
                    time.sleep(int(body.partition(b'"limit":')[2].partition(b"}")[0]) / 100)
                self.wfile.write(
                    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(BODY)
                    + BODY
                )
        except ConnectionError:
            pass

    def _head(self) -> bytes:
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            line = self.rfile.readline()
            if not line:
                return b""
            head += line
        return head


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as found:
        thread = threading.Thread(target=found.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        yield found
        found.shutdown()
        thread.join()


def test_calls_one_after_the_other_share_a_connection(server: Server) -> None:
    with Seller("1", "a", base_url=server.url) as shop:
        for _ in range(20):
            shop.product.list(filter={})
        shop.with_options(timeout=5).product.list(filter={})
    assert (server.connections, len(server.requests)) == (1, 21)


@pytest.mark.parametrize("connections", ["httpx", "aiohttp"])
def test_asynchronous_calls_share_a_connection(server: Server, connections: Literal["httpx", "aiohttp"]) -> None:
    async def ask() -> None:
        async with AsyncSeller("1", "a", base_url=server.url, connections=connections) as shop:
            for _ in range(20):
                await shop.product.list(filter={})

    anyio.run(ask)
    assert (server.connections, len(server.requests)) == (1, 20)


def test_eight_parallel_calls_of_different_length(server: Server) -> None:
    with Seller("1", "a", base_url=server.url) as shop, ThreadPoolExecutor(8) as pool:
        for _ in range(2):
            calls = [pool.submit(shop.product.list, filter={}, limit=length) for length in range(1, 9)]
            assert all(call.result().result is not None for call in calls)
    assert server.connections <= 8
    assert len(server.requests) == 16


@pytest.mark.parametrize("connections", ["httpx", "aiohttp"])
def test_eight_parallel_tasks_of_different_length(server: Server, connections: Literal["httpx", "aiohttp"]) -> None:
    async def ask() -> None:
        async with AsyncSeller("1", "a", base_url=server.url, connections=connections) as shop:
            for _ in range(2):
                async with anyio.create_task_group() as group:
                    for length in range(1, 9):
                        group.start_soon(partial(shop.product.list, filter={}, limit=length))

    anyio.run(ask)
    assert server.connections <= 8
    assert len(server.requests) == 16


def test_no_more_connections_than_allowed(server: Server) -> None:
    with Seller("1", "a", base_url=server.url, max_connections=2) as shop, ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: shop.product.list(filter={}, limit=1), range(8)))
    assert server.connections == 2


def test_two_clients_keep_their_own_timeouts_and_keys(server: Server) -> None:
    with (
        Seller("1", "a", base_url=server.url, timeout=httpx.Timeout(30, read=0.05), retry=ONCE) as hasty,
        Seller("2", "b", base_url=server.url, timeout=5, retry=ONCE) as patient,
        ThreadPoolExecutor(4) as pool,
    ):
        late = [pool.submit(hasty.product.list, filter={}, limit=30) for _ in range(2)]
        good = [pool.submit(patient.product.list, filter={}, limit=30) for _ in range(2)]
        assert all(call.result() for call in good)
        for call in late:
            assert isinstance(call.exception(), TransportError)
    pairs = {
        (b"Client-Id: 1" in r, b"Api-Key: a" in r, b"Client-Id: 2" in r, b"Api-Key: b" in r) for r in server.requests
    }
    assert pairs == {(True, True, False, False), (False, False, True, True)}


def test_two_clients_over_one_http_client(server: Server) -> None:
    with httpx.Client() as http:
        for name in ("1", "2", "1"):
            with Seller(name, f"key-{name}", base_url=server.url, http=http) as shop:
                shop.product.list(filter={})
        assert not http.is_closed
    assert server.connections == 1
    assert [f"Api-Key: key-{n}".encode() in r for n, r in zip("121", server.requests, strict=True)] == [True] * 3
