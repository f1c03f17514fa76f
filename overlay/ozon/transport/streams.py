"""Streamed bodies: their failures are read errors, and closing them frees the connection."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Iterator
from typing import Self

import httpx

ByteStream = httpx.SyncByteStream | httpx.AsyncByteStream


async def _nothing(broken: bool) -> None:
    """Called after the end of a body; nothing waits for it."""


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
