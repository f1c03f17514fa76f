"""What Ozon changes weeks later, cursors that end, and a key that ends between two nights."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from ozon.extract import Extract
from ozon.sandbox import Behaviour, Sandbox
from tests.extract.shop import START, Shop, extracting, rows, run, task_of
from tests.extract.truth import Truth, plain

DAY = timedelta(days=1)
SINCE = START.date() - 3 * DAY
ACCRUALS = "/v1/finance/accrual/by-day"


def late(days: int) -> tuple[Sandbox, str]:
    """A shop whose postings are cancelled so many days after their dispatch, and one that is sent tomorrow."""
    seconds = days * 86_400.0
    behaviour = Behaviour(late_cancellations=1.0, late_cancellation_seconds=(seconds, seconds))
    sandbox = Sandbox(products=3, orders=10, clock=START, behaviour=behaviour)
    sandbox.control.set_stock(sandbox.control.create_product("late").offer_id, 1, fbo=True)
    return sandbox, sandbox.control.create_fbo_order([{"offer_id": "late"}]).posting_number


def status(extract: Extract, number: str) -> str:
    """The status of a posting in the table."""
    [found] = [row["status"] for row in rows(extract, "postings_fbo") if row["posting_number"] == number]
    assert isinstance(found, str)
    return found


def changes(extract: Extract, number: str) -> list[tuple[str | None, str, date]]:
    """Its changes of status, as the log has them."""
    log = [row for row in rows(extract, "postings_fbo_status_log") if row["posting_number"] == number]
    return sorted(((row["previous"], row["status"], row["observed"]) for row in log), key=lambda one: one[2])


def night(extract: Extract, sandbox: Sandbox, today: date, *days: date) -> bool:
    """Read what is due of some days, and nothing else. Whether there is any."""
    sandbox.clock.set(START + (today - START.date()))
    planned = [task for task in extract.tick() if any(task.since <= day < task.until for day in days)]
    assert all(extract.run(task).complete for task in planned)
    return bool(planned)


def test_a_posting_that_is_cancelled_weeks_later_is_read_again(tmp_path: Path) -> None:
    sandbox, number = late(20)
    sent, seen, cancelled = START.date(), date(2026, 12, 10), date(2026, 12, 18)
    with extracting(sandbox, tmp_path, "postings_fbo") as extract:
        for day in (sent, seen):  # also what is read once a month
            assert night(extract, sandbox, day, sent)
        assert status(extract, number) == "delivering"
        assert night(extract, sandbox, cancelled, sent)
        assert status(extract, number) == "cancelled"
        assert changes(extract, number) == [
            (None, "awaiting_packaging", sent),
            ("awaiting_packaging", "delivering", seen),
            ("delivering", "cancelled", cancelled),
        ]


def test_a_posting_that_is_cancelled_later_still_is_read_once_a_month(tmp_path: Path) -> None:
    sandbox, number = late(45)  # until January 11
    sent, month = START.date(), date(2027, 2, 1)
    with extracting(sandbox, tmp_path, "postings_fbo") as extract:
        for day in (sent, date(2026, 12, 15), date(2027, 1, 4)):
            assert night(extract, sandbox, day, sent)
        for day in (date(2027, 1, 12), month - DAY):
            assert not night(extract, sandbox, day, sent)
        assert status(extract, number) == "delivering"
        assert night(extract, sandbox, month, sent)
        assert status(extract, number) == "cancelled"
        assert changes(extract, number)[-1] == ("delivering", "cancelled", month)


def tables(extract: Extract, stream: str) -> dict[str, list[dict[str, Any]]]:
    """The rows of a stream and of its lists, without the load."""
    names = sorted(name for name in extract.sink.tables() if f"{name}_".startswith(f"{stream}_"))
    found = {name: [{**row, "_load": ""} for row in rows(extract, name)] for name in names}
    return {name: sorted(some, key=str) for name, some in found.items() if some}


@pytest.mark.parametrize("later", [31, 40])
def test_accruals_that_vanish_leave_all_tables(later: int, tmp_path: Path) -> None:
    """Those of deliveries while the day is still read every night, those of advertising with what is read monthly."""
    sandbox = Sandbox(products=10, orders=80, clock=START, behaviour=Behaviour(vanishing_accruals=0.3))
    days, today = (SINCE, SINCE + DAY), SINCE + later * DAY
    with extracting(sandbox, tmp_path, "accruals", since=SINCE) as extract:
        night(extract, sandbox, START.date(), *days)
        before = tables(extract, "accruals")
        assert night(extract, sandbox, today - 20 * DAY, *days)
        assert tables(extract, "accruals") == before
        assert night(extract, sandbox, today, *days)
        after = tables(extract, "accruals")
        for day in days:
            found = {plain(row["accrual_id"]) for row in after["accruals"] if row["_part"] == str(day)}
            assert found == {row[0] for row in Truth(sandbox).part("accruals", day, day + DAY).values()}
    with extracting(sandbox, tmp_path / "again", "accruals", since=SINCE) as again:
        assert night(again, sandbox, today, *days)
        assert tables(again, "accruals") == after
    assert {name for name in before if len(after.get(name, ())) < len(before[name])} == {*before}


@pytest.mark.parametrize("minutes", [5, 16])
def test_accruals_that_were_interrupted_are_read_from_the_start_of_the_day(minutes: int, tmp_path: Path) -> None:
    sandbox = Sandbox(products=10, orders=200, clock=START, page_limit=3)
    with extracting(sandbox, tmp_path, "accruals", since=START.date() - DAY) as extract:
        task = task_of(extract, "accruals")
        sandbox.faults.add(ACCRUALS, times=2)
        sandbox.faults.add(ACCRUALS, status=500, times=20)
        load = extract.run(task)
        assert (load.status, load.pages) == ("partial", 2)
        assert "accruals" not in extract.sink.tables()  # rows without keys are published as a whole
        sandbox.faults.clear()
        sandbox.clock.advance(minutes=minutes)
        asked = len(sandbox.requests)
        load = extract.run(task)
        assert load.complete
        bodies = [json.loads(request.body) for request in [*sandbox.requests][asked:]]
        assert [not body["last_id"] for body in bodies] == [True] + [False] * (load.pages - 1)
        found = [plain(row["accrual_id"]) for row in rows(extract, "accruals")]
        there = Truth(sandbox).part("accruals", task.since, task.until)
        assert found == [row[0] for row in there.values()]
        assert len(found) > 9


def test_a_key_that_is_revoked_between_two_nights_takes_nothing_away(tmp_path: Path) -> None:
    streams = ("prices", "postings_fbs", "returns", "accruals")
    sandboxes = {name: Sandbox(products=8, orders=30, clock=START) for name in ("main", "other")}

    def next_night() -> None:
        for one in sandboxes.values():
            one.clock.advance(days=1)

    settings: dict[str, Any] = {
        "shops": (*sandboxes,),
        "credentials": lambda name: Shop(sandboxes[name]),
        "since": SINCE,
    }
    with extracting(sandboxes["main"], tmp_path, *streams, **settings) as extract:

        def mine(table: str) -> list[dict[str, Any]]:
            return [row for row in rows(extract, table) if row["shop"] == "main"]

        assert {load.status for loads in run(extract).values() for load in loads} == {"success"}
        before = {name: mine(name) for name in streams}
        assert all(before.values())
        next_night()
        sandboxes["main"].control.revoke_key()
        run(extract)
        ended = {(one.task.shop, one.status) for one in extract.entries() if one.task.as_of == extract.today}
        assert ended == {("main", "closed"), ("other", "success")}
        assert {name: mine(name) for name in streams} == before
        next_night()
        sandboxes["main"].control.restore_key()
        assert {load.status for loads in run(extract).values() for load in loads} == {"success"}
        assert {row["_part"] for row in mine("prices")} == {str(START.date() + days * DAY) for days in (0, 2)}
        truth = Truth(sandboxes["main"])
        tasks = {one.task.since: one.task for one in extract.entries() if one.task.stream == "postings_fbs"}
        there = {key for task in tasks.values() for key in truth.part("postings_fbs", task.since, task.until)}
        assert {plain(row["posting_number"]) for row in mine("postings_fbs")} == there
