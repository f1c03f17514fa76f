"""Bodies of answers, decoded under a cap, whatever carries them."""

from __future__ import annotations

import gzip
import tracemalloc
import zlib
from collections.abc import AsyncIterator, Iterator
from typing import Any

import anyio
import pytest

from ozon import AsyncSeller, Retry, Seller
from ozon_generated.errors import ApiError, DecodeError, TransportError
from tests.library import httpx
from tests.runtime.servers import listening

ONCE = Retry(max_attempts=1)
EMPTY = b'{"result":{"items":[],"total":0,"last_id":""}}'
GZIP = gzip.compress(EMPTY, mtime=0)
WAYS = ("sync", "asyncio", "trio", "aiohttp")


def ask(way: str, **settings: Any) -> Any:
    """A call, or the error that it ends in."""
    settings = {"retry": ONCE, **settings}
    try:
        if way == "sync":
            with Seller("836", "k", **settings) as client:
                return client.product.list(filter={})
        return anyio.run(_ask, way, settings, backend="trio" if way == "trio" else "asyncio")
    except (DecodeError, TransportError, ApiError) as error:
        return error


async def _ask(way: str, settings: dict[str, Any]) -> Any:
    connections: Any = "aiohttp" if way == "aiohttp" else "httpx"
    async with AsyncSeller("836", "k", connections=connections, **settings) as client:
        return await client.product.list(filter={})


def http(body: bytes, encoding: str, status: str = "200 OK") -> bytes:
    head = f"HTTP/1.1 {status}\r\nContent-Encoding: {encoding}\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("encoding", ["gzip", "deflate", "x-gzip", "identity"])
def test_answers_are_decoded(way: str, encoding: str) -> None:
    body = {"deflate": zlib.compress(EMPTY), "identity": EMPTY}.get(encoding, GZIP)
    with listening(http(body, encoding)) as server:
        assert ask(way, base_url=server.url).result.total == 0
    assert b"accept-encoding: gzip, deflate\r\n" in server.received[0].lower()


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("encoding", ["gzip", "deflate", "identity", "chunked"])
@pytest.mark.filterwarnings("ignore::ResourceWarning")  # httpx leaves a generator behind when reading ends early
def test_an_answer_that_is_too_large(way: str, encoding: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ozon_generated.bodies.LARGEST", 100_000)
    large = b'{"a":"' + b"0" * 200_000 + b'"}'
    packed = {"gzip": gzip.compress(large, mtime=0), "deflate": zlib.compress(large)}
    reply = http(packed.get(encoding, large), encoding)
    if encoding == "chunked":
        reply = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + b"%x\r\n%s\r\n" % (len(large), large)
    with listening(reply) as server:
        error = ask(way, base_url=server.url)
    assert type(error) is DecodeError
    assert "more than the 100,000 bytes that are allowed" in str(error)


class Bomb(httpx.SyncByteStream, httpx.AsyncByteStream):
    """Half a gigabyte of zeros in half a megabyte."""

    packed = b""

    def __iter__(self) -> Iterator[bytes]:
        if not Bomb.packed:
            packer = zlib.compressobj(9, zlib.DEFLATED, 31)
            Bomb.packed = b"".join(packer.compress(bytes(2**20)) for _ in range(512)) + packer.flush()
        yield Bomb.packed

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self:
            yield chunk


@pytest.mark.parametrize("way", ["sync", "asyncio"])
@pytest.mark.parametrize("status", [200, 502])
def test_a_bomb_never_holds_more_than_is_allowed(way: str, status: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ozon_generated.bodies.LARGEST", 4 * 2**20)
    answer = httpx.Response(status, headers={"content-encoding": "gzip"}, stream=Bomb())
    list(Bomb())
    tracemalloc.start()
    try:
        error = ask(way, transport=httpx.MockTransport(lambda request: answer))
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 16 * 2**20
    assert isinstance(error, DecodeError if status == 200 else ApiError)


def test_the_cap_leaves_room_for_real_answers() -> None:
    from ozon_generated import bodies as _body

    assert _body.LARGEST == 256 * 2**20


@pytest.mark.parametrize("way", ["sync", "asyncio", "trio"])
@pytest.mark.parametrize(
    ("body", "encoding", "kind"),
    [
        (GZIP[:-1], "gzip", TransportError),
        (zlib.compress(EMPTY)[:-1], "deflate", TransportError),
        (b"no gzip", "gzip", DecodeError),
        (EMPTY, "br", DecodeError),
        (gzip.compress(GZIP, mtime=0), "gzip, gzip", DecodeError),
    ],
    ids=["cut gzip", "cut deflate", "no gzip", "unasked", "twice"],
)
def test_what_cannot_be_decoded(way: str, body: bytes, encoding: str, kind: type[Exception]) -> None:
    with listening(http(body, encoding)) as server:
        assert type(ask(way, base_url=server.url)) is kind
    with listening(http(body, encoding, "403 Forbidden")) as server:
        error = ask(way, base_url=server.url)
    assert error.status == 403


def test_a_body_that_a_hook_has_read_is_read_once_more() -> None:
    with listening(http(GZIP, "gzip")) as server:
        borrowed = httpx.Client(event_hooks={"response": [lambda response: response.read()]})
        assert ask("sync", base_url=server.url, http=borrowed).result.total == 0
        borrowed.close()
