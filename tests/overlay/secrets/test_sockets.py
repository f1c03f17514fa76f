"""No secret shows over real sockets."""

from __future__ import annotations

import socketserver
import threading
from typing import Any

import anyio
import h2.config
import h2.connection
import h2.events
import pytest

from ozon import (
    AsyncSeller,
)
from ozon.sandbox import Sandbox
from tests.library import httpx
from tests.overlay.secrets.search import KEY, SIGNED, WAYS, Search, products, seller


class Http2(socketserver.BaseRequestHandler):
    """Answers each HTTP/2 request with a cookie."""

    def handle(self) -> None:
        connection = h2.connection.H2Connection(config=h2.config.H2Configuration(client_side=False))
        connection.initiate_connection()
        self.request.sendall(connection.data_to_send())
        while data := self.request.recv(65536):
            for event in connection.receive_data(data):
                if isinstance(event, h2.events.StreamEnded):
                    headers = [
                        (":status", "200"),
                        ("set-cookie", f"s={SIGNED}"),
                        ("location", f"https://h/?sig={SIGNED}"),
                    ]
                    connection.send_headers(event.stream_id, headers)
                    connection.send_data(event.stream_id, b"{}", end_stream=True)
            self.request.sendall(connection.data_to_send())


@pytest.mark.parametrize("way", WAYS)
def test_http2(search: Search, way: str) -> None:
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Http2) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        kind: Any = httpx.HTTPTransport if way == "sync" else httpx.AsyncHTTPTransport
        search.run(
            seller,
            way,
            lambda client: client.raw("GET", f"/v1/x?sig={SIGNED}"),
            base_url=f"http://127.0.0.1:{server.server_address[1]}",
            transport=kind(http1=False, http2=True),
        )
        server.shutdown()


@pytest.mark.parametrize("way", WAYS)
def test_a_sandbox_on_a_socket(search: Search, way: str) -> None:
    sandbox = Sandbox(api_key=KEY)
    with sandbox.serve() as url:
        search.run(seller, way, products, base_url=url, **search.hooks)
        if way == "asyncio":
            search.run(seller, way, products, base_url=url, connections="aiohttp", **search.hooks)
    assert sandbox.requests
    search.text("requests of the sandbox", repr(sandbox.requests))


@pytest.mark.parametrize("way", ["asyncio", "trio"])
def test_a_cancelled_call(search: Search, way: str) -> None:
    class Slow(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            await anyio.sleep(60)
            raise AssertionError

    async def run() -> None:
        async with AsyncSeller("836", KEY, transport=Slow(), **search.hooks) as client:
            with anyio.move_on_after(0.01):
                try:
                    await products(client)
                except BaseException as error:
                    search.error(error)
                    raise

    search.run(anyio.run, run, backend=way)
