"""A sandbox and clients of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from ozon.sandbox import Clock, Request, Sandbox
from ozon.sandbox.answering import Answers
from ozon.sandbox.data import Match
from ozon.sandbox.messages import Answer
from tests.library import httpx
from tests.measures import MEASURES
from tests.sandbox.conforming import check

#: Where clocks of tests stand: nothing depends on the day on which they run.
NOON = datetime(2026, 11, 2, 12, tzinfo=UTC)
#: Where they stand for documented requests: their days are over, and none is too long ago.
DOCUMENTED = datetime(2026, 10, 6, 12, tzinfo=UTC)
KEYS = {"Client-Id": "836", "Api-Key": "sandbox-key"}
Call = Callable[..., Any]


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox(clock=Clock(NOON))


def seller(sandbox: Sandbox) -> httpx.Client:
    """A client without a socket."""
    return httpx.Client(base_url="https://api-seller.ozon.ru", transport=sandbox.transport, headers=KEYS)


@pytest.fixture(autouse=True)
def _conforms(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every answer of every sandbox in these tests is one that the spec allows, without fields that it lacks."""
    answer = Answers.answer

    def checked(self: Answers, request: Request, match: Match | None, api: str) -> Answer:
        made = answer(self, request, match, api)
        if made.status == 200 and made.headers.get("content-type") == "application/json":
            check(request.method, request.path, made.body)
        return made

    monkeypatch.setattr(Answers, "answer", checked)


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[httpx.Client]:
    with seller(sandbox) as made:
        yield made


@pytest.fixture
def call(client: httpx.Client) -> Call:
    """POST a body, want 200, give the answer."""

    def post(path: str, **body: Any) -> Any:
        answer = client.post(path, json=body)
        assert answer.status_code == 200, answer.text
        return answer.json()

    return post


def item(offer_id: str, **more: Any) -> dict[str, Any]:
    """An import item."""
    return {
        "offer_id": offer_id,
        "name": offer_id.title(),
        "description_category_id": 17028922,
        "type_id": 92499,
        "price": "100.00",
        **MEASURES,
        "primary_image": "https://cdn.example.com/1.jpg",
        "attributes": [{"id": 85, "complex_id": 0, "values": [{"dictionary_value_id": 126745801, "value": "x"}]}],
        **more,
    }


def imported(call: Call, *items: dict[str, Any], polls: int = 3) -> list[dict[str, Any]]:
    """Import items and wait; gives the rows of the outcome."""
    task = call("/v3/product/import", items=list(items))["result"]["task_id"]
    return outcome(call, task, polls)


def outcome(call: Call, task: int, polls: int = 3) -> list[dict[str, Any]]:
    """Poll an import task; gives the rows of the last poll."""
    rows: list[dict[str, Any]] = []
    for _ in range(polls):
        rows = call("/v1/product/import/info", task_id=task)["result"]["items"]
    return rows
