"""When a call is sent again, after how long, and when it must not be."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from ozon import Retry
from ozon_generated.operation import Operation
from tests.backends import answer, ours
from tests.batch.support import Time
from tests.library import httpx
from tests.runtime.servers import Reply, Script
from tests.transport.retries import (
    ALWAYS,
    CIRCLE,
    DELETE,
    NEVER,
    OK,
    READ,
    REPEATABLE,
    WHEN_SAFE,
    WRITE,
    name,
    request,
    retried,
    send,
)


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
    with retried(httpx.MockTransport(slow), retry, time.sleep, time.monotonic) as transport:
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
