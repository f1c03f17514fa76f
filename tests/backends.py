"""Transports of the client over those of a test, for a synchronous and for an asynchronous caller."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx

from ozon.clock import Clock
from ozon.transport.backends import AsyncAdapter, AsyncBackend, Backend, SyncAdapter

Make = Callable[[httpx.AsyncBaseTransport, Backend], httpx.AsyncBaseTransport]


def sync_over(
    inner: httpx.BaseTransport,
    make: Callable[[httpx.AsyncBaseTransport, Backend], httpx.AsyncBaseTransport],
    **clock: Any,
) -> SyncAdapter:
    """A transport over one that is synchronous."""
    return SyncAdapter(make(AsyncAdapter(inner), Backend(Clock(**clock))))


def at(now: Callable[[], float]) -> Clock:
    """A clock that reads its seconds from a function."""
    return Clock(monotonic=now)


def async_backend(**clock: Any) -> AsyncBackend:
    """What an asynchronous client waits with."""
    return AsyncBackend(Clock(**clock))
