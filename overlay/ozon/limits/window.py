"""The arithmetic of waiting: sliding windows and queues, without clocks, locks or input and output.

A window of ``count`` per ``seconds`` is exact: between any grant and the one ``count`` places later lie at least
``seconds``, so no window of that length, wherever it begins, holds more. Permits are granted in the order of arrival,
and one that is late keeps its place: it can slow others down, but nobody overtakes it.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Sequence
from typing import Any, NamedTuple, Protocol

#: Grants that a window keeps apart; with a greater count, those of a thousandth of its length share an entry.
_ENTRIES = 1000
#: Seconds that a grant may lie in the future before the clock counts as set back.
_SKEW = 1.0
#: Seconds by which two words of a server may differ and still mean the same moment.
SAME = 1.0
#: Beyond any time, and any number of places, that an intact state contains: 300 years after 1970.
_FAR = 1e10


class Verdict(NamedTuple):
    """What a permit is told: go now, or ask again later.

    Attributes:
        retry_in: seconds after which to ask again; 0 for "go".
        wait: seconds after which it is likely to go.
        reason: what takes longest.
    """

    retry_in: float
    wait: float
    reason: str


#: The permit may go.
GO = Verdict(0.0, 0.0, "")


class Stage(Protocol):
    """Something that a permit has to pass."""

    reason: str

    def wait(self, permit: str, cost: int, now: float, first: bool = False) -> float:
        """Seconds until the permit may pass, or would if it stood ``first`` in the queue; 0 for "now"."""
        ...

    def join(self, permit: str, cost: int, lease: float, first: bool = False) -> None:
        """Queue up, or stay in the queue, until the time ``lease``."""

    def grant(self, permit: str, cost: int, now: float) -> None:
        """Let the permit pass: it counts from now on."""

    def leave(self, permit: str) -> None:
        """Give up a place in the queue."""

    def release(self, cost: int, at: float) -> None:
        """Undo a grant of the time ``at``, if it still counts."""


class Window:
    """At most ``count`` grants in any ``seconds``, in the order of the queue.

    Attributes:
        reason: what this limits, in words.
        grants: time and size of each grant that still counts, oldest first.
        total: sum of their sizes.
        queue: size, and the time until which it is kept, of each permit that waits.
    """

    __slots__ = ("count", "grain", "grants", "queue", "reason", "seconds", "total", "waiting")

    def __init__(self, count: int, seconds: float, reason: str = "") -> None:
        self.reason = reason
        self.count = count
        self.seconds = seconds
        self.grain = seconds / _ENTRIES if count > _ENTRIES else 0.0
        self.grants: deque[list[Any]] = deque()
        self.total = 0
        self.queue: dict[str, tuple[int, float]] = {}
        self.waiting = 0

    def wait(self, permit: str, cost: int, now: float, first: bool = False) -> float:
        grants, seconds = self.grants, self.seconds
        while grants and grants[0][0] + seconds <= now:
            self.total -= grants.popleft()[1]
        if grants and grants[-1][0] > now + self.grain + _SKEW:
            self._set_back(now)
        ahead = self.ahead(permit, first) if self.queue else 0
        missing = self.total + ahead + min(cost, self.count) - self.count
        return self._freed(missing, now) - now if missing > 0 else 0.0

    def ahead(self, permit: str, first: bool) -> int:
        """Places that those take who go before a permit."""
        if permit not in self.queue:
            return 0 if first else self.waiting
        ahead = 0
        for other, (cost, _) in self.queue.items():
            if other == permit:
                break
            ahead += cost
        return ahead

    def _freed(self, missing: int, now: float) -> float:
        """The time at which so many places are free, when those ahead take theirs as early as they can."""
        laps, place = 1, missing - 1
        if place >= self.total:
            more = -((self.total - 1 - place) // self.count)
            laps, place = laps + more, place - more * self.count
        if place < 0:  # a permit ahead takes it, and may go now
            return now + (laps - 1) * self.seconds
        for at, cost in self.grants:
            place -= cost
            if place < 0:
                return float(at) + laps * self.seconds
        raise AssertionError("the total is the sum of the grants")

    def _set_back(self, now: float) -> None:
        """A clock was set back: what was granted counts as granted now, so that nobody waits for the old time."""
        for grant in self.grants:
            grant[0] = min(grant[0], now)

    def join(self, permit: str, cost: int, lease: float, first: bool = False) -> None:
        cost = min(cost, self.count)
        if permit not in self.queue:
            self.waiting += cost
            if first:
                self.queue = {permit: (cost, lease), **self.queue}
        self.queue[permit] = cost, lease

    def grant(self, permit: str, cost: int, now: float) -> None:
        cost, at = min(cost, self.count), self._stamp(now)
        if self.queue:
            self.leave(permit)
        if self.grants and self.grain and self.grants[-1][0] >= at:
            self.grants[-1][1] += cost
        else:
            self.grants.append([at, cost])
        self.total += cost

    def _stamp(self, now: float) -> float:
        return math.ceil(now / self.grain) * self.grain if self.grain else now

    def leave(self, permit: str) -> None:
        found = self.queue.pop(permit, None)
        if found is not None:
            self.waiting -= found[0]

    def release(self, cost: int, at: float) -> None:
        cost, at = min(cost, self.count), self._stamp(at)
        for grant in self.grants:
            if grant[0] == at and grant[1] >= cost:
                grant[1] -= cost
                self.total -= cost
                if not grant[1]:
                    self.grants.remove(grant)
                return

    def forget_lapsed(self, now: float) -> None:
        """Drop the permits of those who have not asked for too long: their process is gone."""
        for permit in [permit for permit, (_, lease) in self.queue.items() if lease < now]:
            self.leave(permit)

    def is_idle(self, now: float) -> bool:
        """Whether nothing counts and nobody waits."""
        return not self.queue and (not self.grants or self.grants[-1][0] + self.seconds <= now)

    def dump(self) -> list[object]:
        """The state as plain JSON values."""
        return [list(self.grants), [[permit, *place] for permit, place in self.queue.items()]]

    def load(self, state: Any) -> None:
        """Take over a state from `dump`. Raises `ValueError` for anything else."""
        try:
            loaded: deque[list[Any]] = deque([finite(at), _places(cost)] for at, cost in state[0])
            queue = {str(permit): (_places(cost), finite(lease)) for permit, cost, lease in state[1]}
        except (TypeError, LookupError) as error:
            raise ValueError(str(error)) from None
        self.grants, self.queue = loaded, queue
        self.total = sum(cost for _, cost in self.grants)
        self.waiting = sum(cost for cost, _ in self.queue.values())


def finite(value: object) -> float:
    """A number of a stored state. Raises `ValueError` for anything that is none."""
    if isinstance(value, int | float) and abs(value) < _FAR:
        return value
    raise ValueError(f"{value!r:.40} is not a time")


def _places(value: object) -> int:
    if isinstance(value, int) and 0 < value < _FAR:
        return value
    raise ValueError(f"{value!r:.40} is not a number of places")


def ask(stages: Sequence[tuple[Stage, int]], permit: str, now: float, lease: float, first: bool = False) -> Verdict:
    """Let a permit through all stages at once, or queue it up to the first one that it cannot pass."""
    waits = [stage.wait(permit, cost, now, first) for stage, cost in stages]
    wait = max(waits, default=0.0)
    if wait <= 0:
        for stage, cost in stages:
            stage.grant(permit, cost, now)
        return GO
    retry_in = 0.0
    for (stage, cost), needed in zip(stages, waits, strict=True):
        stage.join(permit, cost, lease, first)
        if needed > 0:
            retry_in = needed
            break
    return Verdict(retry_in, wait, stages[waits.index(wait)][0].reason)
