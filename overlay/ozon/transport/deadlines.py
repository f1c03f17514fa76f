"""Deadlines of synchronous calls, for sockets that have only a timeout per read.

An answer that sends one byte every few seconds never exceeds the read timeout. So our sockets limit each step to the
time left for their thread's call.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from ozon_generated.messages import NetworkError

if TYPE_CHECKING:
    from ssl import SSLContext

_LEAST = 0.001  # zero means "do not wait" and fails in another way


class _Thread(threading.local):
    left: Callable[[], float] | None = None


_THREAD = _Thread()


@contextmanager
def until(at: float | None, clock: Callable[[], float]) -> Iterator[None]:
    """Ends socket steps of this thread inside the ``with`` block by this clock time."""
    before, _THREAD.left = _THREAD.left, None if at is None else lambda: at - clock()
    try:
        yield
    finally:
        _THREAD.left = before


def _left(timeout: float | None) -> float | None:
    if _THREAD.left is None:
        return timeout
    left = max(_THREAD.left(), _LEAST)
    return left if timeout is None else min(timeout, left)


def ending(transport: Any) -> Any:
    """Make the sockets of a synchronous transport of httpx or httpx2, which have no public way, obey `until`."""
    pool = transport._pool
    pool._network_backend = _Backend(pool._network_backend)
    return transport


class _Backend:
    def __init__(self, inner: Any) -> None:
        self._inner = inner

    def connect_tcp(self, host: str, port: int, timeout: float | None = None, **more: Any) -> _Stream:
        stream = self._inner.connect_tcp(host, port, timeout=_left(timeout), **more)
        if _THREAD.left is not None and _THREAD.left() < 0:  # no timeout limits the DNS lookup
            stream.close()
            raise NetworkError("ConnectTimeout", "The address was found too late.")
        return _Stream(stream)

    def sleep(self, seconds: float) -> None:
        self._inner.sleep(seconds)


class _Stream:
    def __init__(self, inner: Any) -> None:
        self._inner = inner
        self.close = inner.close
        self.get_extra_info = inner.get_extra_info

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        data: bytes = self._inner.read(max_bytes, _left(timeout))
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, _left(timeout))

    def start_tls(
        self, ssl_context: SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> _Stream:
        return _Stream(self._inner.start_tls(ssl_context, server_hostname, _left(timeout)))
