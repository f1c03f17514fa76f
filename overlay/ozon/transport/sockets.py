"""The sockets under httpx and httpx2: a request leaves in one write, and the steps of a thread obey its deadline.

httpcore writes the head of a request and its body one after the other, which costs two system calls and two packets.
"""

from __future__ import annotations

import re
from typing import Any

from ozon_generated.messages import NetworkError

from .deadlines import is_over, left

#: Bodies of up to so many bytes are written together with their head; a socket takes them at once.
TOGETHER = 2**15
_HEAD = re.compile(rb"[A-Z]+ \S+ HTTP/1\.1\r\n(?:[^\r\n]+\r\n)*?content-length: *([0-9]+)\r\n", re.IGNORECASE)


def ours(transport: Any, sync: bool) -> Any:
    """Put our sockets under a transport of httpx or httpx2, which has no public way to do so."""
    pool = transport._pool
    pool._network_backend = (_Backend if sync else _AsyncBackend)(pool._network_backend)
    return transport


class _Together:
    """Joins the head of a request and its body."""

    def __init__(self) -> None:
        self._held = b""
        self._between = True  # no part of the next request has come yet

    def joined(self, data: bytes) -> bytes:
        """What to write now for the next part of a request."""
        if self._between:
            self._between = False
            found = _HEAD.match(data)
            if found is not None and data.endswith(b"\r\n\r\n") and 0 < int(found[1]) <= TOGETHER:
                self._held = data
                return b""
        return self.over(False) + data

    def over(self, is_read: bool = True) -> bytes:
        """What is still held back; with the answer, the request is over."""
        held, self._held, self._between = self._held, b"", is_read
        return held


class _Backend:
    def __init__(self, inner: Any) -> None:
        self._inner = inner
        self.sleep = inner.sleep

    def connect_tcp(self, host: str, port: int, timeout: float | None = None, **more: Any) -> _Stream:
        stream = self._inner.connect_tcp(host, port, timeout=left(timeout), **more)
        if is_over():  # no timeout limits the DNS lookup
            stream.close()
            raise NetworkError("ConnectTimeout", "The address was found too late.")
        return _Stream(stream)


class _Stream:
    def __init__(self, inner: Any) -> None:
        self._inner = inner
        self._parts = _Together()
        self.close = inner.close
        self.get_extra_info = inner.get_extra_info

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        if rest := self._parts.over():
            self._inner.write(rest, left(timeout))
        data: bytes = self._inner.read(max_bytes, left(timeout))
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if data := self._parts.joined(buffer):
            self._inner.write(data, left(timeout))

    def start_tls(
        self, ssl_context: object, server_hostname: str | None = None, timeout: float | None = None
    ) -> _Stream:
        return _Stream(self._inner.start_tls(ssl_context, server_hostname, left(timeout)))


class _AsyncBackend:
    def __init__(self, inner: Any) -> None:
        self._inner = inner
        self.sleep = inner.sleep

    async def connect_tcp(self, *where: Any, **more: Any) -> _AsyncStream:
        return _AsyncStream(await self._inner.connect_tcp(*where, **more))


class _AsyncStream:
    def __init__(self, inner: Any) -> None:
        self._inner = inner
        self._parts = _Together()
        self.aclose = inner.aclose
        self.get_extra_info = inner.get_extra_info

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        if rest := self._parts.over():
            await self._inner.write(rest, timeout)
        data: bytes = await self._inner.read(max_bytes, timeout)
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if data := self._parts.joined(buffer):
            await self._inner.write(data, timeout)

    async def start_tls(self, *how: object, **more: object) -> _AsyncStream:
        return _AsyncStream(await self._inner.start_tls(*how, **more))
