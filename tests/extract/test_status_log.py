"""Changes of status stand once, whatever was interrupted, and each begins where the one before ended."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from ozon.extract import Extract, Task
from ozon.extract.publishing import Publication
from ozon.sandbox import Sandbox
from tests.extract.shop import START, extracting, rows, run
from tests.extract.sinks.conftest import where as where
from tests.mirror.conftest import postgres_schema, postgres_url

__all__ = ["postgres_schema", "postgres_url", "where"]

LIST = "/v4/posting/fbs/list"
SINCE = START.date().replace(day=23)
NUMBERS = ("1-1-1", "2-2-2")


class KilledError(BaseException):
    """The process was killed at this point."""


class Shop:
    """A shop whose postings have the statuses that a test sets."""

    def __init__(self, folder: Path, where: str) -> None:
        self.sandbox = Sandbox(seeded=False, clock=START)
        self.folder, self.where = folder, where
        self.day = 0

    @contextmanager
    def extracting(self, *statuses: str | None) -> Iterator[Extract]:
        postings: list[dict[str, Any]] = [
            {"posting_number": number, "status": status, "in_process_at": "2026-11-24T10:00:00Z", "products": []}
            for number, status in zip(NUMBERS, statuses)
        ]
        self.sandbox.faults.clear()
        body = {"postings": postings, "cursor": "", "has_next": False}
        self.sandbox.faults.add(LIST, status=200, body=body, times=None)
        with extracting(
            self.sandbox, self.folder, "postings_fbs", to=self.where, since=SINCE,
            state=self.folder / "state.db", raw=self.folder / "raw",
        ) as extract:  # fmt: skip
            yield extract

    def run(self, *statuses: str | None) -> None:
        with self.extracting(*statuses) as extract:
            assert extract.run(_task(extract)).complete

    def killed(self, patch: Callable[[], Any], *statuses: str | None) -> None:
        with self.extracting(*statuses) as extract, patch(), pytest.raises(KilledError):
            extract.run(_task(extract))

    def next_day(self) -> None:
        self.day += 1
        self.sandbox.clock.advance(86_400)

    def log(self) -> list[tuple[str, str | None, str | None, int]]:
        with self.extracting() as extract:
            found = rows(extract, "postings_fbs_status_log")
        found.sort(key=lambda row: (row["posting_number"], row["observed"]))
        return [
            (row["posting_number"], row["previous"], row["status"], (row["observed"] - START.date()).days)
            for row in found
        ]


def _task(extract: Extract) -> Task:
    return next(task for task in extract.tick() if task.since == SINCE)


def test_a_row_of_the_moment_between_two_windows_is_recorded_once(tmp_path: Path, where: str) -> None:
    sandbox = Sandbox(seeded=False, clock=START)
    row = {"posting_number": "1-1-1", "in_process_at": "2026-11-22T21:00:00Z", "products": []}
    since = SINCE - timedelta(days=7)
    with extracting(
        sandbox, tmp_path, "postings_fbs", to=where, state=tmp_path / "state.db", raw=tmp_path / "raw", since=since
    ) as extract:
        for status in ("new", "sent"):
            sandbox.faults.clear()
            body = {"postings": [{**row, "status": status}], "cursor": "", "has_next": False}
            sandbox.faults.add(LIST, status=200, body=body, times=None)
            assert [load.status for load in run(extract)["postings_fbs"]] == ["success", "success"]
            sandbox.clock.advance(86_400)
        assert [one["status"] for one in rows(extract, "postings_fbs")] == ["sent"]
        log = sorted(rows(extract, "postings_fbs_status_log"), key=lambda one: one["observed"])
        assert [(one["previous"], one["status"]) for one in log] == [(None, "new"), ("new", "sent")]


@pytest.fixture
def killed(monkeypatch: pytest.MonkeyPatch) -> Callable[[], Any]:
    """Kills a publish after the changes of status were written, and before the rows are."""

    @contextmanager
    def patched() -> Iterator[None]:
        def die(*given: object) -> Any:
            raise KilledError

        with monkeypatch.context() as patch:
            patch.setattr(Publication, "_batches", die)
            yield

    return patched


@pytest.mark.parametrize("days", [0, 1])
@pytest.mark.parametrize("times", [1, 2])
def test_a_change_that_was_written_before_a_crash_stands_once(
    days: int, times: int, tmp_path: Path, where: str, killed: Callable[[], Any]
) -> None:
    shop = Shop(tmp_path, where)
    shop.run("new", "new")
    shop.next_day()
    for _ in range(times):
        shop.killed(killed, "sent", "new")
        if days:
            shop.next_day()
    shop.run("sent", "new")
    expected = [("1-1-1", None, "new", 0), ("1-1-1", "new", "sent", 1), ("2-2-2", None, "new", 0)]
    assert shop.log() == expected
    shop.next_day()
    shop.run("sent", "sent")
    assert shop.log() == [*expected, ("2-2-2", "new", "sent", shop.day)]


def test_a_status_that_changed_again_after_a_crash(tmp_path: Path, where: str, killed: Callable[[], Any]) -> None:
    shop = Shop(tmp_path, where)
    shop.run("new")
    shop.next_day()
    shop.killed(killed, "sent")
    shop.next_day()
    shop.killed(killed, "there")
    shop.next_day()
    shop.run("delivered")
    assert shop.log() == [
        ("1-1-1", None, "new", 0),
        ("1-1-1", "new", "sent", 1),
        ("1-1-1", "sent", "there", 2),
        ("1-1-1", "there", "delivered", 3),
    ]


def test_two_changes_of_one_day_are_one(tmp_path: Path, where: str, killed: Callable[[], Any]) -> None:
    shop = Shop(tmp_path, where)
    shop.run("new")
    shop.next_day()
    shop.killed(killed, "sent")
    shutil.rmtree(tmp_path / "raw")  # the pages are asked for again
    shop.run("there")
    assert shop.log() == [("1-1-1", None, "new", 0), ("1-1-1", "new", "there", 1)]


def test_a_first_load_that_was_killed(tmp_path: Path, where: str, killed: Callable[[], Any]) -> None:
    shop = Shop(tmp_path, where)
    shop.killed(killed, "new", None)
    shop.next_day()
    shop.run("new", "sent")
    assert shop.log() == [("1-1-1", None, "new", 0), ("2-2-2", None, None, 0), ("2-2-2", None, "sent", 1)]


def test_a_load_in_two_runs_writes_the_file_of_one(tmp_path: Path, killed: Callable[[], Any]) -> None:
    calm, disturbed = (Shop(tmp_path / name, str(tmp_path / name / "tables")) for name in ("calm", "disturbed"))
    calm.run("new", "new")
    disturbed.killed(killed, "new")
    shutil.rmtree(tmp_path / "disturbed" / "raw")
    disturbed.run("new", "new")
    first, second = (
        [file.read_bytes() for file in sorted((tmp_path / name / "tables").rglob("*status_log*/**/*.parquet"))]
        for name in ("calm", "disturbed")
    )
    assert first == second != []
