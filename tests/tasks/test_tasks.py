"""Waiting for an import."""

from __future__ import annotations

import pickle
from typing import Any

import anyio
import pytest

from ozon import Progress, WaitTimeoutError, wait_for_import
from ozon.clock import Clock
from ozon_generated.errors import ArgumentError, DecodeError, NotFoundError
from ozon_generated.seller.product import ProductImportInfoResponse, ProductImportResponse
from tests.library import httpx
from tests.runtime.servers import Script, async_seller, ok, seller


class Time:
    """Passes only while somebody sleeps."""

    def __init__(self) -> None:
        self.now = 0.0
        self.naps: list[float] = []
        self.clock = Clock(monotonic=lambda: self.now, sleep=self.sleep, async_sleep=self.async_sleep)

    def sleep(self, seconds: float) -> None:
        self.naps.append(seconds)
        self.now += seconds

    async def async_sleep(self, seconds: float) -> None:
        self.sleep(seconds)


@pytest.fixture
def time() -> Time:
    return Time()


def look(*states: str | None) -> httpx.Response:
    items: list[Any] = [
        {"offer_id": f"mug-{number}", "status": state, "errors": []} for number, state in enumerate(states)
    ]
    return ok({"result": {"items": items, "total": len(items)}})


def waited(server: Script, task: Any = 7, time: Time | None = None, **settings: Any) -> ProductImportInfoResponse:
    return wait_for_import(seller(server, clock=(time or Time()).clock), task, **settings)


def states(answer: ProductImportInfoResponse) -> list[str | None]:
    assert answer.result is not None
    return [item.status for item in answer.result.items]


def test_until_nothing_is_pending(time: Time) -> None:
    server = Script(look("pending", "pending"), look("pending", "imported"), look("failed", "imported"))
    assert states(waited(server, time=time)) == ["failed", "imported"]
    assert server.bodies == [{"task_id": 7}] * 3
    assert time.naps == [1.0, 1.5]


def test_the_async_twin(time: Time) -> None:
    server = Script(look("pending"), look("imported"))

    async def wait() -> ProductImportInfoResponse:
        async with async_seller(server, clock=time.clock) as shop:
            return await wait_for_import(shop, 7)

    assert states(anyio.run(wait)) == ["imported"]
    assert time.naps == [1.0]


@pytest.mark.parametrize("state", ["imported", "failed", "skipped", "a state of tomorrow", None])
def test_every_other_state_is_an_end(state: str | None, time: Time) -> None:
    assert states(waited(Script(look(state)), time=time)) == [state]
    assert time.naps == []


def test_a_task_without_items_is_over_when_it_stays_so(time: Time) -> None:
    assert states(waited(Script(look(), look(), look(), look("pending")), time=time)) == []
    assert time.naps == [1.0, 1.5]


def test_items_that_come_later_are_waited_for() -> None:
    assert states(waited(Script(look(), look(), look("pending"), look("imported")))) == ["imported"]
    with pytest.raises(WaitTimeoutError, match="no item came after 0 seconds"):
        waited(Script(look()), deadline=0)


@pytest.mark.parametrize("body", [{}, {"result": None}, {"result": {}}, {"result": {"items": None, "total": 0}}])
def test_an_answer_that_says_nothing_of_items_is_no_end(body: Any) -> None:
    with pytest.raises(DecodeError):
        waited(Script(look("pending"), ok(body)))


def test_progress() -> None:
    seen: list[Progress] = []
    server = Script(look("pending", "pending"), look("imported", "pending"), look("imported", "failed"))
    waited(server, progress=seen.append)
    assert seen == [("import task 7", 0, 2), ("import task 7", 1, 2), ("import task 7", 2, 2)]


def test_looks_become_rarer(time: Time) -> None:
    with pytest.raises(WaitTimeoutError):
        waited(Script(look("pending")), time=time, interval=4)
    assert time.naps[:6] == [4, 6, 9, 13.5, 15, 15]


@pytest.mark.parametrize("deadline", [0, 0.5, 10, 600])
def test_the_deadline_is_reached_and_not_passed(deadline: float, time: Time) -> None:
    server = Script(look("imported", "pending"))
    with pytest.raises(WaitTimeoutError) as caught:
        waited(server, time=time, deadline=deadline)
    error = caught.value
    assert time.now == pytest.approx(deadline)
    assert states(error.last) == ["imported", "pending"]
    assert f"1 of 2 items are still pending after {deadline:g} seconds" in str(error)
    assert "wait again with the same task_id" in str(error)
    assert isinstance(error, TimeoutError)
    assert states(pickle.loads(pickle.dumps(error)).last) == ["imported", "pending"]


@pytest.mark.parametrize("body", [{"result": {"task_id": 9}}, {"result": {"task_id": "9"}}])
def test_the_answer_of_an_import_names_its_task(body: Any) -> None:
    server = Script(look("imported"))
    waited(server, ProductImportResponse.from_dict(body))
    assert server.bodies == [{"task_id": 9}]


@pytest.mark.parametrize("body", [{}, {"result": None}, {"result": {"task_id": 0}}, {"result": {"task_id": "x"}}])
def test_an_answer_that_names_no_task(body: Any) -> None:
    server = Script(look("imported"))
    with pytest.raises(ArgumentError, match=r"names no task|must be int"):
        waited(server, ProductImportResponse.from_dict(body))
    assert server.requests == []


def test_a_look_that_fails() -> None:
    with pytest.raises(NotFoundError):
        waited(Script(look("pending"), httpx.Response(404)))
