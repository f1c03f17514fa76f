"""Runs with random faults: what is reported complete is what the shop has, and every hole is named."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from ozon import Seller
from ozon.clock import Clock
from ozon.errors import ArgumentError
from ozon.extract import STREAMS, Entry, Extract, StateError, Task, run_all
from ozon.extract.report import progress
from ozon.performance import Performance
from ozon.sandbox import Sandbox, SandboxTransport
from tests.extract.storm import Killed, Storm, failing
from tests.extract.truth import ASKED, Rows, Truth, by_key, plain
from tests.sizes import size
from tests.soak import SoakReport

#: Noon in Moscow: no day ends while a run waits.
NOON = datetime(2026, 11, 26, 9, tzinfo=UTC)
DAYS = 3
SINCE = (NOON - timedelta(days=9)).date()
WORLDS = 3
GROUP = 10
SINKS = ("", "", "sqlite:", "duckdb:")


@cache
def worlds(number: int) -> list[Truth]:
    """A shop on three days, on each of which its clock stands still."""
    return [Truth(_world(number, day)) for day in range(DAYS)]


def _world(number: int, day: int) -> Sandbox:
    made = Sandbox(products=15, orders=40, clock=NOON, page_limit=7, seed=number)
    for _ in range(day):
        made.clock.advance(days=1)
        waiting = [one for one in made.control.inspect("Posting", limit=500) if one.status.startswith("awaiting")]
        for posting in waiting[:2]:
            made.control.cancel_posting(posting.posting_number)
        made.control.create_order([{"offer_id": "mug-white-330", "quantity": 1}])
    return made


class Time:
    """The clock of an extraction: it stands still but for waits."""

    def __init__(self) -> None:
        self.moment = NOON
        self.clock = Clock(lambda: self.moment.timestamp(), lambda: self.moment, self.sleep)

    def sleep(self, seconds: float) -> None:
        self.moment += timedelta(seconds=max(seconds, 1e-6))


class Shop:
    """The credentials of a shop whose clients reach a storm."""

    def __init__(self, time: Time) -> None:
        self.storm: Any = None
        self._clock = time.clock

    def seller(self, **settings: Any) -> Seller:
        return Seller("836", "sandbox-key", transport=SandboxTransport(self), clock=self._clock, **settings)

    def performance(self) -> Performance:
        raise ArgumentError("The shop has no credentials for advertising.")

    def mask(self, text: str) -> str:
        return text

    @property
    def clock(self) -> Any:
        return self.storm.clock

    def handle(self, request: Any) -> Any:
        return self.storm.handle(request)


class Run:
    """Three days of an extraction: two with faults, one without."""

    def __init__(self, seed: int, folder: Path, patch: pytest.MonkeyPatch) -> None:
        self.chance = random.Random(seed)
        self.truths = worlds(seed % WORLDS)
        self.time = Time()
        self.shop = Shop(self.time)
        self.names = self.chance.sample([*ASKED], 4)
        self.folder = folder
        self.to = self.chance.choice(SINKS) + str(folder / "tables")
        self.patch = patch
        self.met: set[str] = set()

    def extraction(self) -> Extract:
        return Extract(
            self.to,
            shops=["main"],
            streams=self.names,
            state=self.folder / "state.db",
            raw=self.folder / "raw",
            since=SINCE,
            credentials=lambda name: self.shop,
            clock=self.time.clock,
        )

    def day(self, number: int) -> None:
        """A day with faults: some runs, as cron would start them."""
        self.time.moment = max(self.time.moment, NOON + timedelta(days=number))
        storm = Storm(
            self.truths[number].sandbox, self.chance, self.time.clock.monotonic, self.chance.choice((0.05, 0.15, 0.4))
        )
        self.shop.storm = storm
        share = self.chance.choice((0.0, 0.02, 0.08))

        def fails(what: str) -> bool:
            found = self.chance.random() < share
            if found:
                self.met.add(what)
            return found

        for _ in range(self.chance.randrange(1, 5)):
            with self.extraction() as extract, failing(extract, fails, self.patch):
                try:
                    self.run(extract)
                except (Killed, StateError):
                    pass
            self.time.sleep(61)
            storm.dead &= self.chance.random() < 0.5  # a new key
        self.met |= storm.met

    def run(self, extract: Extract) -> None:
        """Run what is due; some tasks are overtaken by another process."""

        def watch(task: Task, pages: int) -> None:
            if self.chance.random() < 0.01:
                self.met.add("overtaken")
                self.time.sleep(61)
                with self.extraction() as other:
                    other.run(task)

        for _ in range(self.chance.randrange(1, 4)):
            for task in extract.tick():
                extract.run(task, watch)
            self.time.sleep(self.chance.choice((1, 61, 600)))

    def last_day(self) -> None:
        """A day without faults."""
        self.time.moment = max(self.time.moment, NOON + timedelta(days=DAYS - 1))
        self.shop.storm = Storm(self.truths[-1].sandbox, self.chance, self.time.clock.monotonic, 0)
        with self.extraction() as extract:
            run_all(extract, workers=1, patience=3 * 3600)

    def differences(self, now: int) -> list[str]:
        """How the parts that are reported complete differ from what the shop has had since they were read."""
        with self.extraction() as extract:
            holes = {(hole.stream, hole.since) for one in progress(extract) for hole in one.holes}
            latest: dict[tuple[str, date], Entry] = {}
            for entry in sorted(extract.entries(), key=lambda one: one.task.as_of):
                if entry.load is not None and entry.load.complete:
                    latest[entry.task.stream, entry.task.since] = entry
            tables = {}
            found = []
            for (name, since), entry in latest.items():
                if (name, since) not in holes:
                    if name not in tables:
                        tables[name] = Kept(extract, name)
                    first = (entry.task.as_of - NOON.date()).days
                    if STREAMS[name].kind == "snapshot":
                        first = (since - NOON.date()).days
                    truths = [one.part(name, since, entry.task.until) for one in self.truths[first : now + 1]]
                    found += [f"{entry.task}: {text}" for text in tables[name].differences(since, truths)]
            return found


class Kept:
    """The rows of a table and of one of its children, as they were kept."""

    def __init__(self, extract: Extract, name: str) -> None:
        asked = self._asked = ASKED[name]
        self._rows: dict[str, list[Mapping[str, Any]]] = {}
        self._children: dict[Any, list[tuple[Any, ...]]] = {}
        for row in extract.sink.read(name).to_pylist():
            self._rows.setdefault(row["_part"], []).append(row)
        if asked.child:
            _, table, fields = asked.child
            for row in extract.sink.read(table).to_pylist():
                self._children.setdefault((row["_part"], row[asked.fields[0]]), []).append(values(row, fields))

    def differences(self, since: date, truths: list[Rows]) -> Iterator[str]:
        """What differs from each of some truths, of which each row may be of another."""
        asked = self._asked
        rows = self._rows.get(str(since), [])
        kept = by_key(asked, [(values(row, asked.fields), self._of(row)) for row in rows])
        # what has another type than documented stands in _rest, not in its column
        other = {
            plain(row[asked.fields[0]]) if asked.keyed else at
            for at, row in enumerate(rows)
            if "_rest" in row and row["_rest"] not in (None, "{}")
        }
        if not asked.keyed:
            if not any(
                kept.keys() == true.keys() and all(kept[at] == true[at] or at in other for at in kept)
                for true in truths
            ):
                yield f"{len(kept)} rows instead of {len(truths[-1])}"
            return
        always = set.intersection(*(set(true) for true in truths))
        yield from (f"{key} is missing" for key in always - set(kept))
        yield from (f"{key} is too much" for key in set(kept) - set.union(*(set(true) for true in truths)))
        for key, row in kept.items():
            if key not in other and not any(true.get(key) == row for true in truths):
                yield f"{key} is {row}, not {truths[-1].get(key)}"

    def _of(self, row: Mapping[str, Any]) -> list[tuple[Any, ...]]:
        return self._children.get((row["_part"], row[self._asked.fields[0]]), []) if self._asked.child else []


def values(row: Mapping[str, Any], fields: tuple[str, ...]) -> tuple[Any, ...]:
    return tuple(plain(row[path.replace(".", "_")]) for path in fields)


@pytest.mark.parametrize("group", range(size(1, 1, 100)))
def test_what_is_reported_complete_is_what_the_shop_has(
    group: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, soak_report: SoakReport
) -> None:
    for seed in range(group * GROUP, (group + 1) * GROUP):
        run = Run(seed, tmp_path / str(seed), monkeypatch)
        silent = []
        for number in range(DAYS - 1):
            run.day(number)
            silent += run.differences(number)
        run.last_day()
        silent += run.differences(DAYS - 1)
        with run.extraction() as extract:
            # a snapshot of a day on which nothing worked is lost, and named
            holes = [hole for one in progress(extract) for hole in one.holes if hole.status != "lost"]
        assert not silent, (seed, run.to, run.names, sorted(run.met), silent[:5])
        assert not holes, (seed, run.to, run.names, sorted(run.met), holes[:3])
    soak_report("runs with faults", asked=GROUP, reached=GROUP)
    soak_report("holes without a name", asked=0, reached=0)
