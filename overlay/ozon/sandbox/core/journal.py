"""The event journal: every state change, with its time and cause."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

_LONGEST = 200  # characters per field


@dataclass(slots=True)  # a frozen one takes four times as long to create, and every request creates some
class Event:
    """A state change. Values longer than 200 characters are truncated.

    Attributes:
        number: sequence number; only a reset restarts it.
        at: time on the sandbox's clock.
        kind: kind of the entity, such as ``posting``.
        key: its key, such as a posting number.
        move: name of the transition, such as ``ship``.
        before: state before it, as ``status`` or ``status/substatus``.
        after: state after it.
        by: who caused it: ``seller``, ``buyer``, ``ozon`` or ``delivery``.
        cause: a request with its number, a control command, or a scheduled event with the cause of its scheduling.
        push: type of the notification that Ozon sends; empty for none.
    """

    number: int
    at: datetime
    kind: str
    key: str
    move: str
    before: str
    after: str
    by: str
    cause: str
    push: str = ""

    def __str__(self) -> str:
        change = self.before if self.before == self.after else f"{self.before or '-'} -> {self.after}"
        what = f"{self.at:%Y-%m-%dT%H:%M:%SZ} {self.kind} {self.key}: {self.move}, {change}"
        return f"{self.number} {what} ({self.by}; {self.cause})"


class Journal:
    """The latest events, oldest first.

    Args:
        most: number of events to keep.
    """

    def __init__(self, most: int = 10_000) -> None:
        self._events: deque[Event] = deque(maxlen=most)
        self.count = 0

    def __len__(self) -> int:
        return len(self._events)

    def __iter__(self) -> Iterator[Event]:
        return iter(tuple(self._events))

    def of(self, key: object) -> list[Event]:
        """Return the events of one entity."""
        wanted = _cut(str(key))
        return [event for event in self if event.key == wanted]

    def add(
        self, at: datetime, kind: str, key: str, move: str, before: str, after: str, by: str, cause: str, push: str
    ) -> Event:
        """Record an event, and return it."""
        self.count += 1
        key, before, after, cause = _cut(key), _cut(before), _cut(after), _cut(cause)
        made = Event(self.count, at, kind, key, move, before, after, by, cause, push)
        self._events.append(made)
        return made

    def restore(self, events: list[Event], count: int) -> None:
        """Replace the events and the counter."""
        self._events.clear()
        self._events.extend(events)
        self.count = count


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 3]}..."
