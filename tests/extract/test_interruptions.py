"""Runs that are interrupted, overtaken, or lose what they have on disk."""

from __future__ import annotations

import errno
import json
import os
import signal
import sqlite3
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import attrs
import pytest

from ozon.extract import Event, Task, run_all, spool
from ozon.extract.publishing import Publication
from ozon.extract.report import progress
from ozon.extract.rows.reader import Reader
from ozon.extract.spool import Archive, Spool, records
from ozon.sandbox import Reply, Request, Sandbox
from tests.extract.shop import PRICES, START, extracting, rows, run, task_of


def test_an_interrupted_task_goes_on_with_the_next_page(sandbox: Sandbox, tmp_path: Path) -> None:
    with extracting(sandbox, tmp_path, "prices") as extract:
        task = task_of(extract, "prices")
        sandbox.faults.add(PRICES, times=2)
        sandbox.faults.add(PRICES, status=500, times=20)
        load = extract.run(task)
        assert (load.status, load.pages) == ("partial", 2)
        assert load.until is not None
        assert len(rows(extract, "prices")) == 20
        sandbox.faults.clear()
        sandbox.clock.advance(60)
        asked = len(sandbox.requests)
        load = extract.run(task)
        assert load.complete
        assert len(sandbox.requests) - asked == 3  # the third page, the fourth, and the end
        assert len(rows(extract, "prices")) == load.rows["prices"] > 30


def test_a_task_that_another_process_runs_is_busy(sandbox: Sandbox, tmp_path: Path) -> None:
    with extracting(sandbox, tmp_path, "prices") as extract:
        task = task_of(extract, "prices")
        assert extract.state.acquire(task, "another") == "yes"
        assert extract.run(task).status == "busy"
        assert run(extract) == {}
        sandbox.clock.advance(61)
        assert [load.status for load in run(extract)["prices"]] == ["success"]


def test_a_run_notices_within_seconds_that_another_process_has_stopped(sandbox: Sandbox, tmp_path: Path) -> None:
    with extracting(sandbox, tmp_path, "prices") as extract:
        task = task_of(extract, "prices")
        assert extract.state.acquire(task, "another") == "yes"
        slept: list[float] = []

        def sleep(seconds: float) -> None:
            slept.append(seconds)
            sandbox.clock.advance(seconds)
            if len(slept) == 2:
                extract.state.release(task, "another")

        extract.clock = extract.clock._replace(sleep=sleep)
        loads = run(extract, patience=extract.state.lease / 2)
        assert [load.status for load in loads["prices"]] == ["success"]
        assert sum(slept) <= 10


def test_a_holder_that_lost_its_lease_publishes_nothing(sandbox: Sandbox, tmp_path: Path) -> None:
    with extracting(sandbox, tmp_path, "prices") as extract:
        task = task_of(extract, "prices")

        def overtake(task: Task, pages: int) -> None:
            sandbox.clock.advance(61)
            assert extract.state.acquire(task, "another") == "yes"

        assert extract.run(task, overtake).status == "busy"
        assert not list((tmp_path / "tables").rglob("*.parquet"))


def test_a_full_disk_fails_the_task_and_the_next_run_goes_on(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with extracting(sandbox, tmp_path, "prices") as extract:
        task = task_of(extract, "prices")

        def full(self: Spool) -> None:
            raise OSError(28, os.strerror(28))

        with monkeypatch.context() as patch:
            patch.setattr(Spool, "sync", full)
            load = extract.run(task)
        assert load.status == "failed"
        assert "No space left" in load.error
        assert task not in extract.tick()  # no minute makes room
        assert task in extract.tick(again=True)
        assert extract.run(task).complete


def test_a_page_is_written_before_the_next_one_is_asked_for(
    tmp_path: Path, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[int] = []
    handle = sandbox.handle

    def counted(request: Request) -> Reply:
        if request.path == PRICES:
            [file] = (tmp_path / "raw").rglob("*.part")
            written.append(sum(1 for _ in records(file)))
        return handle(request)

    monkeypatch.setattr(sandbox, "handle", counted)
    with extracting(sandbox, tmp_path, "prices", raw=tmp_path / "raw") as extract:
        load = extract.run(task_of(extract, "prices"))
    assert written == [*range(load.pages)]
    assert load.pages == 5


def test_pages_are_on_the_disk_before_their_rows_are_published(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """If the disk is full only then, nothing is published, and the next run has all pages."""
    sync, full = Spool.sync, [True]

    def synced(self: Spool) -> None:
        if self.length and full[0]:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        sync(self)

    monkeypatch.setattr(Spool, "sync", synced)
    monkeypatch.setattr(spool, "_SYNC", float("inf"))  # not meanwhile
    with extracting(sandbox, tmp_path, "prices") as extract:
        task = task_of(extract, "prices")
        load = extract.run(task)
        assert (load.status, load.pages, load.rows) == ("failed", 5, {})
        assert "No space left" in load.error
        assert not list((tmp_path / "tables").rglob("*.parquet"))
        full[0] = False
        sandbox.clock.advance(3600)
        asked = len(sandbox.requests)
        load = extract.run(task)
        assert load.complete
        assert len(rows(extract, "prices")) == load.rows["prices"] > 30
        assert PRICES not in [request.path for request in sandbox.requests[asked:]]


def test_a_run_does_not_wait_for_what_a_minute_does_not_change(sandbox: Sandbox, tmp_path: Path) -> None:
    """A folder of raw pages that is a file, and a table that somebody changed."""
    with extracting(sandbox, tmp_path, "prices", to=f"sqlite:{tmp_path}/shop.db", raw=tmp_path / "raw") as extract:
        (tmp_path / "raw").write_text("")
        for mended in (False, True):
            began = sandbox.clock.now()
            (load,) = run_all(extract)
            assert load.status == "failed"
            assert sandbox.clock.now() - began < timedelta(seconds=30)
            if not mended:
                (tmp_path / "raw").unlink()
                with sqlite3.connect(tmp_path / "shop.db") as connection:
                    connection.execute("CREATE TABLE prices (mine)")
                connection.close()
        assert "prices that is not of this program" in load.error
        with sqlite3.connect(tmp_path / "shop.db") as connection:
            connection.execute("DROP TABLE prices")
        connection.close()
        (load,) = run_all(extract)  # at once
        assert load.complete


def test_raw_pages_that_vanish_during_a_run_are_no_empty_answer(sandbox: Sandbox, tmp_path: Path) -> None:
    with extracting(sandbox, tmp_path, "prices") as extract:
        task = task_of(extract, "prices")

        def remove(task: Task, pages: int) -> None:
            for file in extract.archive.folder.rglob("*.part"):
                file.unlink()

        load = extract.run(task, remove)
        assert load.status == "failed"
        assert "missing" in load.error
        sandbox.clock.advance(3600)
        assert extract.run(task).rows["prices"] >= 30


def test_tasks_of_streams_that_were_not_chosen_are_not_waited_for(sandbox: Sandbox, tmp_path: Path) -> None:
    with extracting(sandbox, tmp_path, "products", "prices") as extract:
        extract.tick()
    with extracting(sandbox, tmp_path, "prices") as extract:
        assert extract.state.next_time(["main"], ["products"]) is not None
        assert [*run(extract, patience=900.0)] == ["prices"]
        assert extract.clock.now() == START


def test_parts_of_an_interrupted_backfill_are_holes(sandbox: Sandbox, tmp_path: Path) -> None:
    with extracting(sandbox, tmp_path, "accruals", since=START.date() - timedelta(days=60)) as extract:
        planned = extract.tick()
        newest, *_, before, oldest = planned
        assert extract.run(newest).complete
        sandbox.faults.add("/v1/finance/accrual/by-day", status=500, times=20)
        assert extract.run(oldest).status == "failed"
    with extracting(sandbox, tmp_path, "accruals") as extract:
        [found] = progress(extract)
        holes = {hole.since: hole.status for hole in found.holes}
        assert {oldest.since: "failed", before.since: "missing"}.items() <= holes.items()
        assert set(holes) == {task.since for task in planned} - {newest.since}
        assert (found.parts, found.complete) == (len(planned), 1)


def test_pages_that_cannot_be_published_are_asked_for_again(sandbox: Sandbox, tmp_path: Path) -> None:
    with extracting(sandbox, tmp_path, "prices") as extract:
        task = task_of(extract, "prices")
        row = {"product_id": None, "offer_id": "a"}
        sandbox.faults.add(PRICES, status=200, body={"items": [row], "cursor": "", "total": 1})
        load = extract.run(task)
        assert (load.status, load.rows) == ("failed", {})
        assert "product_id" in load.error
        sandbox.clock.advance(60)
        assert extract.run(task).complete


def test_a_holder_that_loses_its_lease_in_its_last_batch_publishes_nothing(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with extracting(sandbox, tmp_path, "prices") as extract:
        task = task_of(extract, "prices")
        read = Reader.read

        def overtaken(self: Reader, *given: Any) -> Any:
            sandbox.clock.advance(61)
            assert extract.state.acquire(task, "another") == "yes"
            return read(self, *given)

        monkeypatch.setattr(Reader, "read", overtaken)
        assert extract.run(task).status == "busy"
        assert not list((tmp_path / "tables").rglob("*.parquet"))


def test_an_interrupted_run_ends_after_the_page_that_it_reads(sandbox: Sandbox, tmp_path: Path) -> None:
    seen: list[int] = []

    def interrupt(event: Event) -> None:
        if not event.pages:
            return
        if not seen:
            os.kill(os.getpid(), signal.SIGINT)
        seen.append(event.pages)
        time.sleep(0.5)

    with extracting(sandbox, tmp_path, "products") as extract:
        with pytest.raises(KeyboardInterrupt):
            run_all(extract, watch=interrupt)
        assert seen == [1]
        assert not [entry for entry in extract.entries() if entry.owner]
        assert all(load.complete for load in run(extract)["products"])


class KilledError(BaseException):
    """The process was killed at this point."""


def killed(*given: object) -> None:
    raise KilledError


ENDS: list[tuple[str, dict[str, Any] | None]] = [
    ("success", None),
    ("suspect", {"status": 200, "body": {"items": [], "cursor": "", "total_items": 0}}),
    ("closed", {"status": 403}),
]


@pytest.mark.parametrize(("status", "fault"), ENDS, ids=[status for status, _ in ENDS])
@pytest.mark.parametrize("mended_by", ["tick", "run"])
def test_pages_of_a_task_that_was_killed_after_its_end_are_kept(
    status: str,
    fault: dict[str, Any] | None,
    mended_by: str,
    sandbox: Sandbox,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with extracting(sandbox, tmp_path, "prices") as extract:
        if fault is not None:
            assert extract.run(task_of(extract, "prices")).complete
            sandbox.clock.advance(86_400)
            sandbox.faults.add(PRICES, **fault)
        task = task_of(extract, "prices")
        with monkeypatch.context() as patch:
            patch.setattr(Archive, "keep", killed)
            with pytest.raises(KilledError):
                extract.run(task)
        entry = extract.state.get(task)
        assert entry is not None
        assert entry.load is not None
        assert entry.status == status
        late = extract.archive.path(task, "late:1:ab")  # of a holder that lost its lease
        Spool(late).close()
        assert list(extract.archive.pages(task)) == []
        if mended_by == "tick":
            extract.tick()
        else:
            assert extract.run(task) == entry.load
        assert len(list(extract.archive.pages(task))) == entry.load.pages
        assert not list(extract.archive.folder.rglob("*.part"))


def test_a_task_that_is_doubted_does_not_go_on_with_its_pages(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with extracting(sandbox, tmp_path, "prices") as extract:
        assert extract.run(task_of(extract, "prices")).complete
        sandbox.clock.advance(86_400)
        sandbox.faults.add(PRICES, status=200, body={"items": [], "cursor": "", "total_items": 0})
        task = task_of(extract, "prices")
        with monkeypatch.context() as patch:
            patch.setattr(Archive, "keep", killed)
            with pytest.raises(KilledError):
                extract.run(task)
        extract.state.add([task])  # as the next run of the day does, or another process at the same moment
        load = extract.run(task)
        assert load.complete
        assert load.rows["prices"] >= 30


def test_pages_of_a_running_task_are_left_alone(sandbox: Sandbox, tmp_path: Path) -> None:
    with extracting(sandbox, tmp_path, "prices") as extract:
        task = task_of(extract, "prices")
        assert extract.run(task, lambda task, pages: extract.tick() and None).pages == 5
        assert not list(extract.archive.folder.rglob("*.part"))


TURNOVER = "/v1/analytics/turnover/stocks"


@pytest.mark.parametrize(
    ("stream", "path", "pauses", "goes_on"),
    [
        ("turnover", TURNOVER, (3000, 3000), True),  # a method that takes a request a minute needs long for many pages
        ("turnover", TURNOVER, (60, 3700), False),
        ("prices", PRICES, (60, 40_000), True),
    ],
)
def test_a_walk_by_position_does_not_go_on_after_an_hour(
    stream: str, path: str, pauses: tuple[int, int], goes_on: bool, sandbox: Sandbox, tmp_path: Path
) -> None:
    def page(number: int, cursor: str) -> None:
        row = {"sku": number, "product_id": number}
        sandbox.faults.add(path, status=200, body={"items": [row], "cursor": cursor})

    with extracting(sandbox, tmp_path, stream) as extract:
        task = task_of(extract, stream)
        for number, pause in enumerate(pauses):
            page(number + 1, f"after {number + 1}")
            sandbox.faults.add(path, status=500, times=20)
            assert extract.run(task).status == "partial"
            sandbox.faults.clear()
            sandbox.clock.advance(pause)
        asked = len(sandbox.requests)
        page(3, "")
        sandbox.faults.add(path, status=200, body={"items": []})
        load = extract.run(task)
        assert load.complete
        first = json.loads(sandbox.requests[asked].body or b"")
        assert (first.get("cursor") or first.get("offset")) == (
            (2 if stream == "turnover" else "after 2") if goes_on else 0
        )
        assert len(rows(extract, stream)) == (3 if goes_on else 1)


def test_a_run_of_the_next_day_waits_for_one_that_publishes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sandbox = Sandbox(products=10, orders=40, clock=datetime(2026, 11, 26, 20, 59, 55, tzinfo=UTC), page_limit=10)
    log = Publication._log
    with (
        extracting(sandbox, tmp_path, "postings_fbs") as late,
        extracting(sandbox, tmp_path, "postings_fbs") as early,
    ):
        old = late.tick()[0]

        def at_midnight(self: Publication) -> Any:
            sandbox.clock.advance(8)
            early.tick()
            assert early.run(new).status == "busy"
            return log(self)

        new = attrs.evolve(old, until=old.until + timedelta(days=1), as_of=old.as_of + timedelta(days=1))
        with monkeypatch.context() as patch:
            patch.setattr(Publication, "_log", at_midnight)
            assert late.run(old).complete
        assert {row["_load"] for row in rows(early, "postings_fbs") if row["_part"] == str(old.since)} == {old.id}
        assert early.run(new).complete
        assert {row["_load"] for row in rows(early, "postings_fbs") if row["_part"] == str(old.since)} == {new.id}
