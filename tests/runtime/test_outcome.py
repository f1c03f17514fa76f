"""The one predicate: may it have happened?"""

from __future__ import annotations

import time
from typing import Any

import pytest

from ozon.transport.retry import Retry
from ozon_generated.client import OPERATION
from ozon_generated.connections import network_error
from ozon_generated.exact_json import dumps
from ozon_generated.messages import Request, url_of
from ozon_generated.operation import Operation
from ozon_generated.outcome import NOT_SENT, circle_is_open, lists_items, may_have_happened
from tests.backends import answer
from tests.library import httpx

ROW = {"offer_id": "a", "updated": True}
CIRCLE = b'{"code": 8, "message": "Circle is open"}'


def subclasses(cls: type[Any]) -> set[type[Any]]:
    return {cls, *(below for one in cls.__subclasses__() for below in subclasses(one))}


@pytest.mark.parametrize("status", range(200, 600))
def test_every_status(status: int) -> None:
    expected = status < 307 or 308 < status < 400 or status in (408, 499) or status >= 500
    assert may_have_happened(status) is expected
    assert may_have_happened(status, b"<html>") is expected


@pytest.mark.parametrize("kind", sorted(subclasses(httpx.TransportError), key=repr))
def test_every_failure_of_a_transport(kind: type[httpx.TransportError]) -> None:
    failure = network_error(kind("x"))
    assert failure.kind in {base.__name__ for base in kind.__mro__}
    assert may_have_happened(failure) is (failure.kind not in NOT_SENT)


@pytest.mark.parametrize(
    ("body", "lists"),
    [
        ({"result": [ROW]}, True),
        ({"result": {"items": [ROW]}}, True),
        ({"status": [ROW]}, True),
        ({"result": []}, False),
        ({"details": [{"typeUrl": "x", "value": "y"}]}, False),
        ({"details": [{"@type": "google.rpc.RetryInfo", "retryDelay": "1s"}]}, False),
        ({"details": []}, False),
        ([ROW], False),
        ("text", False),
    ],
)
def test_a_429_that_lists_items(body: Any, lists: bool) -> None:
    content = dumps(body, str)
    assert lists_items(content) is lists
    assert may_have_happened(429, content) is lists
    assert not may_have_happened(400, content)


def test_a_circle_that_is_open() -> None:
    for status in (400, 403, 429, 500, 503):
        assert circle_is_open(status, CIRCLE)
        assert not may_have_happened(status, CIRCLE)
    assert not circle_is_open(400, b'{"message": "no such name: Circle is open"}')
    assert not circle_is_open(200, CIRCLE)


@pytest.mark.parametrize("status", range(300, 600))
@pytest.mark.parametrize("body", [b"", CIRCLE, dumps({"result": [ROW]}, str)])
def test_what_may_have_happened_is_not_repeated(status: int, body: bytes) -> None:
    """The transport goes by the same predicate."""
    write = Operation(api="seller", name="a.b", method="POST", path="/p", safety="write")
    request = Request("POST", url_of("https://a.b"), extensions={OPERATION: write})
    if Retry().schedule(request, time.monotonic).wait(answer(httpx.Response(status, content=body))) is not None:
        assert not may_have_happened(status, body)
