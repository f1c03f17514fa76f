"""Over thousands of random sequences of faults, no write that may have happened is sent again."""

from __future__ import annotations

import copy
import random
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from typing import Any, NamedTuple

import anyio
import pytest

import ozon.clock
from ozon import AsyncSeller, Retry, Seller
from ozon.limits import LimitError, StoreError
from ozon_generated.errors import OzonError, TransportError
from ozon_generated.operation import Operation
from tests.library import httpx
from tests.sizes import size
from tests.soak import SoakReport

SEQUENCES = size(3_000, 12_000)
_READ = ("read", False)
KINDS = (_READ, ("write", False), ("write", True), ("destructive", False), ("destructive", True))


class Fault(NamedTuple):
    """What the service does with one attempt: whether it takes effect, and what comes back."""

    name: str
    happens: bool
    outcome: Any


class Half(httpx.SyncByteStream, httpx.AsyncByteStream):
    """Half a body."""

    def __iter__(self) -> Iterator[bytes]:
        yield b'{"res'
        raise httpx.RemoteProtocolError("peer closed connection")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b'{"res'
        raise httpx.RemoteProtocolError("peer closed connection")


def answer(status: int, body: Any = None, **headers: str) -> Any:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    if isinstance(body, str):
        return lambda: httpx.Response(status, text=body, headers=named)
    return lambda: httpx.Response(status, json={} if body is None else body, headers=named)


ACCEPTED = {"result": [{"offer_id": "a", "updated": True}, {"offer_id": "b", "updated": False}]}
CIRCLE = {"code": 8, "message": "Circle is open", "details": []}
DETAILS = {"code": 8, "message": "slow down", "details": [{"typeUrl": "x", "value": "y"}]}

FAULTS = (
    Fault("ok", True, answer(200)),
    Fault("ok, no JSON", True, answer(200, "<html>")),
    Fault("half a body", True, lambda: httpx.Response(200, stream=Half())),
    Fault("half a body of 502", True, lambda: httpx.Response(502, stream=Half())),
    Fault("refused", False, httpx.ConnectError("refused")),
    Fault("connect time-out", False, httpx.ConnectTimeout("slow")),
    Fault("pool time-out", False, httpx.PoolTimeout("full")),
    Fault("proxy", False, httpx.ProxyError("502")),
    Fault("read time-out", True, httpx.ReadTimeout("slow")),
    Fault("write time-out", True, httpx.WriteTimeout("slow")),
    Fault("write error", True, httpx.WriteError("broken")),
    Fault("reset", True, httpx.ReadError("reset")),
    Fault("closed", True, httpx.RemoteProtocolError("closed")),
    Fault("429", False, answer(429)),
    Fault("429 seconds", False, answer(429, DETAILS, Retry_After="2")),
    Fault("429 date", False, answer(429, Retry_After="Thu, 01 Jan 2026 00:00:00 GMT")),
    Fault("429 minutes", False, answer(429, Item_Retry_After="1")),
    Fault("429 too long", False, answer(429, Retry_After="100000")),
    Fault("429 with accepted items", True, answer(429, ACCEPTED)),
    Fault("429 out of range", False, answer(429, Retry_After="999999999")),
    Fault("429 nonsense", False, answer(429, Retry_After="-5", Item_Retry_After="soon")),
    Fault("503 out of range", True, answer(503, Item_Retry_After="999999999")),
    Fault("cancelled", True, answer(499)),
    Fault("too late", False, LimitError("no turn", retry_at=datetime(2026, 1, 1, tzinfo=UTC))),
    Fault("no store", False, StoreError("no store")),
    Fault("no token", False, TransportError("no token", operation="oauth.token", sent=False)),
    Fault("circle 500", False, answer(500, CIRCLE)),
    Fault("circle 403", False, answer(403, CIRCLE)),
    Fault("400", False, answer(400)),
    Fault("403", False, answer(403)),
    Fault("409", False, answer(409)),
    Fault("500", True, answer(500)),
    Fault("502", True, answer(502, "<html>")),
    Fault("503 with Retry-After", True, answer(503, Retry_After="1")),
    Fault("504", True, answer(504)),
)


class Service:
    """Goes through a sequence of faults, and counts how often a call took effect."""

    def __init__(self) -> None:
        self.faults: list[Fault] = []
        self.attempts = 0
        self.effects = 0

    def begin(self, faults: list[Fault]) -> None:
        self.faults, self.attempts, self.effects = faults, 0, 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        fault = self.faults[min(self.attempts, len(self.faults) - 1)]
        self.attempts += 1
        self.effects += fault.happens
        if isinstance(fault.outcome, Exception):
            raise copy.copy(fault.outcome)
        response: httpx.Response = fault.outcome()
        return response


class Clock:
    """Time that passes only in sleeps."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        assert seconds >= 0
        self.now += seconds

    async def async_sleep(self, seconds: float) -> None:
        self.sleep(seconds)


def operation(**facts: Any) -> Operation:
    return Operation(api="seller", name="a.b", method="POST", path="/p", reply="nothing", **facts)


OPERATIONS = {kind: operation(safety=kind[0], repeatable=kind[1]) for kind in KINDS}


def sequences(seed: int) -> Any:
    """Random kinds of operations, policies and faults."""
    chance = random.Random(seed)
    for _ in range(SEQUENCES):
        kind = chance.choice(KINDS)
        retry = {"max_attempts": chance.randint(1, 6), "deadline": chance.choice([1.0, 60.0, 1000.0])}
        yield kind, retry, chance.choices(FAULTS, k=chance.randint(1, 6)), chance.choice([None, None, 0, 1, 5])


def judge(kind: tuple[str, bool], retry: dict[str, Any], service: Service, clock: Clock, error: Any) -> None:
    """What has to hold after a call."""
    repeatable = OPERATIONS[kind].may_repeat
    names = [fault.name for fault in service.faults[: service.attempts]]
    assert service.effects <= 1 or repeatable, names
    assert clock.now <= retry["deadline"], names
    if error is not None:
        happened = service.effects > 0
        assert error.outcome_unknown is (happened and kind[0] != "read"), names
        assert error.repeat_is_safe is (repeatable or not happened), names
        assert error.sent or not happened, names


@pytest.mark.parametrize("seed", [1])
def test_no_write_happens_twice(seed: int, soak_report: SoakReport) -> None:
    clock, service = Clock(), Service()
    virtual = ozon.clock.Clock(monotonic=clock, sleep=clock.sleep)
    policies: dict[tuple[Any, ...], Seller] = {}
    base = Seller("836", "key", transport=httpx.MockTransport(service), clock=virtual)
    repeated = 0
    for kind, retry, faults, repeats in sequences(seed):
        shop = policies.setdefault(tuple(retry.values()), base.with_options(retry=Retry(**retry)))
        clock.now = 0.0
        service.begin(faults)
        error = None
        try:
            shop.call(OPERATIONS[kind], {}, {} if repeats is None else {"max_attempts": repeats + 1})
        except OzonError as caught:
            error = caught
        judge(kind, retry, service, clock, error)
        assert service.attempts <= (retry["max_attempts"] if repeats is None else repeats + 1)
        repeated += service.attempts > 1
    assert repeated > SEQUENCES / 10
    soak_report("random sequences of faults", asked=SEQUENCES, reached=SEQUENCES)


def test_no_write_happens_twice_asynchronously(soak_report: SoakReport) -> None:
    clock, service = Clock(), Service()
    virtual = ozon.clock.Clock(monotonic=clock, async_sleep=clock.async_sleep)

    async def run() -> None:
        policies: dict[tuple[Any, ...], AsyncSeller] = {}
        base = AsyncSeller("836", "key", transport=httpx.MockTransport(service), clock=virtual)
        for kind, retry, faults, _ in sequences(2):
            shop = policies.setdefault(tuple(retry.values()), base.with_options(retry=Retry(**retry)))
            clock.now = 0.0
            service.begin(faults)
            error = None
            try:
                await shop.call(OPERATIONS[kind], {})
            except OzonError as caught:
                error = caught
            judge(kind, retry, service, clock, error)

    anyio.run(run)
    soak_report("random sequences of faults", asked=SEQUENCES, reached=SEQUENCES)
