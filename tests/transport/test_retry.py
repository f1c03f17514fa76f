"""When a call is sent again, after how long, and when it must not be."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from functools import partial
from typing import Any

import anyio
import pytest
from attrs import define, field

from ozon import Retry
from ozon.clock import SYSTEM
from ozon.transport.backends import Backend
from ozon.transport.network import NetworkTransport
from ozon.transport.retry import RetryTransport
from ozon_generated.blocking import finish
from ozon_generated.client import OPERATION, OPTIONS
from ozon_generated.connections import LibraryTransport
from ozon_generated.errors import PAUSE
from ozon_generated.messages import Request, Response, Transport, url_of
from ozon_generated.operation import Operation
from tests.backends import SyncOver, answer, async_over, ours, sync_over
from tests.library import LIBRARY, httpx
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


@define
class Time:
    """A clock that moves only while somebody sleeps."""

    now: float = 1000.0
    naps: list[float] = field(factory=list)

    def clock(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.naps.append(seconds)
        self.now += seconds

    async def async_sleep(self, seconds: float) -> None:
        self.sleep(seconds)


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
            monotonic=time.clock,
        )
        return await transport.handle_async_request(request(operation, **options or {}))

    def send_sync(time: Time) -> httpx.Response:
        transport = retried(httpx.MockTransport(server), retry(), time.sleep, time.clock)
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


@pytest.mark.parametrize("operation", [READ, WRITE, DELETE, REPEATABLE, None], ids=name)
@pytest.mark.parametrize(
    ("reply", "for_writes", "for_reads"),
    [
        *((reply, 4, 4) for reply in ALWAYS),
        *((reply, 1, 4) for reply in WHEN_SAFE),
        *((reply, 1, 1) for reply in NEVER),
    ],
    ids=name,
)
def test_how_often_it_is_sent(operation: Operation | None, reply: Reply, for_writes: int, for_reads: int) -> None:
    server = Script(reply)
    outcome, waits = send(server, operation)
    assert len(server.requests) == (for_reads if operation in (READ, REPEATABLE) else for_writes)
    assert len(waits) == len(server.requests) - 1
    assert isinstance(outcome, Exception) is isinstance(reply, Exception)


def test_a_write_that_got_502_is_sent_once() -> None:
    server = Script(httpx.Response(502), OK)
    outcome, waits = send(server, WRITE)
    assert isinstance(outcome, httpx.Response)
    assert (outcome.status_code, len(server.requests), waits) == (502, 1, [])


@pytest.mark.parametrize("failure", [httpx.Response(503), httpx.ReadError("cut"), httpx.Response(429)], ids=name)
def test_it_ends_with_the_first_success(failure: Reply) -> None:
    def fail_twice(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return Script(failure)(request) if len(seen) % 3 else OK

    seen: list[httpx.Request] = []
    outcome, waits = send(fail_twice, READ)
    assert isinstance(outcome, httpx.Response)
    assert (outcome.status_code, len(waits)) == (200, 2)


# Waits


def test_waits_double_up_to_the_longest() -> None:
    _, waits = send(Script(httpx.Response(503)), READ, max_attempts=6, backoff=1, max_backoff=5, deadline=100)
    assert waits == [1, 2, 4, 5, 5]


@pytest.mark.parametrize(("jitter", "waits"), [(0.0, [0.25, 0.5]), (0.5, [0.375, 0.75]), (1.0, [0.5, 1.0])])
def test_jitter_shortens_a_wait_by_up_to_a_half(jitter: float, waits: list[float]) -> None:
    assert send(Script(httpx.Response(503)), READ, max_attempts=3, backoff=0.5, jitter=lambda: jitter)[1] == waits


def test_the_waits_of_no_two_calls_are_the_same() -> None:
    drawn = {Retry().schedule(ours(request(READ)), time.monotonic).wait(answer(httpx.Response(503))) for _ in range(50)}
    assert len(drawn) > 10
    assert all(wait is not None and 0.25 <= wait <= 0.5 for wait in drawn)


@pytest.mark.parametrize(
    ("headers", "least"),
    [
        ({"Retry-After": "7"}, 7),
        ({"Retry-After": "0"}, 0),
        ({"Item-Retry-After": "0.5"}, 30),
        ({"Item-Retry-After": "0.5", "Retry-After": "3"}, 30),
        ({"Retry-After": "soon"}, 0.5),
    ],
)
def test_the_server_says_how_long(headers: dict[str, str], least: float) -> None:
    server = Script(httpx.Response(429, headers=headers), OK)
    _, waits = send(server, WRITE, max_attempts=2)
    assert len(waits) == 1
    assert least <= waits[0] <= least + 0.5


BLOCKED = {"message": "You have reached request rate limit per second"}


@pytest.mark.parametrize("patient", [False, True])
def test_a_second_block_in_a_row_demands_the_whole_block(patient: bool) -> None:
    def block() -> httpx.Response:
        return httpx.Response(429, headers={"Retry-After": "1"}, json=BLOCKED)

    _, waits = send(Script(block(), block(), httpx.Response(200)), READ, {"patient": patient}, deadline=600)
    assert waits[0] < 5 < 60 <= waits[1]
    _, waits = send(Script(httpx.Response(503), block(), httpx.Response(200)), READ, {"patient": patient}, deadline=600)
    assert max(waits) < 5  # an overloaded server is no block


@pytest.mark.parametrize("headers", [{}, {"Retry-After": "2"}], ids=["no time", "a time"])
@pytest.mark.parametrize("operation", [READ, WRITE], ids=name)
def test_a_walk_waits_longer_after_each_refusal(operation: Operation, headers: dict[str, str]) -> None:
    refused = httpx.Response(429, headers=headers)
    _, waits = send(Script(refused), operation, {"patient": True}, deadline=60)
    demanded, share = (2, 0.1) if headers else (0, 1)
    expected = [demanded + share * backoff for backoff in [0.5, 1, 2, 4, 8, 16, *[20] * 200]]
    assert waits == pytest.approx(expected[: len(waits)])
    assert sum(waits) <= 600 < sum(expected[: len(waits) + 1])


def test_a_walk_begins_anew_after_another_failure() -> None:
    replies = [httpx.Response(429), httpx.Response(429), httpx.Response(429), httpx.Response(502), httpx.Response(429)]
    _, waits = send(Script(*replies, OK), READ, {"patient": True})
    assert waits == [0.5, 1, 2, 0.5, 1]


def test_a_wait_is_finite_after_any_number_of_refusals() -> None:
    refused = httpx.Response(429)
    _, waits = send(Script(refused), READ, {"patient": True}, deadline=120, max_backoff=1)
    assert len(waits) > 1100  # 2.0 ** 1024 is too large
    assert max(waits) == 1


#: The answer when a price was changed too often.
PER_ITEM = "error limiting: acquire limit per item: items limit: limit exceeded"


@pytest.mark.parametrize("patient", [False, True])
@pytest.mark.parametrize("operation", [READ, WRITE, REPEATABLE, None], ids=name)
@pytest.mark.parametrize("headers", [{}, {"Retry-After": "1"}], ids=["no time", "a time"])
def test_a_request_with_an_item_that_was_changed_too_often_is_not_repeated(
    operation: Operation | None, headers: dict[str, str], patient: bool
) -> None:
    refused = httpx.Response(429, headers=headers, json={"code": 8, "message": PER_ITEM})
    outcome, waits = send(Script(refused), operation, {"patient": patient})
    assert isinstance(outcome, httpx.Response)
    assert (outcome.status_code, waits) == (429, [])


def test_the_server_says_until_when() -> None:
    moment = format_datetime(datetime.now(UTC) + timedelta(seconds=30), usegmt=True)
    _, waits = send(Script(httpx.Response(429, headers={"Retry-After": moment})), READ, max_attempts=2)
    assert 15 < waits[0] < 31


@pytest.mark.parametrize(
    "headers", [{"Retry-After": "61"}, {"Item-Retry-After": "2"}, {"Retry-After": "Fri, 01 Jan 2100 00:00:00 GMT"}]
)
def test_a_wait_that_does_not_fit_is_neither_shortened_nor_waited(headers: dict[str, str]) -> None:
    server = Script(httpx.Response(429, headers=headers))
    outcome, waits = send(server, READ, deadline=60)
    assert isinstance(outcome, httpx.Response)
    assert (outcome.status_code, len(server.requests), waits) == (429, 1, [])


def test_all_attempts_together_have_a_limit() -> None:
    server = Script(httpx.Response(503))
    _, waits = send(server, READ, max_attempts=100, backoff=4, max_backoff=4, deadline=10)
    assert waits == [4, 4]
    assert len(server.requests) == 3


def test_a_slow_server_uses_up_the_time_too() -> None:
    time = Time()

    def slow(request: httpx.Request) -> httpx.Response:
        time.now += 40
        return httpx.Response(503)

    retry = Retry(deadline=60, max_attempts=9)
    with retried(httpx.MockTransport(slow), retry, time.sleep, time.clock) as transport:
        assert transport.handle_request(request(READ)).status_code == 503
    assert len(time.naps) == 1


@pytest.mark.parametrize("operation", [READ, WRITE], ids=name)
@pytest.mark.parametrize(
    "reply", [CIRCLE, httpx.Response(500, text="circle is open"), httpx.Response(429, text="Circle is open")]
)
def test_an_open_circle_takes_minutes(operation: Operation, reply: httpx.Response) -> None:
    assert send(Script(reply), operation)[1] == []  # they do not fit into the default
    assert send(Script(reply), operation, max_attempts=3, deadline=600)[1] == [120, 120]
    assert send(Script(reply), operation, max_attempts=2, circle=5)[1] == [5]


def test_an_open_circle_with_a_longer_demand() -> None:
    reply = httpx.Response(429, headers={"Retry-After": "300"}, text="Circle is open")
    assert send(Script(reply), READ, max_attempts=2, deadline=600)[1] == [300]


# Options and settings


@pytest.mark.parametrize(("max_attempts", "sent"), [(1, 1), (2, 2), (7, 7), (None, 4)])
def test_attempts_of_a_call(max_attempts: int | None, sent: int) -> None:
    server = Script(httpx.Response(503))
    send(server, READ, {"max_attempts": max_attempts}, deadline=600)
    assert len(server.requests) == sent


def test_retries_do_not_make_a_write_safe() -> None:
    server = Script(httpx.Response(503))
    send(server, WRITE, {"max_attempts": 6})
    assert len(server.requests) == 1


@pytest.mark.parametrize("attempts", [0, -1])
def test_at_least_one_attempt(attempts: int) -> None:
    with pytest.raises(ValueError, match="max_attempts"):
        Retry(max_attempts=attempts)


def test_settings_can_be_shown() -> None:
    assert repr(Retry()) == "Retry(max_attempts=4, deadline=None, backoff=0.5, max_backoff=20.0, circle=120.0)"


# Bodies


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that may break, and knows whether it was closed."""

    def __init__(self, *parts: bytes | Exception) -> None:
        self.parts = parts
        self.closed = False

    def __iter__(self) -> Iterator[bytes]:
        for part in self.parts:
            if isinstance(part, Exception):
                raise part
            yield part

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for part in self:
            yield part

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


def test_an_answer_is_closed_before_the_call_is_repeated() -> None:
    bodies: list[Body] = []

    def serve(request: httpx.Request) -> httpx.Response:
        assert all(body.closed for body in bodies)
        bodies.append(Body(b"busy"))
        return httpx.Response(503, stream=bodies[-1])

    send(serve, READ, max_attempts=3)
    assert len(bodies) == 6
    assert all(body.closed for body in bodies)


@pytest.mark.parametrize(("operation", "times"), [(READ, 3), (WRITE, 1)], ids=name)
def test_a_cut_answer_is_seen_in_time(operation: Operation, times: int) -> None:
    bodies: list[Body] = []

    def serve(request: httpx.Request) -> httpx.Response:
        bodies.append(Body(b'{"result":', httpx.RemoteProtocolError("cut")))
        return httpx.Response(200, stream=bodies[-1])

    outcome, _ = send(serve, operation, max_attempts=3)
    assert isinstance(outcome, httpx.RemoteProtocolError)
    assert len(bodies) == 2 * times
    assert all(body.closed for body in bodies)


def test_a_file_is_not_read_into_memory() -> None:
    body = Body(b"%PDF")
    inner = LibraryTransport(httpx.MockTransport(lambda _: httpx.Response(200, stream=body)), LIBRARY, sync=True)
    transport = RetryTransport(NetworkTransport(inner, Backend(SYSTEM)), Retry(), Backend(SYSTEM))
    response = finish(transport.send(Request("POST", url_of("https://h/p"), streamed=True)))
    assert response.stream is not None
    assert not body.closed
    finish(response.close())
    assert body.closed


def test_an_error_instead_of_a_file_is_repeated() -> None:
    server = Script(httpx.Response(503))
    send(server, READ, {"save_to": "x"}, max_attempts=3)
    assert len(server.requests) == 3


def test_a_compressed_answer_is_read_by_the_client() -> None:
    import gzip

    packed = gzip.compress(b'{"message": "Circle is open"}')
    reply = httpx.Response(400, headers={"Content-Encoding": "gzip"}, content=packed)
    with httpx.Client(transport=retried(httpx.MockTransport(lambda r: reply), Retry(), print)) as client:
        assert client.get("https://h").json() == {"message": "Circle is open"}


def test_garbage_in_an_error_is_left_to_the_client() -> None:
    def serve(request: httpx.Request) -> httpx.Response:
        return httpx.Response(400, headers={"Content-Encoding": "gzip"}, stream=httpx.ByteStream(b"no gzip"))

    outcome, waits = send(serve, READ)
    assert isinstance(outcome, httpx.Response)
    assert waits == []


# Transports


def test_what_is_no_failure_of_the_network_goes_through() -> None:
    class Broken:
        async def send(self, request: Request) -> Response:
            raise KeyError

        async def close(self) -> None:
            """Nothing is open."""

    with pytest.raises(KeyError):
        finish(RetryTransport(Broken(), Retry(), Backend(SYSTEM)).send(ours(request(READ))))


def test_an_error_tells_the_wait_of_the_last_answer_only() -> None:
    replies = Script(httpx.Response(429, headers={"retry-after": "30"}), httpx.Response(500))
    sent = request(READ, max_attempts=2)
    transport = retried(httpx.MockTransport(replies), Retry(), lambda _: None, lambda: 0.0)
    transport.handle_request(sent)
    assert PAUSE not in sent.extensions
