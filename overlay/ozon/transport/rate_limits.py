"""Transports that wait for a request's permit. They stand behind the retries: every attempt counts."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import httpx

from ozon_generated.outcome import NOT_SENT

from ..limits.attempt import Attempt
from ..limits.limiter import Limiter
from ..limits.stores import StoreError
from .bodies import body_of
from .flows import AsyncFlowTransport, Flow, FlowTransport, Read, Run, Send, Sleep


class LimitTransport(FlowTransport):
    """Sends through another transport, each request when the rate limits permit it.

    A permit is given back when the wait is interrupted, and when the request cannot have reached the server. Once a
    request was sent, nothing that happens to the limits takes the place of its answer.
    """

    def __init__(self, inner: httpx.BaseTransport, limiter: Limiter, sleep: Callable[[float], object]) -> None:
        super().__init__(inner, partial(_limited, limiter), sleep)


class AsyncLimitTransport(AsyncFlowTransport):
    """The asynchronous twin of `LimitTransport`; works under asyncio and trio."""

    def __init__(self, inner: httpx.AsyncBaseTransport, limiter: Limiter, sleep: Callable[[float], Any]) -> None:
        super().__init__(inner, partial(_limited, limiter), sleep)


def _limited(limiter: Limiter, request: httpx.Request) -> Flow[httpx.Response]:
    attempt = limiter.attempt(request)
    blocks = limiter.account.blocking
    yield from _wait(attempt)
    if attempt.is_stale():
        yield from _wait(attempt)
    attempt.start_sending()
    try:
        response: httpx.Response = yield Send(request, partial(_watch, attempt))
    except NOT_SENT:
        yield Run(attempt.release, blocks, shielded=True)
        raise
    body = b""
    if response.status_code >= 400:
        response = yield Read(response)
        body = body_of(response)
    settle = attempt.on_response(request, response, body)
    if settle is not None:
        yield Run(settle, blocks)
    return response


def _wait(attempt: Attempt) -> Flow[None]:
    blocks = attempt.account.blocking
    try:
        while (seconds := attempt.delay((yield Run(attempt.ask, blocks)))) > 0:
            yield Sleep(seconds)
    except StoreError:  # a store that fails holds no permit, and would fail for as long again
        raise
    except GeneratorExit:  # the flow ends here, so nothing can run this step
        attempt.release()
        raise
    except BaseException:
        yield Run(attempt.release, blocks, shielded=True)
        raise


def _watch(attempt: Attempt, event: str, facts: dict[str, Any]) -> Flow[bool]:
    """Make the permit count from when the request is written. Returns whether that was late."""
    if event.endswith("started"):
        if not _is_tunnel(facts) and attempt.is_stale():
            yield from _wait(attempt)
        return False
    late = attempt.was_written()
    if late:
        yield Run(attempt.settle, attempt.account.blocking, shielded=True)
    return late


def _is_tunnel(facts: dict[str, Any]) -> bool:
    """Whether a proxy is asked for a connection, and not yet the server for something."""
    return getattr(facts.get("request"), "method", b"") == b"CONNECT"
