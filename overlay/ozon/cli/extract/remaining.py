"""How far the run of a shop is, and how long the rest takes."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from ..session import counted

if TYPE_CHECKING:
    from ...extract import Event, Extract


class ShopRun:
    """How far the run of a shop is.

    Attributes:
        done: parts that have ended.
        total: parts that have ended or are due.
    """

    def __init__(self, extract: Extract, shop: str) -> None:
        from ...extract.estimate import estimate

        tasks = extract.due([shop])
        known = (one for one in estimate(extract, tasks) if one.known)
        self.done = 0
        self.total = len(tasks)
        self._extract = extract
        self._shop = shop
        self._due = Counter(task.stream for task in tasks)
        self._expected = {one.stream: 60 * one.minutes / one.parts for one in known}
        self._took: defaultdict[str, list[float]] = defaultdict(list)
        self._begun: float | None = None  # when the current part began

    def add(self, event: Event) -> None:
        """Take an event into account."""
        now = self._extract.clock.monotonic()
        if event.load is None:
            self._begun = now if self._begun is None else self._begun
            return
        if event.load.complete and self._begun is not None:
            self._took[event.task.stream].append(now - self._begun)
        self._begun = None
        self.done += 1
        self._due = Counter(task.stream for task in self._extract.due([self._shop]))
        self.total = max(self.total, self.done + self._due.total())

    @property
    def left(self) -> str:
        """How long the rest takes, in words; empty if nothing is left, or if nothing tells.

        A part takes what those of its stream took in this run; if there were none, what the loads before it let expect,
        or else what a part took on average.
        """
        every = [seconds for found in self._took.values() for seconds in found]
        seconds = 0.0
        for stream, parts in self._due.items():
            took = self._took.get(stream)
            each = sum(took) / len(took) if took else self._expected.get(stream)
            if each is None and not every:
                return ""
            seconds += parts * (sum(every) / len(every) if each is None else each)
        if self._begun is not None:
            seconds -= self._extract.clock.monotonic() - self._begun
        return _about(max(seconds, 0.0)) if self._due else ""


def _about(seconds: float) -> str:
    minutes = round(seconds / 60)
    if minutes < 1:
        return "less than a minute left"
    return f"about {counted(minutes, 'minute') if minutes < 120 else counted(round(minutes / 60), 'hour')} left"
