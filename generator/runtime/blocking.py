"""Coroutines are written once; a synchronous client runs them without an event loop."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any, TypeVar

import httpx

T = TypeVar("T")


def finish(coroutine: Coroutine[object, object, T]) -> T:
    """The result of a coroutine that never suspends."""
    try:
        coroutine.send(None)
    except StopIteration as stop:
        result: T = stop.value
        return result
    coroutine.close()
    raise RuntimeError("A synchronous client would have to wait for an event loop: use the asynchronous one there.")


async def sent(http: httpx.Client | httpx.AsyncClient, request: httpx.Request, **how: Any) -> httpx.Response:
    """Send a request and return its answer. An ``httpx.Client`` blocks the calling thread."""
    answer = http.send(request, **how)
    return answer if isinstance(answer, httpx.Response) else await answer


async def received(response: httpx.Response) -> None:
    """Read the body of an answer. With an ``httpx.Client`` this blocks the calling thread."""
    if isinstance(response.stream, httpx.SyncByteStream):
        response.read()
    else:
        await response.aread()
