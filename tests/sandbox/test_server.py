"""The sandbox over real sockets."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from ozon.sandbox import Sandbox
from tests.library import httpx
from tests.sandbox.conftest import KEYS, imported, item

LIST = "/v3/product/list"
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def server(sandbox: Sandbox) -> Iterator[httpx.Client]:
    with sandbox.serve() as url, httpx.Client(base_url=url, headers=KEYS, timeout=10) as client:
        yield client


def test_import_over_a_connection_that_stays_open(server: httpx.Client) -> None:
    connections = set()

    def call(path: str, **body: Any) -> Any:
        answer = server.post(path, json=body)
        connections.add(answer.extensions["network_stream"])
        assert answer.headers["x-o3-trace-id"]
        return answer.raise_for_status().json()

    [row] = imported(call, item("cup"))
    assert row["status"] == "imported"
    assert call(LIST, filter={"offer_id": ["cup"]})["result"]["items"][0]["product_id"] == row["product_id"]
    assert len(connections) == 1


@pytest.mark.parametrize(
    ("cut", "error", "handled"),
    [
        ("connect", httpx.RemoteProtocolError, False),
        ("before", httpx.RemoteProtocolError, False),
        ("after", httpx.ReadError, True),
        ("body", httpx.RemoteProtocolError, True),
    ],
)
def test_connections_break(
    sandbox: Sandbox, server: httpx.Client, cut: str, error: type[httpx.TransportError], handled: bool
) -> None:
    server.post(LIST, json={"filter": {}})
    sandbox.faults.add("/v1/product/archive", cut=cut)
    with pytest.raises(error):
        server.post("/v1/product/archive", json={"product_id": [223681945]})
    assert sandbox.shop.products[223681945].archived == handled
    assert server.post(LIST, json={"filter": {}}).status_code == 200


def test_delay_beyond_the_time_out(sandbox: Sandbox, server: httpx.Client) -> None:
    sandbox.faults.add(LIST, delay=60)
    with pytest.raises(httpx.ReadTimeout):
        server.post(LIST, json={"filter": {}}, timeout=httpx.Timeout(30, read=0.1))


def test_errors_over_a_socket(sandbox: Sandbox, server: httpx.Client) -> None:
    assert server.post(LIST, json={}).status_code == 400
    assert server.post("/nothing", json={}).status_code == 404
    assert server.request("OPTIONS", LIST).status_code == 405
    assert server.head(LIST).status_code == 405
    assert server.post(LIST, json={}, headers={"Api-Key": "x"}).status_code == 403
    sandbox.faults.add(LIST, status=599)
    assert server.post(LIST, json={}).status_code == 599


def test_body_in_chunks(server: httpx.Client) -> None:
    answer = server.post(LIST, content=iter([b'{"filter":', b'{"visibility":"ALL"}}']))
    assert answer.json()["result"]["total_items"] == 2


@pytest.mark.parametrize("framing", ["Content-Length: x", "Content-Length: -5", "Transfer-Encoding: chunked"])
def test_length_that_makes_no_sense(server: httpx.Client, framing: str) -> None:
    with socket.create_connection((server.base_url.host, server.base_url.port or 0), timeout=10) as connection:
        connection.sendall(f"POST {LIST} HTTP/1.1\r\nHost: x\r\n{framing}\r\n\r\nx\r\n".encode())
        assert connection.recv(1000).startswith(b"HTTP/1.1 400 ")


def test_a_client_that_goes_away(server: httpx.Client, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_connection((server.base_url.host, server.base_url.port or 0), timeout=10) as connection:
        connection.sendall(f"POST {LIST} HTTP/1.1\r\nHost: x\r\nContent-Length: 50\r\n\r\nx".encode())
    assert server.post(LIST, json={"filter": {}}).status_code == 200
    assert capsys.readouterr().err == ""


def test_many_threads(sandbox: Sandbox) -> None:
    with sandbox.serve() as url:

        def work(number: int) -> int:
            with httpx.Client(base_url=url, headers=KEYS, timeout=30) as client:
                for part in range(5):
                    body = {"items": [item(f"{number}-{part}")]}
                    task = client.post("/v3/product/import", json=body).json()["result"]["task_id"]
                    for _ in range(3):
                        client.post("/v1/product/import/info", json={"task_id": task})
            return number

        with ThreadPoolExecutor(8) as pool:
            assert len(list(pool.map(work, range(16)))) == 16
    assert len(sandbox.shop.products) == 2 + 16 * 5
    assert len({product.sku for product in sandbox.shop}) == 82


def test_two_servers_and_a_port_in_use(sandbox: Sandbox) -> None:
    with sandbox.serve() as first, sandbox.serve() as second:
        assert first != second
        with pytest.raises(OSError), sandbox.serve(port=int(first.rpartition(":")[2])):
            pass
