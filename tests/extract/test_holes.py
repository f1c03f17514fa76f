"""What was not read is named until it is read, and is lost when Ozon no longer has it."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import attrs
import pytest

from ozon.errors import ArgumentError
from ozon.extract import STREAMS, Extract, Task, faults
from ozon.extract.forget import HeldError, forget_holes
from ozon.extract.plan import fault_of
from ozon.extract.report import progress
from ozon.sandbox import Sandbox
from tests.extract.reports import CREATE, Advertiser, finally_done
from tests.extract.shop import START, extracting, rows, run

TODAY = START.date()
DAY = timedelta(days=1)
POSTINGS = "/v4/posting/fbs/list"
ACCRUALS = "/v1/finance/accrual/by-day"
REALIZATION = "/v1/finance/realization/by-day"
#: Ozon has postings of the last 17 days only; windows begin on Mondays, and 2026-11-09 is one.
EDGE = date(2026, 11, 9)
KEEPS = (TODAY - EDGE).days
SHORT = attrs.evolve(STREAMS["postings_fbs"], name="short", keeps=KEEPS, wide=0, reread=30)


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox(products=30, orders=60, clock=START, page_limit=100)


def holes(extract: Extract) -> dict[tuple[date, date], str]:
    return {(hole.since, hole.until): hole.status for one in progress(extract) for hole in one.holes}


def asked(sandbox: Sandbox, path: str) -> list[dict[str, Any]]:
    return [json.loads(one.body) for one in sandbox.requests if one.path == path]


def ended(extract: Extract) -> list[Task]:
    """The tasks of a run that ended complete."""
    run(extract)
    return [entry.task for entry in extract.entries() if entry.status == "success"]


def of_days(first: date, count: int) -> set[tuple[date, date]]:
    return {(first + n * DAY, first + (n + 1) * DAY) for n in range(count)}


def test_a_hole_of_a_backfill_is_named_and_tried_again_after_months(sandbox: Sandbox, tmp_path: Path) -> None:
    since = TODAY - 60 * DAY
    with extracting(sandbox, tmp_path, "accruals", since=since) as extract:
        *others, oldest = extract.tick()
        assert oldest.since == since
        for task in others[:2]:
            assert extract.run(task).complete
        sandbox.faults.add(ACCRUALS, status=500, times=20)
        assert extract.run(oldest).status == "failed"
        sandbox.faults.clear()
    sandbox.clock.advance(90 * 86_400)
    with extracting(sandbox, tmp_path, "accruals") as extract:
        assert oldest in extract.tick()
        assert holes(extract)[oldest.since, oldest.until] == "failed"
        assert extract.run(oldest).complete
        assert (oldest.since, oldest.until) not in holes(extract)


def test_a_backfill_that_was_closed_goes_on_with_a_new_key(sandbox: Sandbox, tmp_path: Path) -> None:
    since = TODAY - 60 * DAY
    with extracting(sandbox, tmp_path, "accruals", since=since) as extract:
        assert extract.run(extract.tick()[0]).complete
        sandbox.faults.add("/v1/roles", status=401, times=None)
        sandbox.clock.advance(86_400)  # the key is checked once a day
        assert {load.status for load in run(extract)["accruals"]} == {"closed"}
        sandbox.faults.clear()
    sandbox.clock.advance(86_400)
    with extracting(sandbox, tmp_path, "accruals") as extract:
        assert holes(extract).keys() >= of_days(since, 60)
        assert {load.status for load in run(extract)["accruals"]} == {"success"}
        assert holes(extract) == {}


@pytest.mark.parametrize("stream", ["accruals_of_fbs", "local_sales"])
def test_what_asks_about_the_rows_of_others_goes_as_far_back_as_the_first_run_was_to(
    stream: str, sandbox: Sandbox, tmp_path: Path
) -> None:
    since = TODAY - 60 * DAY
    with extracting(sandbox, tmp_path, stream, since=since) as extract:
        assert stream not in {task.stream for task in extract.tick()}  # nothing is known yet that it could ask about
        assert min(hole.since for one in progress(extract) for hole in one.holes if one.stream == stream) <= since
    with extracting(sandbox, tmp_path, stream) as extract:
        assert min(hole.since for one in progress(extract) for hole in one.holes if one.stream == stream) <= since
        assert min(task.since for task in ended(extract) if task.stream == stream) <= since
        assert holes(extract) == {}


def test_days_that_a_first_run_did_not_read_are_lost_and_not_failed(sandbox: Sandbox, tmp_path: Path) -> None:
    first = TODAY - 31 * DAY
    with extracting(sandbox, tmp_path, "realization_by_day") as extract:
        planned = sorted(extract.tick(), key=lambda task: task.since)
        assert planned[0].since == first
        sandbox.faults.add(REALIZATION, status=500, times=40)
        for task in planned[:2]:
            assert extract.run(task).status == "failed"
        sandbox.faults.clear()
        assert extract.run(planned[-1]).complete
        sandbox.clock.advance(5 * 86_400)
        assert min(task.since for task in extract.tick()) == first + 5 * DAY
        found = holes(extract)
        assert {part for part, status in found.items() if status == "lost"} == of_days(first, 5)
        assert set(found.values()) == {"lost", "missing"}
        late = extract.run(planned[0])
        assert late.status == "failed"
        assert "no longer has" in late.error


def test_snapshots_that_failed_before_the_first_one_are_lost(sandbox: Sandbox, tmp_path: Path) -> None:
    with extracting(sandbox, tmp_path, "prices") as extract:
        sandbox.faults.add("/v1/roles", status=401, times=None)
        assert {load.status for load in run(extract)["prices"]} == {"closed"}
        sandbox.faults.clear()
        sandbox.clock.advance(2 * 86_400)
        assert holes(extract)[TODAY, TODAY + DAY] == "lost"
        assert all(load.complete for load in run(extract)["prices"])
        assert holes(extract) == dict.fromkeys(of_days(TODAY, 2), "lost")


def test_of_a_window_that_ozon_has_in_part_the_rest_is_read(sandbox: Sandbox, tmp_path: Path) -> None:
    sandbox.clock.advance(3 * 86_400)
    edge = EDGE + 3 * DAY
    with extracting(sandbox, tmp_path, SHORT, since=EDGE - 7 * DAY) as extract:
        tasks = extract.tick()
        [task] = [one for one in tasks if one.since == EDGE]
        assert min(one.since for one in tasks) == EDGE
        found = holes(extract)
        assert found[EDGE, edge] == "lost"
        assert found[edge, EDGE + 7 * DAY] == "missing"
        [deadline] = [hole.deadline for one in progress(extract) for hole in one.holes if hole.since == edge]
        assert deadline is not None
        assert deadline > extract.clock.now()
        load = extract.run(task)
        assert load.complete
        assert load.lost == (EDGE, edge)
        assert asked(sandbox, POSTINGS)[-1]["filter"]["since"].startswith("2026-11-11T21:00:00")
        found = holes(extract)
        assert found[EDGE, edge] == "lost"
        assert (edge, EDGE + 7 * DAY) not in found
        assert extract.run(task) == load
        sandbox.clock.advance(86_400)
        again = next(one for one in extract.tick() if one.since == EDGE)
        assert extract.run(again).lost == (EDGE, edge)  # that day was read yesterday


def test_rows_of_days_that_ozon_no_longer_has_stay(sandbox: Sandbox, tmp_path: Path) -> None:
    with extracting(sandbox, tmp_path, SHORT, since=EDGE) as extract:
        run(extract)
        before = {row["posting_number"] for row in rows(extract, "short")}
        assert any(row["in_process_at"].date() < EDGE + 4 * DAY for row in rows(extract, "short"))
        for _ in range(5):
            sandbox.clock.advance(86_400)
            loads = run(extract)["short"]
            assert {load.status for load in loads} == {"success"}
            assert not any(load.lost for load in loads)
        assert before <= {row["posting_number"] for row in rows(extract, "short")}
        assert holes(extract) == {}


def test_days_between_the_last_run_and_the_edge_are_lost(sandbox: Sandbox, tmp_path: Path) -> None:
    with extracting(sandbox, tmp_path, SHORT, since=TODAY) as extract:
        [task] = [one for one in extract.tick() if one.until > TODAY]
        assert extract.run(task).complete  # from Monday to today
        sandbox.clock.advance((KEEPS + 3) * 86_400)
        again = next(one for one in extract.tick() if one.since == task.since)
        assert extract.run(again).lost == (task.until, TODAY + 3 * DAY)
        assert holes(extract)[task.until, TODAY + 3 * DAY] == "lost"


MADE_UP: list[dict[str, str]] = [
    {"stream": "accruals", "since": "2026-11-20", "until": "2026-11-22", "as_of": "2026-11-26"},
    {"stream": "accruals", "since": "2026-11-26", "until": "2026-11-27", "as_of": "2026-11-26"},
    {"stream": "accruals", "since": "2026-11-26", "until": "2026-11-27", "as_of": "2026-11-27"},
    {"stream": "postings_fbs", "since": "2026-11-24", "until": "2026-11-27", "as_of": "2026-11-26"},
    {"stream": "postings_fbs", "since": "2026-11-23", "until": "2026-11-30", "as_of": "2026-11-26"},
    {"stream": "postings_fbs", "since": "2026-11-30", "until": "2026-11-27", "as_of": "2026-11-26"},
    {"stream": "prices", "since": "2026-11-25", "until": "2026-11-26", "as_of": "2026-11-26"},
    {"stream": "prices", "since": "2026-11-26", "until": "2026-11-28", "as_of": "2026-11-26"},
    {"stream": "prices", "since": "2026-11-27", "until": "2026-11-28", "as_of": "2026-11-27"},
    {"stream": "product_attributes", "since": "2026-11-26", "until": "2026-12-03", "as_of": "2026-11-26"},
    {"stream": "realization", "since": "2026-10-02", "until": "2026-11-02", "as_of": "2026-11-26"},
    {"stream": "realization", "since": "2026-10-01", "until": "2026-11-01", "as_of": "2026-11-03"},
    {"stream": "no_such", "since": "2026-11-26", "until": "2026-11-27", "as_of": "2026-11-26"},
]


@pytest.mark.parametrize("facts", MADE_UP, ids=lambda facts: " ".join(facts.values()))
def test_a_task_that_no_plan_could_have_is_refused_and_leaves_nothing(
    facts: dict[str, str], sandbox: Sandbox, tmp_path: Path
) -> None:
    with extracting(sandbox, tmp_path, "core", "product_attributes") as extract:
        with pytest.raises(ArgumentError, match=r"ozon extract (plan|streams)"):
            extract.run(Task.from_dict({"shop": "main", **facts}))
        assert extract.entries() == []
        assert not list(sandbox.requests)


def test_a_task_that_a_plan_could_have_need_not_be_planned(sandbox: Sandbox, tmp_path: Path) -> None:
    facts = {"shop": "main", "stream": "accruals", "since": "2026-11-20", "until": "2026-11-21", "as_of": "2026-11-25"}
    with extracting(sandbox, tmp_path, "accruals") as extract:
        assert extract.run(Task.from_dict(facts)).complete


@pytest.mark.parametrize("days", range(0, 40, 3))
def test_all_planned_tasks_could_be_planned(sandbox: Sandbox, tmp_path: Path, days: int) -> None:
    sandbox.clock.advance(days * 86_400)
    with extracting(sandbox, tmp_path, "all", since=date(2026, 9, 1)) as extract:
        tasks = extract.plan()
        assert len({task.stream for task in tasks}) > 20
        assert not [task for task in tasks if fault_of(STREAMS[task.stream], task, extract.today)]


def test_holes_are_given_up_only_on_demand(sandbox: Sandbox, tmp_path: Path) -> None:
    since = TODAY - 20 * DAY
    before = TODAY - 10 * DAY
    with extracting(sandbox, tmp_path, "accruals", since=since) as extract:
        tasks = {task.since: task for task in extract.tick()}
        assert extract.run(tasks[since + DAY]).complete
        old = {part for part in holes(extract) if part[1] <= before}
        assert len(old) == 9
        assert [one.count for one in forget_holes(extract, before, really=False)] == [9]
        assert old <= holes(extract).keys()
    with extracting(sandbox, tmp_path, "accruals") as extract:
        old = {part for part in holes(extract) if part[1] <= before}
        assert extract.state.acquire(tasks[TODAY - DAY], "another") == "yes"
        with pytest.raises(HeldError):
            forget_holes(extract, before, really=True)
        extract.state.release(tasks[TODAY - DAY], "another")
        [found] = forget_holes(extract, before, really=True)
        assert (found.what, found.place, found.count) == ("missing parts", "accruals", len(old))
        assert set(holes(extract)) == of_days(before, 10)
        sandbox.clock.advance(86_400)
        assert {task.since for task in extract.tick()} - {since + DAY} == {before + n * DAY for n in range(11)}
        assert forget_holes(extract, before, really=True) == []
    with extracting(sandbox, tmp_path, "accruals", since=since) as extract:
        assert min(task.since for task in extract.tick()) == since
    with extracting(sandbox, tmp_path, "accruals") as extract:
        assert (since, since + DAY) in holes(extract)


def test_a_part_that_is_read_now_is_busy_and_one_that_is_read_again_stays_complete(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    with extracting(sandbox, tmp_path, "accruals") as extract:
        run(extract)
        sandbox.clock.advance(days=1)
        tasks = extract.tick()
        (new,) = (task for task in tasks if task.since == TODAY)
        assert extract.state.acquire(new, "another") == "yes"
        (one,) = progress(extract)
        assert [hole.status for hole in one.holes] == ["busy"]
        assert one.busy == 1
        again = next(task for task in tasks if task != new)
        assert extract.state.acquire(again, "another") == "yes"
        (both,) = progress(extract)
        assert (both.busy, both.holes) == (2, one.holes)
        assert both.complete == one.complete
        sandbox.clock.advance(extract.state.lease + 1)
        (dead,) = progress(extract)
        assert ([hole.status for hole in dead.holes], dead.busy) == (["missing"], 0)


def test_lost_parts_are_given_up_too(sandbox: Sandbox, tmp_path: Path) -> None:
    with extracting(sandbox, tmp_path, "prices") as extract:
        run(extract)
        sandbox.clock.advance(3 * 86_400)
        run(extract)
        assert holes(extract) == dict.fromkeys(of_days(TODAY + DAY, 2), "lost")
        forget_holes(extract, TODAY + 2 * DAY, really=True)
        assert holes(extract) == dict.fromkeys(of_days(TODAY + 2 * DAY, 1), "lost")


def test_a_window_that_is_read_in_part_needs_keys() -> None:
    window = STREAMS["removals_from_stock"]
    assert faults(window, STREAMS) == []
    assert "key" in str(faults(attrs.evolve(window, keeps=100), STREAMS))


def test_a_report_at_the_edge_is_ordered_for_the_days_that_are_left(tmp_path: Path) -> None:
    sandbox = Sandbox(products=5, orders=5, clock=START, import_polls=0)
    edge = TODAY - 157 * DAY
    with extracting(
        sandbox, tmp_path, "ads_orders_all", since=edge - 30 * DAY, credentials=lambda name: Advertiser(sandbox)
    ) as extract:
        task = min(extract.tick(), key=lambda task: task.since)
        assert task.since < edge < task.until
        load, _ = finally_done(sandbox, extract, task)
        assert load.complete
        assert load.lost == (task.since, edge)
        [order] = [one for one in sandbox.requests if one.path == CREATE["ads_orders_all"]]
        assert f"{edge - DAY}T21:00:00" in unquote(f"{order.query}{order.body.decode()}")
        assert holes(extract)[task.since, edge] == "lost"
