"""Waiting for any work that Ozon does in the background, over every operation that starts some."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from typing import Any

import anyio
import pytest

from ozon import Merchants, Performance, Progress, TaskFailedError, WaitTimeoutError, wait_for
from ozon.answers import dig
from ozon.clock import Clock
from ozon.sandbox.data import Operation, catalogue
from ozon.sandbox.shapes import every, put
from ozon.steps import bound
from ozon_generated.errors import ArgumentError
from ozon_generated.seller.warehouse import WarehouseArchiveResponse, WarehouseOperationStatusResponse
from tests.library import httpx
from tests.runtime.servers import KEY, ONCE, Script, async_seller, ok, seller

STARTING = [operation for operation in catalogue().by_id.values() if "task" in operation.facts]
SEVERAL = {"fbs_label.create", "fbs_label.create_v2"}
#: What the methods that tell how far work is demand beside its id.
MORE: dict[str, dict[str, Any]] = {
    "fbp.act_to_create": {"supply_id": "0190f1c9-2a40-7b11-8e6a-5d2c90b1a001"},
    "fbp.label_create": {"supply_id": "0190f1c9-2a40-7b11-8e6a-5d2c90b1a001"},
    "vendor_statistics.submit": {"vendor": True},
}
off_or_not = pytest.mark.filterwarnings("ignore::ozon.LifecycleWarning")


def client(operation: Operation, *answers: httpx.Response) -> tuple[Any, Script]:
    """A client of the API of an operation, whose clock passes only in sleeps, over a script."""
    now = [0.0]
    clock = Clock(monotonic=lambda: now[0], sleep=lambda seconds: now.append(now.pop() + seconds))
    server = Script(*answers)
    if operation.api == "seller":
        return seller(server, clock=clock), server
    transport = httpx.MockTransport(server)
    if operation.api == "performance":
        return Performance(token=KEY, transport=transport, retry=ONCE, clock=clock), server
    return Merchants("App", KEY, transport=httpx.MockTransport(_with_token(server)), retry=ONCE, clock=clock), server


def _with_token(server: Script) -> Callable[[httpx.Request], httpx.Response]:
    def handler(request: httpx.Request) -> httpx.Response:
        if "token" in request.url.path:
            return httpx.Response(200, json={"token": KEY, "expiration": "2099-01-01T00:00:00"})
        return server(request)

    return handler


def polled(operation: Operation, state: str) -> Any:
    """An answer of the operation that tells of the work, with this state."""
    task = operation.facts["task"]
    example = catalogue().operation(operation.api, task["poll"]).example()
    put(example, task["state"], state)
    return example


def method(shop: Any, name: str) -> Any:
    resource, _, verb = name.partition(".")
    return getattr(getattr(shop, resource), verb)


def poll_of(shop: Any, operation: Operation) -> Any:
    return method(shop, catalogue().operation(operation.api, operation.facts["task"]["poll"]).name)


def started(shop: Any, operation: Operation) -> Any:
    descriptor = bound(method(shop, operation.name))[1]
    assert descriptor.response is not None
    return descriptor.response.from_dict(operation.example())


def id_in(operation: Operation) -> int | str:
    found: int | str = every(operation.example(), operation.facts["task"]["id"])[0]
    return found


def ends(kind: str) -> list[Any]:
    return [
        pytest.param(operation, state, id=f"{operation.name} {state}")
        for operation in STARTING
        for state in operation.facts["task"].get(kind, [])
    ]


@off_or_not
@pytest.mark.parametrize(("operation", "state"), ends("done"))
def test_every_work_is_waited_for(operation: Operation, state: str) -> None:
    task = operation.facts["task"]
    pending = [ok(polled(operation, one)) for one in [*task.get("pending", []), "a state of tomorrow"][:2]]
    if "items" in task["state"]:
        pending = pending[:1]
    shop, server = client(operation, *pending, ok(polled(operation, state)))
    answer = started(shop, operation)
    if operation.name in SEVERAL:
        with pytest.raises(ArgumentError, match="names several tasks"):
            wait_for(poll_of(shop, operation), answer)
        answer = id_in(operation)
    last = wait_for(poll_of(shop, operation), answer, **MORE.get(operation.name, {}))
    assert len(server.requests) == len(pending) + 1
    assert last.to_dict() == polled(operation, state)


@off_or_not
@pytest.mark.parametrize(("operation", "state"), ends("failed"))
def test_work_that_failed(operation: Operation, state: str) -> None:
    shop, _ = client(operation, ok(polled(operation, state)))
    call, more = poll_of(shop, operation), MORE.get(operation.name, {})
    if "items" in operation.facts["task"]["state"]:
        assert wait_for(call, id_in(operation), **more).to_dict() == polled(
            operation, state
        )  # each item says what became of it
        return
    with pytest.raises(TaskFailedError, match=f"ended as {state}") as caught:
        wait_for(call, id_in(operation), **more)
    error = pickle.loads(pickle.dumps(caught.value))
    assert (error.state, dig(error.last, operation.facts["task"]["state"])) == (state, state)


ARCHIVE = next(operation for operation in STARTING if operation.name == "warehouse.archive")


def test_the_ceiling() -> None:
    shop, server = client(ARCHIVE, ok({"status": "IN_PROGRESS"}))
    with pytest.raises(WaitTimeoutError, match="its state is still IN_PROGRESS after 60 seconds") as caught:
        wait_for(shop.warehouse.operation_status, "a-1", interval=20, deadline=60)
    assert dig(caught.value.last, "status") == "IN_PROGRESS"
    assert server.bodies == [{"operation_id": "a-1"}] * 4


def test_the_async_twin() -> None:
    seen: list[Progress] = []

    async def wait() -> WarehouseOperationStatusResponse:
        async with async_seller(Script(ok({"status": "IN_PROGRESS"}), ok({"status": "SUCCESS"}))) as shop:
            answer = WarehouseArchiveResponse(operation_id="a-1")
            return await wait_for(shop.warehouse.operation_status, answer, interval=0, progress=seen.append)

    assert anyio.run(wait).status == "SUCCESS"
    assert seen == [("work a-1", 0, 1), ("work a-1", 1, 1)]


def test_what_names_no_work() -> None:
    shop, server = client(ARCHIVE, ok({}))
    wrong: list[Any] = [WarehouseArchiveResponse(), "", 0, None]
    for given in wrong:
        with pytest.raises(ArgumentError, match="names no task"):
            wait_for(shop.warehouse.operation_status, given)
    with pytest.raises(ArgumentError, match=r"product\.list does not tell how far work is"):
        wait_for(shop.product.list, 7)
    assert server.requests == []
