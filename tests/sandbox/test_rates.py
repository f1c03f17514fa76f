"""Limits of the rate of requests."""

from __future__ import annotations

import pytest

from ozon.sandbox import Clock, Sandbox
from ozon.sandbox.data import Operation, catalogue
from tests.library import httpx
from tests.sandbox.conftest import NOON, seller

LIST = "/v3/product/list"
LIMITED = [
    operation
    for operation in catalogue().by_id.values()
    if operation.api == "seller" and any(one["of"] == "requests" for one in operation.facts.get("limits", ()))
]


def realistic() -> tuple[Sandbox, httpx.Client]:
    sandbox = Sandbox(clock=Clock(NOON), profile="realistic")
    return sandbox, seller(sandbox)


def call(client: httpx.Client, path: str = LIST) -> httpx.Response:
    return client.post(path, json={"filter": {}})


def test_there_are_no_limits_by_default() -> None:
    with seller(Sandbox(clock=Clock(NOON))) as client:
        answers = [call(client) for _ in range(120)]
    assert {answer.status_code for answer in answers} == {200}
    assert not any("ratelimit-remaining" in answer.headers for answer in answers)


def test_fifty_a_second_over_all_methods() -> None:
    sandbox, client = realistic()
    left = [
        int(call(client, path).headers["ratelimit-remaining"]) for path in (LIST, "/v4/product/info/attributes") * 25
    ]
    assert left == list(range(49, -1, -1))
    refused = call(client)
    assert (refused.status_code, refused.json()["code"]) == (429, 8)
    assert refused.json()["message"] == "You have reached request rate limit per second"
    assert (refused.headers["retry-after"], refused.headers["ratelimit-remaining"]) == ("1", "0")
    sandbox.clock.advance(1)
    assert call(client, "/v4/product/info/attributes").status_code == 200  # the others go on
    assert call(client).status_code == 429


def test_only_silence_ends_a_block() -> None:
    sandbox, client = realistic()
    for _ in range(51):
        call(client)
    for _ in range(5):  # who goes on hammering stays out
        sandbox.clock.advance(30)
        assert call(client).status_code == 429
    sandbox.clock.advance(59)
    assert call(client).status_code == 429
    sandbox.clock.advance(60)
    assert call(client).status_code == 200


@pytest.mark.parametrize("operation", LIMITED, ids=lambda operation: operation.name)
def test_limits_of_methods(operation: Operation) -> None:
    sandbox, client = realistic()
    seconds = {"second": 1, "minute": 60, "hour": 3600, "day": 86400}
    limits = [limit for limit in operation.facts["limits"] if limit["of"] == "requests"]
    count, per = min((limit["count"], seconds[limit["per"]]) for limit in limits)
    body = operation.request_example()

    def status() -> int:
        return client.request(operation.method, operation.path, json=body).status_code

    for _ in range(count):
        assert status() != 429
        sandbox.clock.advance(0.03)  # within 50 a second
    assert status() == 429
    sandbox.clock.advance(max(per, 60) + 1)
    assert status() != 429


def test_a_reset_forgets_requests() -> None:
    sandbox, client = realistic()
    for _ in range(51):
        call(client)
    sandbox.reset()
    assert call(client).status_code == 200
