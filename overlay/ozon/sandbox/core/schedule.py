"""What falls due later."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from heapq import heapify, heappop, heappush, nsmallest
from typing import Any


@dataclass(frozen=True)
class Due:
    """Something that happens at a moment.

    Attributes:
        at: when.
        order: number of its entry; of two at the same moment the lower one comes first.
        action: what, by the name under which `World.on` has it.
        key: to what: the key of an entity.
        cause: what led to it.
        details: further facts that the action needs, in kinds that JSON has.
    """

    at: datetime
    order: int
    action: str
    key: str
    cause: str
    details: dict[str, Any] = field(default_factory=dict)


class Schedule:
    """Due events in order. An action is entered once for each key: a second entry replaces the first."""

    def __init__(self) -> None:
        self._heap: list[tuple[datetime, int, tuple[str, str]]] = []
        self._entries: dict[str, dict[str, Due]] = {}
        self._order = 0

    def __len__(self) -> int:
        return sum(len(entries) for entries in self._entries.values())

    def __iter__(self) -> Iterator[Due]:
        return iter(sorted(self._everything(), key=_turn))

    def first(self, count: int) -> list[Due]:
        """The entries that fall due first."""
        return nsmallest(count, self._everything(), key=_turn)

    def of(self, action: str) -> list[Due]:
        """The entries of one action, oldest first."""
        return list(self._entries.get(action, {}).values())

    def add(self, at: datetime, action: str, key: object, cause: str, **details: Any) -> None:
        """Enter an action for a key."""
        self._order += 1
        self._put(Due(at, self._order, action, str(key), cause, details))

    def get(self, action: str, key: object) -> Due | None:
        """What is entered."""
        return self._entries.get(action, {}).get(str(key))

    def drop(self, action: str, key: object) -> Due | None:
        """Take an entry out; it never happens."""
        return self._entries.get(action, {}).pop(str(key), None)

    def next_due(self, now: datetime) -> Due | None:
        """Take out the first entry whose moment has come."""
        while self._heap and self._heap[0][0] <= now:
            _, order, (action, key) = heappop(self._heap)
            due = self.get(action, key)
            if due is not None and due.order == order:
                return self.drop(action, key)
        return None

    def restore(self, entries: list[Due]) -> None:
        """Hold these entries, and no others."""
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
        if len(self._heap) > 2 * len(self) + 64:  # replaced entries stay in the heap until it is rebuilt
            self._rebuild()

    def _rebuild(self) -> None:
        self._heap = [(due.at, due.order, (due.action, due.key)) for due in self]
        heapify(self._heap)


def _turn(due: Due) -> tuple[datetime, int]:
    return due.at, due.order
