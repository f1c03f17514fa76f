"""The schedule of events."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from heapq import heapify, heappop, heappush, nsmallest
from typing import Any


@dataclass(frozen=True)
class Due:
    """A scheduled event.

    Attributes:
        at: when it is due.
        order: sequence number; of two events due at the same time, the lower one runs first.
        action: name of its action, as registered with `World.on`.
        key: key of the entity that it concerns.
        cause: what scheduled it.
        details: further arguments of the action, as JSON values.
    """

    at: datetime
    order: int
    action: str
    key: str
    cause: str
    details: dict[str, Any] = field(default_factory=dict)


class Schedule:
    """Scheduled events, in order. An action has at most one entry for each key: a second one replaces the first."""

    def __init__(self) -> None:
        self._heap: list[tuple[datetime, int, tuple[str, str]]] = []
        self._entries: dict[str, dict[str, Due]] = {}
        self._order = 0
        self._most = 64

    def __len__(self) -> int:
        return sum(len(entries) for entries in self._entries.values())

    def __iter__(self) -> Iterator[Due]:
        return iter(sorted(self._everything(), key=_turn))

    def first(self, count: int) -> list[Due]:
        """Return the entries that are due first."""
        return nsmallest(count, self._everything(), key=_turn)

    def of(self, action: str) -> list[Due]:
        """Return the entries of one action, oldest first."""
        return list(self._entries.get(action, {}).values())

    def add(self, at: datetime, action: str, key: object, cause: str, **details: Any) -> None:
        """Schedule an action for a key."""
        self._order += 1
        self._put(Due(at, self._order, action, str(key), cause, details))

    def get(self, action: str, key: object) -> Due | None:
        """Return the entry of an action for a key; ``None`` if there is none."""
        return self._entries.get(action, {}).get(str(key))

    def drop(self, action: str, key: object) -> Due | None:
        """Cancel an entry."""
        return self._entries.get(action, {}).pop(str(key), None)

    def next_due(self, now: datetime) -> Due | None:
        """Remove and return the first entry that is due."""
        while self._heap and self._heap[0][0] <= now:
            _, order, (action, key) = heappop(self._heap)
            due = self.get(action, key)
            if due is not None and due.order == order:
                return self.drop(action, key)
        return None

    def restore(self, entries: list[Due]) -> None:
        """Replace all entries."""
        self._entries = {}
        for due in entries:
            self._entries.setdefault(due.action, {})[due.key] = due
        self._order = max((due.order for due in entries), default=0)
        self._rebuild()

    def _everything(self) -> Iterator[Due]:
        return (due for entries in self._entries.values() for due in entries.values())

    def _put(self, due: Due) -> None:
        self._entries.setdefault(due.action, {})[due.key] = due
        heappush(self._heap, (due.at, due.order, (due.action, due.key)))
        if len(self._heap) > self._most:  # replaced entries stay in the heap until it is rebuilt
            self._rebuild()

    def _rebuild(self) -> None:
        self._heap = [(due.at, due.order, (due.action, due.key)) for due in self]
        heapify(self._heap)
        self._most = 2 * len(self._heap) + 64


def _turn(due: Due) -> tuple[datetime, int]:
    return due.at, due.order
