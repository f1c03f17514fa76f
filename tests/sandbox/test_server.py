"""The sandbox over real sockets."""

from __future__ import annotations

import asyncio
import gc
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from ozon.sandbox import Sandbox
from ozon.sandbox.server import serve
from tests.library import httpx
from tests.sandbox.conftest import KEYS, imported, item
from tests.sandbox.raw import Constant, Echo, connected, message

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


@pytest.fixture
def echo() -> Echo:
    return Echo(delays={"/slow": 0.2, "/never": 60})


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
    threads, begin = threading.active_count(), time.monotonic()
    with serve(echo, 0, "127.0.0.1") as url, connected(url) as raw:
        raw.send(STATES[state])
        with connected(url) as other:
            other.send(message("GET", "/a"))
            assert other.answer().status == 200
    assert threading.active_count() == threads
    assert time.monotonic() - begin < 30  # what is held back is so for longer
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


def test_a_client_that_goes_away(server: httpx.Client, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_connection((server.base_url.host, server.base_url.port or 0), timeout=10) as connection:
        connection.sendall(f"POST {LIST} HTTP/1.1\r\nHost: x\r\nContent-Length: 50\r\n\r\nx".encode())
    assert server.post(LIST, json={"filter": {}}).status_code == 200
    assert capsys.readouterr().err == ""


def test_jsonschema_is_asked_for() -> None:
    code = "import sys; sys.modules['jsonschema'] = None; import ozon.sandbox"
    environment = {"PYTHONPATH": f"{ROOT / 'overlay'}:{ROOT}"}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False)
    assert "ImportError: ozon.sandbox needs jsonschema: pip install 'ozon-client[sandbox]'" in done.stderr


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


def test_program(tmp_path: Path) -> None:
    faults = tmp_path / "faults.json"
    faults.write_text('{"/v3/product/list": [{"status": 503}]}')
    command = [sys.executable, "-m", "ozon.sandbox", "--port", "0", "--dictionary", "85=5", "--faults", str(faults)]
    command += ["--today", "2026-11-22"]
    environment = {"PYTHONPATH": f"{ROOT / 'overlay'}:{ROOT}"}
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        url = process.stdout.readline().strip()
        try:
            assert re.fullmatch(r"http://127\.0\.0\.1:\d+", url)
            with httpx.Client(base_url=url, headers=KEYS) as client:
                assert client.post(LIST, json={"filter": {}}).status_code == 503
                body = {"attribute_id": 85, "description_category_id": 1, "type_id": 1, "limit": 10}
                answer = client.post("/v1/description-category/attribute/values", json=body).json()
                listed = client.post(LIST, json={"filter": {}}).json()["result"]
        finally:
            process.send_signal(signal.SIGTERM)
        _, stderr = process.communicate(timeout=20)
    assert len(answer["result"]) == 5
    assert listed["total"] == listed["total_items"] == 2
    assert process.returncode == 0
    assert stderr == "Client-Id: 836, Api-Key: sandbox-key\n"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--dictionary", "85"], "'85' is not a name and a number"),
        (["--dictionary", "x=5"], "'x=5' is not an attribute and a number"),
        (["--rows", "nothing=5"], "no operation that pages is called nothing"),
        (["--faults", "/nothing.json"], "No such file"),
        (["--import-polls", "-1"], "import_polls must be at least 0"),
        (["--today", "tomorrow"], "'tomorrow' is not a day"),
        (["--port", "70000"], "port must be 0..65535, not 70000"),
    ],
)
def test_program_with_bad_arguments(arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    from ozon.sandbox.__main__ import main

    with pytest.raises(SystemExit):
        main(arguments)
    assert message in capsys.readouterr().err
