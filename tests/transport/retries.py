"""Calls behind the retries, on a clock that moves only while they wait."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from typing import Any

import anyio
import pytest

from ozon import Retry
from ozon.transport.backends import Backend
from ozon.transport.retry import RetryTransport
from ozon_generated.client import OPERATION, OPTIONS
from ozon_generated.messages import Transport
from ozon_generated.operation import Operation
from tests.backends import SyncOver, async_over, sync_over
from tests.batch.support import Time
from tests.library import httpx
from tests.runtime.servers import Reply, Script

FACTS: dict[str, Any] = {"api": "seller", "method": "POST", "path": "/p"}
READ = Operation(name="a.read", safety="read", **FACTS)
WRITE = Operation(name="a.write", safety="write", **FACTS)
DELETE = Operation(name="a.delete", safety="destructive", **FACTS)
REPEATABLE = Operation(name="a.set", safety="write", repeatable=True, **FACTS)
OK = httpx.Response(200, json={})
CIRCLE = httpx.Response(400, json={"code": 8, "message": "Circle is open"})


def retried(
    inner: httpx.MockTransport,
    retry: Retry,
    sleep: Callable[[float], object],
    clock: Callable[[], float] = time.monotonic,
) -> SyncOver:
    """A synchronous transport behind the retries."""
    return sync_over(inner, partial(_behind, retry), sleep=sleep, monotonic=clock)


def _behind(retry: Retry, network: Transport, backend: Backend) -> RetryTransport:
    return RetryTransport(network, retry, backend)


def request(operation: Operation | None, **options: Any) -> httpx.Request:
    extensions = {} if operation is None else {OPERATION: operation, OPTIONS: options}
    return httpx.Request("POST", "https://h/p", content=b"{}", extensions=extensions)


def send(
    server: Callable[[httpx.Request], httpx.Response], operation: Operation | None, options: Any = None, **settings: Any
) -> tuple[httpx.Response | Exception, list[float]]:
    """The outcome and the waits, which are the same for both transports."""
    found: list[tuple[httpx.Response | Exception, list[float]]] = []
    calls = server.requests if isinstance(server, Script) else []
    counts = []

    def retry() -> Retry:
        return Retry(**{"jitter": lambda: 1.0} | settings)

    async def send_async(time: Time) -> httpx.Response:
        transport = async_over(
            httpx.MockTransport(server),
            partial(_behind, retry()),
            async_sleep=time.async_sleep,
            monotonic=time.monotonic,
        )
        return await transport.handle_async_request(request(operation, **options or {}))

    def send_sync(time: Time) -> httpx.Response:
        transport = retried(httpx.MockTransport(server), retry(), time.sleep, time.monotonic)
        return transport.handle_request(request(operation, **options or {}))

    for run in (send_sync, lambda time: anyio.run(send_async, time)):
        calls.clear()
        time = Time()
        try:
            outcome: httpx.Response | Exception = run(time)
        except httpx.TransportError as error:
            outcome = error
        found.append((outcome, time.naps))
        counts.append(len(calls))
    (first, waits), (second, other_waits) = found
    assert type(first) is type(second)
    assert waits == pytest.approx(other_waits, abs=5)  # an HTTP date is compared with the real clock
    assert counts[0] == counts[1]
    return first, waits


ALWAYS: list[Reply] = [
    httpx.Response(429),
    httpx.ConnectError("refused"),
    httpx.ConnectTimeout("slow"),
    httpx.PoolTimeout("full"),
]
WHEN_SAFE: list[Reply] = [
    httpx.Response(500),
    httpx.Response(502),
    httpx.Response(503),
    httpx.Response(504),
    httpx.ReadTimeout("slow"),
    httpx.ReadError("cut"),
    httpx.WriteError("cut"),
    httpx.RemoteProtocolError("cut"),
]
NEVER: list[Reply] = [
    *(httpx.Response(status) for status in (200, 204, 301, 302, 400, 401, 403, 404, 405, 409, 418, 422)),
    httpx.Response(400, json={"message": "Request validation error"}),
]


def name(value: Any) -> str | None:
    if isinstance(value, httpx.Response):
        return f"{value.status_code}"
    return type(value).__name__ if isinstance(value, Exception) else getattr(value, "name", None)
