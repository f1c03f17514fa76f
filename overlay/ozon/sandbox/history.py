"""A bounded history of requests."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from typing import overload

from .messages import Request


class History(Sequence[Request]):
    """The latest requests, oldest first. Safe to read while requests arrive.

    Args:
        most: maximum number of requests.
        most_bytes: maximum total size in bytes: path, query, headers and body.

    Attributes:
        total: number of requests so far.
    """

    def __init__(self, most: int = 10_000, most_bytes: int = 32 << 20) -> None:
        self._requests: deque[Request] = deque()
        self._most = most
        self._most_bytes = most_bytes
        self._bytes = 0
        self.total = 0

    def add(self, request: Request) -> int:
        """Add a request. Returns its number, starting at 1."""
        self._requests.append(request)
        self._bytes += _size(request)
        while len(self._requests) > self._most or (self._bytes > self._most_bytes and len(self._requests) > 1):
            self._bytes -= _size(self._requests.popleft())
        self.total += 1
        return self.total

    def clear(self) -> None:
        """Remove all requests, and restart numbering at 1."""
        self._requests.clear()
        self._bytes = self.total = 0

    def __len__(self) -> int:
        return len(self._requests)

    @overload
    def __getitem__(self, index: int) -> Request: ...
    @overload
    def __getitem__(self, index: slice) -> list[Request]: ...
    def __getitem__(self, index: int | slice) -> Request | list[Request]:
        return list(self._requests)[index]

    def __iter__(self) -> Iterator[Request]:
        return iter(tuple(self._requests))

    def __repr__(self) -> str:
        return repr(list(self))


def _size(request: Request) -> int:
    """Return the bytes of what the client sent; its text is ASCII or Latin-1."""
    head = (
        len(request.path)
        + len(request.query)
        + sum(map(len, request.headers))
        + sum(map(len, request.headers.values()))
    )
    return head + len(request.body)
