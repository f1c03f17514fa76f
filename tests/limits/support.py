"""Clocks, recorders and checks for the tests of limits."""

from __future__ import annotations

import json
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from ozon.limits import Account, Feedback, Limiter, Limits, Permit, Rate, Store, Verdict
from ozon.transport.rate_limits import LimitTransport
from ozon_generated.client import OPERATION, OPTIONS
from ozon_generated.messages import Request, url_of
from ozon_generated.operation import Limit, Operation
from tests.backends import AsyncOver, SyncOver, async_over, at, sync_over
from tests.library import httpx

HOST = "api-seller.ozon.ru"
#: Differences of floating-point numbers around the time of day are no better.
ROUNDING = 1e-6


class Shop(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Answers 200, or raises the errors it was given first."""

    def __init__(self, *errors: Exception) -> None:
        self.errors = list(errors)
        self.sent: list[str] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if self.errors:
            raise self.errors.pop(0)
        self.sent.append(request.url.path)
        return httpx.Response(200)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.handle_request(request)


def limited(inner: httpx.BaseTransport, limiter: Limiter, sleep: Callable[[float], object] = time.sleep) -> SyncOver:
    """A synchronous transport behind the limits."""
    return sync_over(inner, lambda network, backend: LimitTransport(network, limiter, backend), sleep=sleep)


def limited_async(inner: httpx.AsyncBaseTransport, limiter: Limiter, **clock: Any) -> AsyncOver:
    """An asynchronous transport behind the limits."""
    return async_over(inner, lambda network, backend: LimitTransport(network, limiter, backend), **clock)


class Clock:
    """A clock that moves when somebody sleeps."""

    def __init__(self, now: float = 1000.0) -> None:
        self.now = now
        self.slept: list[float] = []

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        assert seconds > 0
        self.slept.append(seconds)
        self.now += seconds

    async def async_sleep(self, seconds: float) -> None:
        self.sleep(seconds)


class Recorder:
    """A store that writes down when it lets permits go.

    Attributes:
        grants: the times, by account.
        uncounted: requests that went out late, when no place was free any more.
    """

    def __init__(self, store: Store) -> None:
        self.store = store
        self.grants: dict[str, list[float]] = {}
        self.uncounted: list[Permit] = []

    def account(self, name: str) -> Account:
        return _Recording(self.store.account(name), self.grants.setdefault(name, []), self.uncounted)


class _Recording:
    def __init__(self, account: Account, grants: list[float], uncounted: list[Permit]) -> None:
        self._account = account
        self._grants = grants
        self._uncounted = uncounted
        self.blocking = account.blocking
        self.poll_interval = account.poll_interval

    def ask(self, permit: Permit) -> Verdict:
        if permit.at is not None:
            self._grants.remove(permit.at)
        verdict = self._account.ask(permit)
        if permit.at is not None:
            self._grants.append(permit.at)
        return verdict

    def release(self, permit: Permit) -> None:
        if permit.at is not None:
            self._grants.remove(permit.at)
        else:
            self._uncounted.append(permit)
        self._account.release(permit)

    def learn(self, key: str, feedback: Feedback) -> float:
        return self._account.learn(key, feedback)

    def clear(self, operation: str | None) -> None:
        self._account.clear(operation)


def never_above(grants: Sequence[float], rate: Rate) -> None:
    """Assert that no window of the rate's length, wherever it begins, holds more than its count."""
    ordered = sorted(grants)
    for first, last in zip(ordered, ordered[rate.count :], strict=False):
        assert last - first >= rate.seconds - ROUNDING, f"{rate.count + 1} grants in {last - first} s"


def operation(name: str = "product.list", **facts: Any) -> Operation:
    """An operation with limits of its own."""
    path = "/v1/" + name.replace(".", "/")
    return Operation(api="seller", name=name, method="POST", path=path, **{"safety": "read", **facts})


def request(of: Operation | None = None, body: bytes = b"{}", **options: Any) -> Request:
    """A request as the generated client makes it."""
    extensions: dict[str, Any] = {OPTIONS: options}
    if of is not None:
        extensions[OPERATION] = of
    path = of.path if of is not None else "/v9/new"
    return Request("POST", url_of(f"https://{HOST}{path}"), content=body, extensions=extensions)


def limiter(
    store: Store, *account: Rate, client: str = "1", clock: Callable[[], float] = time.monotonic, **settings: Any
) -> Limiter:
    """A limiter with exact windows."""
    limits = Limits(**{"store": store, "account": account, "margin": 0.0, **settings})
    return limits.limiter("seller", HOST, client, at(clock))


def prices(*offers: str) -> bytes:
    return json.dumps({"prices": [{"offer_id": offer, "price": "1"} for offer in offers]}).encode()


#: An operation that may be called once a minute.
SLOW = operation("report.create", limits=(Limit(count=1, per="minute"),))
LIST = operation("product.list")


@contextmanager
def redis_server(folder: Any) -> Iterator[str]:
    """A Redis of our own on a free port of this machine; gives its address."""
    binary = shutil.which("redis-server")
    assert binary is not None
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [binary, "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--dir", str(folder)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    try:
        _reach(port, process)
        yield f"redis://127.0.0.1:{port}/0"
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(10)


def _reach(port: int, process: subprocess.Popen[bytes]) -> None:
    for _ in range(500):
        assert process.poll() is None, "redis-server ended"
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.01)
        else:
            return
    raise AssertionError("redis-server does not listen")
