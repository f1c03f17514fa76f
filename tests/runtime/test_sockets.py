"""Real connections on the loopback interface: what a broken network or server comes to."""

from __future__ import annotations

import gzip
import json
import socket
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import anyio
import pytest

from ozon import AsyncSeller, Seller
from ozon_generated.errors import (
    ApiError,
    ArgumentError,
    DecodeError,
    OzonError,
    ServerError,
    TransportError,
)
from tests.library import httpx
from tests.runtime.servers import KEY, ONCE, listening

BODY = json.dumps({"result": {"items": [{"product_id": 1}], "last_id": "", "total": 1}}).encode()


def http(body: bytes, *headers: str, status: str = "200 OK") -> bytes:
    lines = [f"HTTP/1.1 {status}", "Connection: close", *headers]
    if not any(header.lower().startswith(("content-length", "transfer-encoding")) for header in headers):
        lines.append(f"Content-Length: {len(body)}")
    return "\r\n".join([*lines, "", ""]).encode() + body


def outcome(url: str, *, write: bool = False, **settings: Any) -> Any:
    """What a call came to, after it came to the same in the synchronous and the asynchronous client."""

    async def ask() -> Any:
        async with AsyncSeller("836", KEY, base_url=url, retry=ONCE, timeout=5, **settings) as shop:
            answer = await (shop.product.import_(items=[]) if write else shop.product.list(filter={}))
            return answer.result.to_dict() if answer.result else None

    def ask_sync() -> Any:
        with Seller("836", KEY, base_url=url, retry=ONCE, timeout=5, **settings) as shop:
            answer = shop.product.import_(items=[]) if write else shop.product.list(filter={})
            return answer.result.to_dict() if answer.result else None

    found = [caught(ask_sync), caught(lambda: anyio.run(ask)), caught(lambda: anyio.run(ask, backend="trio"))]
    for error in found:
        if isinstance(error, OzonError):
            assert KEY not in str(error) + repr(error.__dict__)
            assert len(str(error).splitlines()) == 1
            assert (error.__cause__, error.__context__) == (None, None)
    assert len({type(error) if isinstance(error, OzonError) else repr(error) for error in found}) == 1
    return found[0]


def caught(run: Callable[[], Any]) -> Any:
    try:
        return run()
    except OzonError as error:
        return error


def test_a_call_over_a_socket() -> None:
    with listening(http(BODY, "Content-Type: application/json")) as server:
        assert outcome(server.url)["total"] == 1
    head = server.received[0].lower()
    assert head.startswith(b"post /v3/product/list http/1.1\r\n")
    assert head.count(b"\r\napi-key: ") == head.count(b"\r\nclient-id: ") == head.count(b"\r\ncontent-type: ") == 1
    assert b"\r\nauthorization:" not in head
    assert head.endswith(b'{"filter":{}}')


def test_compression() -> None:
    with listening(http(gzip.compress(BODY), "Content-Encoding: gzip")) as server:
        assert outcome(server.url)["total"] == 1


@pytest.mark.parametrize(
    ("reply", "kind", "text"),
    [
        (http(BODY[:-20], f"Content-Length: {len(BODY)}"), TransportError, "without sending complete message body"),
        (http(b"ff\r\n" + BODY[:9], "Transfer-Encoding: chunked"), TransportError, "without sending complete"),
        (http(b""), DecodeError, "not JSON"),
        (http(b"<html>maintenance</html>", "Content-Type: text/html"), DecodeError, "not JSON"),
        (http(b"no gzip", "Content-Encoding: gzip"), DecodeError, "DecodingError"),
        (http(gzip.compress(BODY)[:-12], "Content-Encoding: gzip"), TransportError, "cut off"),
        (b"", TransportError, "disconnected"),
        (b"SSH-2.0-OpenSSH_9.2\r\n", TransportError, "ProtocolError"),
        (http(b"<html>", status="502 Bad Gateway"), ServerError, "Bad Gateway"),
        (http(b"", status="403 Forbidden"), ApiError, "Forbidden"),
    ],
)
@pytest.mark.parametrize("write", [False, True], ids=["read", "write"])
def test_broken_answers(reply: bytes, kind: type[OzonError], text: str, write: bool) -> None:
    with listening(reply) as server:
        error = outcome(server.url, write=write)
    assert isinstance(error, kind)
    assert text in str(error)
    assert error.outcome_unknown is (write and getattr(error, "status", 500) >= 500)
    assert len(server.received) == 3  # once for each client


def test_nobody_listens() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
    error = outcome(f"http://127.0.0.1:{port}", write=True)
    assert isinstance(error, TransportError)
    assert (error.sent, error.outcome_unknown) == (False, False)


def test_an_unknown_host() -> None:
    with (
        Seller("836", KEY, base_url="https://shop.invalid", retry=ONCE) as shop,
        pytest.raises(TransportError) as caught,
    ):
        shop.product.list(filter={})
    assert caught.value.sent is False
    assert "https://shop.invalid/v3/product/list" in str(caught.value)


def test_no_encryption_is_refused_before_anything_is_sent() -> None:
    with pytest.raises(ArgumentError, match="is not encrypted"):
        Seller("836", KEY, base_url="http://shop.invalid")


def test_https_to_a_server_that_speaks_plain_http() -> None:
    with (
        listening(http(BODY)) as server,
        Seller("836", KEY, base_url=f"https://127.0.0.1:{server.port}", retry=ONCE) as shop,
    ):
        with pytest.raises(TransportError) as caught:
            shop.product.list(filter={})
        assert caught.value.sent is False
    assert not any(KEY.encode() in received for received in server.received)


def test_a_redirect_is_not_followed_and_the_key_stays() -> None:
    with listening(http(BODY)) as other:
        moved = http(b"", f"Location: {other.url}/v3/product/list", status="302 Found")
        with listening(moved) as server:
            error = outcome(server.url)
    assert isinstance(error, ApiError)
    assert error.status == 302
    assert other.received == []


def test_a_server_that_does_not_answer_in_time() -> None:
    done = threading.Event()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            done.wait(5)

        def log_message(self, format: str, *args: Any) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        url = f"http://127.0.0.1:{server.server_port}"
        try:
            with Seller("836", KEY, base_url=url, retry=ONCE) as shop, pytest.raises(TransportError) as caught:
                shop.product.import_(items=[], options={"timeout": httpx.Timeout(30, read=0.05)})
            shop = Seller("836", KEY, base_url=url, retry=ONCE, timeout=httpx.Timeout(30, read=0.05))
            with shop, pytest.raises(TransportError, match="ReadTimeout"):
                shop.product.list(filter={})
        finally:
            done.set()
            server.shutdown()
    assert "ReadTimeout" in str(caught.value)
    assert (caught.value.sent, caught.value.outcome_unknown) == (True, True)


def test_one_client_in_many_threads_keeps_one_pool() -> None:
    connections: set[Any] = set()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            connections.add(self.client_address)
            self.rfile.read(int(self.headers["Content-Length"]))
            self.send_response(200)
            self.send_header("Content-Length", str(len(BODY)))
            self.end_headers()
            self.wfile.write(BODY)

        def log_message(self, format: str, *args: Any) -> None:
            pass

    class Server(ThreadingHTTPServer):
        daemon_threads = True

    with Server(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        start = threading.Barrier(8)
        with Seller("836", KEY, base_url=f"http://127.0.0.1:{server.server_port}", retry=ONCE) as shop:

            def ask(_: int) -> Any:
                start.wait(5)
                return [shop.product.list(filter={}).page_rows()[0].product_id for _ in range(5)]

            with ThreadPoolExecutor(8) as threads:
                assert list(threads.map(ask, range(8))) == [[1] * 5] * 8
            assert len(connections) <= 8
        server.shutdown()
