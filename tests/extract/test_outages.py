"""Servers that do not answer, and the time that a run spends on what fails."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from ozon.extract import Event, Extract, Load, run_all
from ozon.sandbox import Sandbox
from tests.extract.reports import Advertiser
from tests.extract.shop import START, Shop, extracting

PRICES = "/v5/product/info/prices"
ROLES = "/v1/roles"
#: What a client with its retries sends of one request.
TRIES = 4
DEAD: list[dict[str, Any]] = [
    {"cut": "connect"},
    {"cut": "before"},
    {"status": 503},
    {"status": 502, "body": "<html>Bad Gateway</html>"},
]


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox(products=30, orders=10, clock=START)


@pytest.fixture(params=DEAD, ids=lambda fault: str(fault.get("cut", fault.get("status"))))
def dead(request: pytest.FixtureRequest) -> dict[str, Any]:
    """A fault of all requests."""
    return {**request.param, "times": None}


def ends(extract: Extract) -> list[tuple[str, Load]]:
    """How the tasks of a run end, with their shops."""
    seen: list[Event] = []
    run_all(extract, workers=1, watch=seen.append)
    return [(event.task.shop, event.load) for event in seen if event.load is not None]


def test_a_silent_server_closes_its_shop_for_the_run_and_no_other(
    sandbox: Sandbox, tmp_path: Path, dead: dict[str, Any]
) -> None:
    silent = Sandbox(products=1, orders=0, clock=START)
    silent.faults.add("*", **dead)
    sandboxes = {"silent": silent, "good": sandbox}
    with extracting(
        sandbox, tmp_path, "products", "prices", "accruals", shops=("silent", "good"),
        credentials=lambda name: Shop(sandboxes[name]),
    ) as extract:  # fmt: skip
        found = ends(extract)
        assert {load.status for shop, load in found if shop == "good"} == {"success"}
        failed = [load for shop, load in found if shop == "silent"]
        assert len(failed) > 30
        assert {load.status for load in failed} == {"failed"}
        assert len({load.error for load in failed}) == 1
        assert failed[0].error.startswith("The server did not answer: ")
        assert len(silent.requests) == TRIES
        assert extract.clock.now() == START
        silent.faults.clear()
        again = ends(extract)
        assert [shop for shop, _ in again] == ["silent"] * len(failed)
        assert all(load.complete for _, load in again)


def test_a_server_that_dies_during_a_run_is_asked_once_more(
    sandbox: Sandbox, tmp_path: Path, dead: dict[str, Any]
) -> None:
    with extracting(sandbox, tmp_path, "prices", "products", "accruals") as extract:
        first, *others = extract.tick()
        assert extract.run(first).complete
        sandbox.faults.add("*", **dead)
        asked = len(sandbox.requests)
        assert {extract.run(task).status for task in others} == {"failed"}
        assert len(sandbox.requests) - asked == 2 * TRIES
        assert sum(request.path == ROLES for request in sandbox.requests[asked:]) == TRIES
        assert extract.tick() == []  # an engine leaves the shop alone
        sandbox.faults.clear()
        sandbox.clock.advance(301)
        assert extract.tick() == others
        assert all(extract.run(task).complete for task in others)


@pytest.mark.parametrize(
    "fault", [{"status": 503}, {"cut": "before"}, {"status": 500}], ids=["503", "no answer", "500"]
)
def test_a_method_that_does_not_answer_closes_no_shop(sandbox: Sandbox, tmp_path: Path, fault: dict[str, Any]) -> None:
    sandbox.faults.add(PRICES, **fault, times=None)
    with extracting(sandbox, tmp_path, "prices", "products") as extract:
        found = {load.status: load.error for load in run_all(extract, patience=0)}
        assert {*found} == {"failed", "success"}
        assert "did not answer" not in found["failed"]


def test_a_server_that_says_when_to_come_back_is_waited_for(sandbox: Sandbox, tmp_path: Path) -> None:
    with extracting(sandbox, tmp_path, "prices") as extract:
        [task] = extract.tick()
        sandbox.faults.add("*", status=503, headers={"Retry-After": "600"}, times=None)
        load = extract.run(task)
        assert load.status == "waiting"
        assert load.until is not None
        assert load.until - extract.clock.now() >= timedelta(seconds=590)


def test_silence_of_one_api_leaves_the_other_alone(sandbox: Sandbox, tmp_path: Path, dead: dict[str, Any]) -> None:
    for path in ("token", "campaign", "limits/list"):
        sandbox.faults.add(f"/api/client/{path}", **dead)
    with extracting(
        sandbox, tmp_path, "campaigns", "prices", "ads_daily", credentials=lambda name: Advertiser(sandbox)
    ) as extract:
        run_all(extract)
        found = {entry.task.stream: entry.load for entry in extract.entries() if entry.load}
        assert {name: load.status for name, load in found.items()} == {
            "campaigns": "failed",
            "ads_daily": "failed",
            "prices": "success",
        }
        assert found["ads_daily"].error == found["campaigns"].error


@pytest.mark.parametrize("patience", [0.0, 90.0, 600.0])
@pytest.mark.parametrize(
    ("fault", "status"),
    [
        ({"status": 500}, "failed"),
        ({"cut": "before"}, "failed"),
        ({"status": 429, "headers": {"Retry-After": "20"}}, "waiting"),
    ],
    ids=["500", "no answer", "429"],
)
def test_patience_bounds_all_waits_and_retries_of_a_run(
    sandbox: Sandbox, tmp_path: Path, fault: dict[str, Any], status: str, patience: float
) -> None:
    sandbox.faults.add("/v1/finance/accrual/by-day", **fault, times=None)
    with extracting(sandbox, tmp_path, "accruals", since=START.date() - timedelta(days=120)) as extract:
        loads = run_all(extract, patience=patience)
        assert len(loads) >= 120
        assert {load.status for load in loads} == {status}
        assert all(load.error for load in loads)
        waited = sandbox.clock.now() - START
        assert waited <= timedelta(seconds=max(patience, 60) + 60)  # the last call may still use its minute


def test_time_in_which_several_shops_wait_counts_once(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ozon.extract.local import Patience

    with extracting(sandbox, tmp_path, "prices") as extract:
        budget = Patience(extract, 100.0)
        [task] = extract.tick()

        def waiting(seconds: float, inner: Callable[[], object] = lambda: None) -> None:
            def run(*_: object, **__: object) -> Load:
                inner()
                sandbox.clock.advance(seconds)
                return Load(task=task.id, status="waiting")

            with monkeypatch.context() as patch:
                patch.setattr(extract, "run", run)
                budget.run(extract, task, lambda task, pages: None)

        waiting(10, lambda: waiting(20))
        assert budget.left == 70.0
        sandbox.clock.advance(1000)  # something was read meanwhile
        assert budget.left == 70.0
        budget.sleep(30)
        assert (budget.left, budget.of_task) == (40.0, 40.0)
