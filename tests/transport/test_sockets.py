"""A request leaves in one write, whatever its body looks like, and nothing is held back for ever."""

from __future__ import annotations

import asyncio
import re
from typing import Any

import pytest

from ozon import AsyncSeller, Seller
from ozon.transport import sockets
from ozon_generated.blocking import finish
from tests.runtime.servers import KEY, ONCE, listening

POST = b"POST /v1/x HTTP/1.1\r\nHost: h\r\nContent-Length: %d\r\nApi-Key: k\r\n\r\n"
GET = b"GET /v1/x HTTP/1.1\r\nHost: h\r\n\r\n"
ANSWER = b'HTTP/1.1 200 OK\r\nContent-Length: 24\r\nConnection: close\r\n\r\n{"result": {"items":[]}}'


class Wire:
    """A stream of httpcore that writes down what it is given."""

    def __init__(self) -> None:
        self.written: list[bytes] = []

    def write(self, data: bytes, timeout: float | None) -> None:
        self.written.append(data)

    def read(self, most: int, timeout: float | None) -> bytes:
        self.written.append(b"<read>")
        return b"answer"

    def close(self) -> None:
        """Nothing is open."""

    def get_extra_info(self, name: str) -> None:
        """Nothing is known."""


class AsyncWire:
    """The same for tasks."""

    def __init__(self) -> None:
        self.wire = Wire()

    async def write(self, data: bytes, timeout: float | None) -> None:
        self.wire.write(data, timeout)

    async def read(self, most: int, timeout: float | None) -> bytes:
        return self.wire.read(most, timeout)

    async def aclose(self) -> None:
        """Nothing is open."""

    def get_extra_info(self, name: str) -> None:
        """Nothing is known."""


def written(parts: list[bytes | None]) -> list[bytes]:
    """What goes to a socket for these parts of requests, where ``None`` reads; the same for both kinds."""
    wire, async_wire = Wire(), AsyncWire()
    stream, async_stream = sockets._Stream(wire), sockets._AsyncStream(async_wire)
    for part in parts:
        if part is None:
            assert stream.read(9) == finish(async_stream.read(9)) == b"answer"
        else:
            stream.write(part)
            finish(async_stream.write(part))
    assert wire.written == async_wire.wire.written
    return wire.written


HEAD = POST % 2
LARGE = POST % (sockets.TOGETHER + 1)
LIKE_A_HEAD = POST % 5
HTTP2 = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
CONNECT = b"CONNECT h:443 HTTP/1.1\r\nHost: h\r\n\r\n"
END = b"<read>"


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ([HEAD, b"{}", b"", None], [HEAD + b"{}", END]),
        ([HEAD, b"{}", b"", None, None, HEAD, b"[]", None], [HEAD + b"{}", END, END, HEAD + b"[]", END]),
        ([HEAD, b"{", b"}", b"", None], [HEAD + b"{", b"}", END]),
        ([HEAD, None], [HEAD, END]),
        ([GET, b"", None], [GET, END]),
        ([POST % 0, b"", None], [POST % 0, END]),
        ([LARGE, b"x" * 70_000, b"", None], [LARGE, b"x" * 70_000, END]),
        ([HEAD, LIKE_A_HEAD, LIKE_A_HEAD, None], [HEAD + LIKE_A_HEAD, LIKE_A_HEAD, END]),
        ([GET, LIKE_A_HEAD, None], [GET, LIKE_A_HEAD, END]),
        ([HTTP2, b"\x00\x00\x12", None], [HTTP2, b"\x00\x00\x12", END]),
        ([CONNECT, None, b"\x16\x03\x01"], [CONNECT, END, b"\x16\x03\x01"]),
    ],
)
def test_head_and_body_are_joined(parts: list[bytes | None], expected: list[bytes]) -> None:
    assert written(parts) == expected


@pytest.mark.parametrize("library", ["httpx", "httpx2"])
@pytest.mark.parametrize("how", ["sync", "async"])
def test_a_call_is_one_write(monkeypatch: pytest.MonkeyPatch, library: Any, how: str) -> None:
    heads: list[bytes] = []
    joined = sockets._Together.joined

    def watch(self: sockets._Together, data: bytes) -> bytes:
        found = joined(self, data)
        heads.append(found)
        return found

    monkeypatch.setattr(sockets._Together, "joined", watch)

    async def ask(url: str) -> Any:
        async with AsyncSeller("836", KEY, base_url=url, retry=ONCE, http_library=library) as shop:
            return await shop.product.list(filter={})

    with listening(ANSWER) as server:
        if how == "sync":
            with Seller("836", KEY, base_url=server.url, retry=ONCE, http_library=library) as shop:
                answer = shop.product.list(filter={})
        else:
            answer = asyncio.run(ask(server.url))
    assert answer.result is not None
    assert answer.result.items == []
    (sent,) = [data for data in heads if data]
    assert re.match(rb"POST /v3/product/list HTTP/1\.1\r\n", sent)
    assert sent.endswith(b'\r\n\r\n{"filter":{}}')
