"""Reads the body of an answer: as a stream that frees its connection, or whole and decoded, up to a size limit."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Iterator, Mapping
from typing import Self

import httpx

from ozon_generated import bodies as _body

_GONE = frozenset({b"content-encoding", b"content-length", b"transfer-encoding"})


ByteStream = httpx.SyncByteStream | httpx.AsyncByteStream
Headers = list[tuple[bytes, bytes]]


async def _nothing(broken: bool) -> None:
    """The default ``over``: does nothing."""


class Stream(httpx.AsyncByteStream):
    """The body of an answer, sync or async.

    Args:
        stream: the original body.
        translate: returns the error to raise for a failure; ``None`` to raise the failure itself.
        over: called once on close, with whether the connection may be broken.
    """

    def __init__(
        self,
        stream: ByteStream,
        translate: Callable[[Exception], Exception] | None = None,
        over: Callable[[bool], Awaitable[object]] = _nothing,
    ) -> None:
        self._stream = stream
        self._translate = translate
        self._over = over
        self._broken = False
        self._chunks: AsyncIterator[bytes] | Iterator[bytes] = iter(())

    def __aiter__(self) -> Self:
        stream = self._stream
        if isinstance(stream, httpx.AsyncByteStream) and not isinstance(stream, httpx.ByteStream):
            self._chunks = aiter(stream)
        else:
            self._chunks = iter(stream)
        return self

    async def __anext__(self) -> bytes:
        try:
            chunk = (
                await anext(self._chunks, None) if isinstance(self._chunks, AsyncIterator) else next(self._chunks, None)
            )
        except Exception as error:
            failure = error if self._translate is None else self._translate(error)
        except BaseException:
            self._broken = True
            raise
        else:
            if chunk is None:
                raise StopAsyncIteration
            return chunk
        raise failure

    async def aclose(self) -> None:
        over, self._over = self._over, _nothing
        try:
            if isinstance(self._chunks, AsyncGenerator):  # trio warns about open ones
                await self._chunks.aclose()
            if isinstance(self._stream, httpx.AsyncByteStream):
                await self._stream.aclose()
            else:
                self._stream.close()
        except BaseException:
            self._broken = True
            raise
        finally:
            await over(self._broken)


async def read_capped(response: httpx.Response) -> httpx.Response:
    """The same answer with its decoded body; reading it reveals truncation. Closes the answer.

    Raises:
        httpx.DecodingError: it cannot be decoded, or is larger than `ozon_generated.bodies.LARGEST` and the answer is
            not an error, whose status says enough.
        httpx.RemoteProtocolError: it is truncated.
    """
    if _is_ready(response):
        return response
    if response.is_stream_consumed:  # for example, a user's transport has read and decoded it
        return _made(response, {}, [response.content])
    return _made(response, response.headers, await received(Stream(response.stream)))


async def received(stream: Stream, check: Callable[[], object] = bool) -> list[bytes]:
    """The raw chunks of a body, to decode at the end: a partly read stream is hard to close.

    ``check`` is called after each chunk. Closes the stream. Raises ``httpx.DecodingError`` for more than
    `ozon_generated.bodies.LARGEST` bytes.
    """
    chunks, size = list[bytes](), 0
    try:
        async for chunk in stream:
            chunks.append(chunk)
            size += len(chunk)
            if size > _body.LARGEST:
                raise _body.too_large(_body.LARGEST)
            check()
    finally:
        await stream.aclose()
    return chunks


def _is_ready(response: httpx.Response) -> bool:
    """Whether the body is already complete and decoded."""
    held = isinstance(response.stream, httpx.ByteStream) and not response.is_closed
    return held and _GONE.isdisjoint(name.lower() for name, _ in response.headers.raw)


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


def bare_headers(response: httpx.Response) -> Headers:
    """The headers of an answer without those about its encoding on the wire."""
    return [(name, value) for name, value in response.headers.raw if name.lower() not in _GONE]


def whole(response: httpx.Response, content: bytes, headers: Headers | None = None) -> httpx.Response:
    """The same answer with this body, readable as if it had just arrived."""
    return httpx.Response(
        response.status_code,
        headers=response.headers if headers is None else headers,
        stream=httpx.ByteStream(content),
        extensions=response.extensions,
    )


def body_of(response: httpx.Response) -> bytes:
    """The body of an answer from `read_capped`, which the client has not read yet."""
    assert isinstance(response.stream, httpx.ByteStream)
    return b"".join(response.stream)
