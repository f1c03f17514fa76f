"""Reading the body of an answer: whole, decoded, and never more of it than is allowed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import httpx

from ozon_generated import bodies as _body

_GONE = frozenset({b"content-encoding", b"content-length", b"transfer-encoding"})


def read_capped(response: httpx.Response) -> httpx.Response:
    """The same answer with its decoded body in hand: a cut body shows only while it is read. Closes the answer.

    Raises:
        httpx.DecodingError: it cannot be decoded, or is larger than `ozon_generated.bodies.LARGEST`, and the answer is
            no error, whose status says enough.
        httpx.RemoteProtocolError: it is cut off.
    """
    if _is_ready(response):
        return response
    try:
        if response.is_stream_consumed:
            return _in_hand(response)
        assert isinstance(response.stream, httpx.SyncByteStream)
        received = Received()
        for chunk in response.stream:
            received.add(chunk)
        return _made(response, response.headers, received.chunks)
    finally:
        response.close()


async def read_capped_async(response: httpx.Response) -> httpx.Response:
    """The asynchronous twin of `read_capped`."""
    if _is_ready(response):
        return response
    try:
        if response.is_stream_consumed:
            return _in_hand(response)
        assert isinstance(response.stream, httpx.AsyncByteStream)
        received = Received()
        async for chunk in response.stream:
            received.add(chunk)
        return _made(response, response.headers, received.chunks)
    finally:
        await response.aclose()


class Received:
    """Chunks as they came, decoded when all are there: a stream that is left in the middle is hard to close.

    More than `ozon_generated.bodies.LARGEST` bytes of them raise `httpx.DecodingError`.
    """

    def __init__(self) -> None:
        self.chunks: list[bytes] = []
        self._left = _body.LARGEST

    def add(self, chunk: bytes) -> None:
        self.chunks.append(chunk)
        self._left -= len(chunk)
        if self._left < 0:
            raise _body.too_large(_body.LARGEST)


def _is_ready(response: httpx.Response) -> bool:
    """Whether this has been done already: a whole body that nobody has to decode."""
    held = isinstance(response.stream, httpx.ByteStream) and not response.is_closed
    return held and _GONE.isdisjoint(name.lower() for name, _ in response.headers.raw)


def _in_hand(response: httpx.Response) -> httpx.Response:
    """An answer that somebody, such as a transport of the user's, has read and decoded already."""
    return _made(response, {}, [response.content])


def _made(response: httpx.Response, headers: Mapping[str, str], chunks: list[bytes]) -> httpx.Response:
    try:
        body = _body.Body(headers)
        content = b"".join(piece for chunk in chunks for piece in body.take(chunk))
        body.end()
    except (httpx.DecodingError, httpx.RemoteProtocolError):
        if response.is_success:
            raise
        content = b""  # the status says enough
    return whole(response, content, bare_headers(response))


def bare_headers(response: httpx.Response) -> list[tuple[bytes, bytes]]:
    """The headers of an answer without those that speak of its body on the wire."""
    return [(name, value) for name, value in response.headers.raw if name.lower() not in _GONE]


def whole(response: httpx.Response, content: bytes, headers: Any = None) -> httpx.Response:
    """The same answer with its body in hand, to be read as if it came just now."""
    return httpx.Response(
        response.status_code,
        headers=response.headers if headers is None else headers,
        stream=httpx.ByteStream(content),
        extensions=response.extensions,
    )


def body_of(response: httpx.Response) -> bytes:
    """The body of an answer from `read_capped`, which the client above has not read yet."""
    assert isinstance(response.stream, httpx.ByteStream)
    return b"".join(response.stream)
