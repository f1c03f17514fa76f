"""Bodies on their way: whose failures are those of reading, and whose end frees a connection."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Iterator
from typing import Any

import httpx


def unchanged(error: Exception) -> Exception:
    """Leave a failure as it is."""
    return error


def is_interruption(error: BaseException) -> bool:
    """A cancellation, or Ctrl-C: the connection was left as it stood."""
    return not isinstance(error, Exception)


class Stream(httpx.SyncByteStream):
    """The body of an answer.

    Args:
        stream: the body as it came.
        translate: what is raised instead of a failure.
        over: called once when it is closed, with whether the connection may be broken.
    """

    def __init__(
        self,
        stream: Any,
        translate: Callable[[Exception], Exception] = unchanged,
        over: Callable[[bool], object] = bool,
    ) -> None:
        self._stream = stream
        self._translate = translate
        self._over = over
        self._broken = False

    def __iter__(self) -> Iterator[bytes]:
        try:
            yield from self._stream
            return
        except Exception as error:
            failure = self._translate(error)
        except BaseException:
            self._broken = True
            raise
        raise failure

    def close(self) -> None:
        over, self._over = self._over, bool
        try:
            if isinstance(self._stream, httpx.SyncByteStream):
                self._stream.close()
        except BaseException:
            self._broken = True
            raise
        finally:
            over(self._broken)


async def nothing(broken: bool) -> None:
    """The asynchronous twin of ``bool``, where nobody waits for the end of a body."""


class AsyncStream(httpx.AsyncByteStream):
    """The asynchronous twin of `Stream`; takes a synchronous body too, as simple transports make them."""

    def __init__(
        self,
        stream: Any,
        translate: Callable[[Exception], Exception] = unchanged,
        over: Callable[[bool], Any] = nothing,
    ) -> None:
        self._stream = stream
        self._translate = translate
        self._over = over
        self._broken = False

    async def __aiter__(self) -> AsyncGenerator[bytes, None]:
        try:
            if isinstance(self._stream, httpx.AsyncByteStream):
                async for chunk in self._stream:
                    yield chunk
            else:
                for chunk in self._stream:
                    yield chunk
            return
        except Exception as error:
            failure = self._translate(error)
        except BaseException:
            self._broken = True
            raise
        raise failure

    async def aclose(self) -> None:
        over, self._over = self._over, nothing
        try:
            if isinstance(self._stream, httpx.AsyncByteStream):
                await self._stream.aclose()
        except BaseException:
            self._broken = True
            raise
        finally:
            await over(self._broken)
