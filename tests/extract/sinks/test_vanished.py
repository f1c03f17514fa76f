"""Rows that Ozon no longer lists: removed or kept in the tables, and named in the load and in reports."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from attrs import frozen

from ozon.extract import Extract, Load
from ozon.extract.load import NAMED
from ozon.extract.report import VanishedRow, progress, vanished
from ozon.sandbox import Sandbox
from tests.extract.shop import POSTINGS, START, extracting, rows

MOMENT = START - timedelta(days=3)


@frozen
class Nights:
    """A shop whose postings of one day are read every night."""

    sandbox: Sandbox
    extract: Extract

    def read(self, numbers: Iterable[int], **answer: Any) -> Load:
        """What a night reads while Ozon lists these postings, and answers so to further requests."""
        self.sandbox.clock.advance(days=1)
        listed = [{"posting_number": f"{number:04}", "in_process_at": MOMENT.isoformat()} for number in numbers]
        body = {"postings": listed, "cursor": "next", "has_next": bool(answer)}
        self.sandbox.faults.add(POSTINGS, status=200, body=body)
        if answer:
            self.sandbox.faults.add(POSTINGS, **answer, times=None)
        task = next(task for task in self.extract.tick(again=True) if task.since <= MOMENT.date() < task.until)
        load = self.extract.run(task)
        self.sandbox.faults.clear()
        entry = self.extract.state.get(task)
        assert entry is not None
        assert entry.load == load
        return load

    def numbers(self) -> list[int]:
        """The numbers of the postings in the table."""
        return [int(row["posting_number"]) for row in rows(self.extract, "postings_fbs")]

    def named(self) -> list[tuple[str, ...]]:
        """The vanished rows that the report names."""
        found: list[VanishedRow] = [*vanished(self.extract)]
        assert all(row.since <= MOMENT.date() < row.as_of for row in found)
        return [(row.outcome, *map(str, row.key)) for row in found]


@pytest.fixture
def nights(where: str, tmp_path: Path) -> Iterator[Nights]:
    sandbox = Sandbox(products=1, orders=0, clock=START)
    with extracting(sandbox, tmp_path, "postings_fbs", to=where, raw=tmp_path / "raw") as extract:
        yield Nights(sandbox, extract)


def keys(numbers: Iterable[int]) -> list[list[str]]:
    return [[f"{number:04}"] for number in numbers]


def test_few_rows_that_vanish_are_removed_and_named(nights: Nights) -> None:
    assert nights.read(range(20)).rows["postings_fbs"] == 20
    load = nights.read(number for number in range(20) if number != 7)
    assert (load.status, load.removed, load.removed_keys) == ("success", 1, keys([7]))
    assert (load.kept, load.kept_keys) == (0, [])
    assert nights.numbers() == [number for number in range(20) if number != 7]
    assert not nights.read(number for number in range(20) if number != 7).removed
    assert nights.named() == [("removed", "0007")]


def test_many_rows_that_vanish_at_once_are_kept_and_named(nights: Nights) -> None:
    nights.read(range(20))
    for _ in range(2):
        load = nights.read(range(11, 20))
        assert (load.status, load.kept, load.kept_keys) == ("success", 11, keys(range(11)))
        assert (load.removed, load.removed_keys) == (0, [])
        assert nights.numbers() == [*range(20)]
    assert nights.named() == [("kept", f"{number:04}") for number in range(11)]  # once, although two loads tell
    (found,) = progress(nights.extract)
    assert (found.rows, found.kept) == (20, 11)
    nights.read(range(20))
    assert nights.named() == []


def test_a_load_names_so_many_and_counts_all(nights: Nights) -> None:
    nights.read(range(300))
    load = nights.read(range(250, 300))
    assert (load.kept, load.kept_keys) == (250, keys(range(NAMED)))


def test_rows_that_an_incomplete_load_did_not_come_to_have_not_vanished(nights: Nights) -> None:
    nights.read(range(20))
    load = nights.read(range(5), status=500)
    assert (load.status, load.removed, load.kept) == ("partial", 0, 0)
    assert nights.numbers() == [*range(20)]
    assert nights.named() == []
