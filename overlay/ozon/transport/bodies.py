"""Reading the body of an answer: whole, decoded, and never more of it than is allowed."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Mapping
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
        return _made(response, response.headers, received(response.stream))
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
        return _made(response, response.headers, await received_async(response.stream))
    finally:
        await response.aclose()


def received(stream: httpx.SyncByteStream, check: Callable[[], object] = bool) -> list[bytes]:
    """The chunks of a body as they came, decoded when all are there: a stream that is left early is hard to close.

    ``check`` is called after each. Closes the stream. Raises ``httpx.DecodingError`` for more than
    `ozon_generated.bodies.LARGEST` bytes.
    """
    chunks, size = list[bytes](), 0
    try:
        for chunk in stream:
            chunks.append(chunk)
            size = _larger(size, chunk)
            check()
    finally:
        stream.close()
    return chunks


async def received_async(stream: httpx.AsyncByteStream, check: Callable[[], object] = bool) -> list[bytes]:
    """The asynchronous twin of `received`."""
    chunks, size = list[bytes](), 0
    pieces = aiter(stream)
    try:
        async for chunk in pieces:
            chunks.append(chunk)
            size = _larger(size, chunk)
            check()
    finally:
        if isinstance(pieces, AsyncGenerator):  # trio warns of one that is left open
            await pieces.aclose()
        await stream.aclose()
    return chunks


def _larger(size: int, chunk: bytes) -> int:
    if size + len(chunk) > _body.LARGEST:
        raise _body.too_large(_body.LARGEST)
    return size + len(chunk)


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
