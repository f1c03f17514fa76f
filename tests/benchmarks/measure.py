"""Times that a shared machine spoils least, and the rows that are made of them.

Candidates take turns, after a round that does not count. A ratio is the median over the rounds, each of which compares
runs that stood beside each other; a time is the median of its own.

A row is held against its bound by time of the processors where all is computing, and by time on the clock where
something is waited for: other programs on a shared machine prolong the latter.

A row is void if its reference varied by more than `MOST_VARIATION`: the distance of the quartiles of that time, as a
share of the median. So half of the rounds lie that close together. The distance of the extremes would void nearly every
row, because on a shared machine some round always meets another program's work, and medians do not care.
"""

from __future__ import annotations

import gc
import resource
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal, NamedTuple

#: At least so many rounds, and at least so many seconds: short work is measured more often.
ROUNDS, SECONDS = 7, 2.0
MOST_VARIATION = 0.3

Unit = Literal["x", "s", "MB"]
Time = Literal["wall", "process"]
Verdict = Literal["holds", "does not hold", "void"]


class Taken(NamedTuple):
    """Seconds of each round: on the clock, and of all processors in this process and the children it has waited for."""

    wall: Sequence[float]
    process: Sequence[float] = ()

    def of(self, kind: Time) -> Sequence[float]:
        return self.wall if kind == "wall" else self.process

    def each(self, count: int) -> Taken:
        """Those of one piece of work, where a round does so many."""
        return Taken([one / count for one in self.wall], [one / count for one in self.process])


class Row(NamedTuple):
    """One line of the table. Lower is better everywhere.

    what: the work.
    reference: what the same run did beside it.
    base: its seconds or MB.
    variation: how much that varied, see above.
    ours: our seconds or MB.
    unit: of the bounds: ``x`` for a ratio, else those of ``ours``.
    by: the time that is held against the bound.
    wall, process: ours as a share of the reference, in the two kinds of time; ``None`` where the bound is no ratio.
    now: what the last release had.
    hold: the bound.
    reach: the goal.
    peers: others, as a share of the reference, or in the unit.
    """

    what: str
    reference: str
    base: float
    variation: float
    ours: float
    unit: Unit
    by: Time
    wall: float | None
    process: float | None
    now: str
    hold: float
    reach: float
    peers: dict[str, float]

    @property
    def verdict(self) -> Verdict:
        if self.variation > MOST_VARIATION:
            return "void"
        ratio = self.wall if self.by == "wall" else self.process
        return "holds" if (self.ours if ratio is None else ratio) <= self.hold else "does not hold"

    def as_dict(self) -> dict[str, object]:
        """The row in JSON."""
        return {**self._asdict(), "verdict": self.verdict}


def interleave(candidates: Mapping[str, Callable[[], Any]], rounds: int = ROUNDS) -> dict[str, Taken]:
    """Seconds of each candidate in each round, after one round that does not count."""
    walls: dict[str, list[float]] = {name: [] for name in candidates}
    processes: dict[str, list[float]] = {name: [] for name in candidates}
    number, begin = 0, time.perf_counter()
    while number <= rounds or time.perf_counter() - begin < SECONDS:
        for name, candidate in candidates.items():
            gc.collect()
            wall, process = time.perf_counter(), _process_time()
            result = candidate()
            wall, process = time.perf_counter() - wall, _process_time() - process
            del result
            if number:
                walls[name].append(wall)
                processes[name].append(process)
        number += 1
    return {name: Taken(walls[name], processes[name]) for name in candidates}


def pace() -> int:
    """A fixed loop: its time, beside a bound in seconds, tells how fast the machine is in this run."""
    return sum(number * number % 7 for number in range(500_000))


def processor_share() -> float:
    """How much of a processor a program gets now: with little, times on the clock tell about other programs."""
    taken = interleave({"pace": pace})["pace"]
    return ratio(taken.process, taken.wall)


def compared(
    what: str,
    reference: str,
    taken: Mapping[str, Taken],
    *,
    now: str,
    hold: float,
    reach: float,
    by: Time = "wall",
    count: int = 1,
    noise: str = "floor",
) -> Row:
    """A row whose bound is the ratio of ``ours`` to ``floor``; the other candidates are peers.

    count: how many pieces of work a round does.
    noise: the candidate whose variation makes the row void, where the floor is no measurement.
    """
    each = {name: one.each(count) for name, one in taken.items()}
    noisy, floor, ours = each[noise], each.pop("floor"), each.pop("ours")
    return Row(
        what=what,
        reference=reference,
        base=statistics.median(floor.of(by)),
        variation=variation(noisy.of(by)),
        ours=statistics.median(ours.of(by)),
        unit="x",
        by=by,
        wall=ratio(ours.wall, floor.wall),
        process=ratio(ours.process, floor.process) if floor.process and ours.process else None,
        now=now,
        hold=hold,
        reach=reach,
        peers={name: ratio(one.of(by), floor.of(by)) for name, one in each.items()},
    )


def timed(
    what: str,
    taken: Mapping[str, Taken],
    *,
    now: str,
    hold: float,
    reach: float,
    by: Time = "process",
    reference: str = "fixed loop",
) -> Row:
    """A row whose bound for ``ours`` is in seconds, beside those of ``floor``; the other candidates are peers."""
    each = {name: statistics.median(one.of(by)) for name, one in taken.items()}
    base, ours, spread = each.pop("floor"), each.pop("ours"), variation(taken["floor"].of(by))
    return Row(what, reference, base, spread, ours, "s", by, None, None, now, hold, reach, each)


def weighed(
    what: str, ours: Sequence[float], floor: Sequence[float], *, reference: str, now: str, hold: float, reach: float
) -> Row:
    """A row whose bound is in MB, beside those of something else in the same run."""
    base, used = statistics.median(floor), statistics.median(ours)
    return Row(what, reference, base, variation(floor), used, "MB", "wall", None, None, now, hold, reach, {})


def ratio(ours: Sequence[float], floor: Sequence[float]) -> float:
    """The median of the ratios of each round."""
    return statistics.median(mine / beside for mine, beside in zip(ours, floor, strict=True))


def differences(more: Sequence[float], less: Sequence[float]) -> list[float]:
    """How much more each round took with something than without."""
    return [one - other for one, other in zip(more, less, strict=True)]


def variation(values: Sequence[float]) -> float:
    """The distance of the quartiles as a share of the median."""
    if len(values) < 2:
        return 0.0
    low, middle, high = statistics.quantiles(values, n=4, method="inclusive")
    return (high - low) / middle


def _process_time() -> float:
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime
