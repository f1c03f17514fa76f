"""Sliding windows and queues: pure arithmetic, without clocks, locks or I/O.

A window of ``count`` per ``seconds`` is exact: between any grant and the one ``count`` places later lie at least
``seconds``, so no window of that length holds more, wherever it begins. Permits are granted in order of arrival. A late
one keeps its place: it may slow others down, but none overtakes it.
"""

from __future__ import annotations

import math
from collections import deque
from itertools import takewhile
from typing import Any

#: Maximum separate grants of a window; with a larger count, grants within a thousandth of its length share an entry.
_ENTRIES = 1000
#: Seconds that a grant may be in the future before the clock counts as set back.
_SKEW = 1.0
#: Greater than any time or number of places in an intact state: 300 years after 1970.
_FAR = 1e10


class Queue:
    """Waiting permits, in order.

    Attributes:
        reason: what they wait for, in words.
        queue: size and lease (the time until which it is kept) of each waiting permit.
    """

    __slots__ = ("queue", "reason")

    def __init__(self, reason: str = "") -> None:
        self.reason = reason
        self.queue: dict[str, tuple[int, float]] = {}

    def ahead(self, permit: str, first: bool) -> int:
        """Number of places that the permits ahead of a permit take."""
        if first and permit not in self.queue:
            return 0
        return sum(self.queue[other][0] for other in takewhile(permit.__ne__, self.queue))

    def join(self, permit: str, cost: int, lease: float, first: bool = False) -> None:
        """Join the queue, or stay in it, until the time ``lease``."""
        place = cost, lease
        if first and permit not in self.queue:
            self.queue = {permit: place, **self.queue}
        self.queue[permit] = place

    def leave(self, permit: str) -> None:
        """Leave the queue."""
        self.queue.pop(permit, None)

    def last_lease(self) -> float:
        """Time after which no permit waits."""
        return max((lease for _, lease in self.queue.values()), default=0.0)

    def dump_queue(self) -> list[object]:
        return [[permit, *place] for permit, place in self.queue.items()]

    def load_queue(self, state: Any, now: float) -> None:
        """Load a queue, without expired permits: their processes are gone."""
        queue = {str(permit): (int(number(cost, 1)), number(lease)) for permit, cost, lease in state}
        self.queue = {permit: place for permit, place in queue.items() if place[1] >= now}


class Window(Queue):
    """At most ``count`` grants in any ``seconds``, in the order of the queue.

    Attributes:
        grants: time and size of the grants that still count, oldest first.
        total: sum of their sizes.
    """

    __slots__ = ("count", "grants", "seconds", "total")

    def __init__(self, count: int, seconds: float, reason: str = "") -> None:
        super().__init__(reason)
        self.count = count
        self.seconds = seconds
        self.grants: deque[list[float]] = deque()
        self.total: float = 0

    @property
    def grain(self) -> float:
        """Seconds whose grants share an entry; 0 if each has its own."""
        return self.seconds / _ENTRIES if self.count > _ENTRIES else 0.0

    def wait(self, permit: str, cost: int, now: float, first: bool = False) -> float:
        """Seconds until the permit may pass, or would if it were ``first`` in the queue; 0 for now."""
        grants, seconds = self.grants, self.seconds
        while grants and grants[0][0] + seconds <= now:
            self.total -= grants.popleft()[1]
        if grants and grants[-1][0] > now + self.grain + _SKEW:
            for grant in grants:  # the clock was set back: do not wait for the old time
                grant[0] = min(grant[0], now)
        ahead = self.ahead(permit, first) if self.queue else 0
        missing = self.total + ahead + min(cost, self.count) - self.count
        return self._freed(missing, now) - now if missing > 0 else 0.0

    def _freed(self, missing: float, now: float) -> float:
        """The time when this many places are free, if the permits ahead take theirs as early as possible."""
        laps, place = 1.0, missing - 1
        if place >= self.total:
            more = -((self.total - 1 - place) // self.count)
            laps, place = laps + more, place - more * self.count
        if place < 0:  # a permit ahead takes it, and may pass now
            return now + (laps - 1) * self.seconds
        for at, cost in self.grants:
            place -= cost
            if place < 0:
                return at + laps * self.seconds
        raise AssertionError("the total is the sum of the grants")

    def join(self, permit: str, cost: int, lease: float, first: bool = False) -> None:
        super().join(permit, min(cost, self.count), lease, first)

    def grant(self, permit: str, cost: int, now: float) -> None:
        """Let the permit pass. It counts from now on."""
        cost, at = min(cost, self.count), self._stamp(now)
        self.leave(permit)
        if self.grants and self.grain and self.grants[-1][0] >= at:
            self.grants[-1][1] += cost
        else:
            self.grants.append([at, cost])
        self.total += cost

    def _stamp(self, now: float) -> float:
        return math.ceil(now / self.grain) * self.grain if self.grain else now

    def release(self, cost: int, at: float) -> None:
        """Undo a grant of the time ``at``, if it still counts."""
        cost, at = min(cost, self.count), self._stamp(at)
        for grant in self.grants:
            if grant[0] == at and grant[1] >= cost:
                grant[1] -= cost
                self.total -= cost
                if not grant[1]:
                    self.grants.remove(grant)
                return

    def expires(self) -> float:
        """Time after which nothing counts and no permit waits."""
        return max(self.last_lease(), self.grants[-1][0] + self.seconds if self.grants else 0.0)

    def dump(self) -> list[object]:
        """The state as plain JSON values."""
        return [list(self.grants), self.dump_queue()]

    def load(self, state: Any, now: float) -> None:
        """Load a state from `dump`. Raises ``TypeError`` or ``ValueError`` for anything else."""
        grants, queue = state
        self.grants = deque([number(at), int(number(cost, 1))] for at, cost in grants)
        self.total = sum(cost for _, cost in self.grants)
        self.load_queue(queue, now)


def number(value: object, least: float = -_FAR) -> float:
    """A number in a stored state. Raises `ValueError` for anything else."""
    if isinstance(value, int | float) and least <= value < _FAR:
        return value
    raise ValueError(f"{value!r:.40} is not a time, or not a number of places")
