"""The state behind the operations: entities, clock, schedule and journal."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime, timedelta
from typing import Any, TypeVar

from .behaviour import Behaviour
from .clock import Clock
from .ids import Ids
from .journal import Event, Journal
from .schedule import Due, Schedule
from .tables import Table

E = TypeVar("E")
Action = Callable[[Due], object]
_START = "start"  # the cause of what no request, command or event causes
Listener = Callable[[Event, str, Mapping[str, Any]], object]


class World:
    """The state shared by all families. Not thread-safe: the caller holds a lock.

    Args:
        clock: the clock.
        seed: determines identifiers and random values.
        behaviour: what varies between shops, or is not publicly known.
        polls: number of polls for which a task is pending.
        page_limit: maximum page size; ``None`` for that of each operation.

    Attributes:
        tables: entity tables by kind.
        cause: cause of the current changes, for the journal.
        lock: held while the entities are read or changed.
        generation: changes whenever all entities are replaced.
    """

    def __init__(
        self,
        clock: Clock,
        seed: int = 0,
        *,
        behaviour: Behaviour | None = None,
        polls: int = 2,
        page_limit: int | None = None,
    ) -> None:
        self.clock = clock
        self.behaviour = behaviour or Behaviour()
        self.polls = polls
        self.page_limit = page_limit
        self._seed = seed
        self.ids = Ids(seed)
        self.schedule = Schedule()
        self.journal = Journal()
        self.tables: dict[str, Table[Any]] = {}
        self.cause = _START
        self.lock = threading.RLock()
        self.generation = 0
        self._actions: dict[str, Action] = {}
        self._listener: Listener | None = None
        self._moment: datetime | None = None

    @property
    def now(self) -> datetime:
        """The current time: that of the running event, otherwise that of the clock."""
        return self._moment or self.clock.now()

    def page_size(self, wanted: int) -> int:
        """Return the page size that is granted."""
        return min(wanted, self.page_limit or wanted)

    def table(self, kind: type[E], key: str, **more: Any) -> Table[E]:
        """Create the table of an entity type; for the arguments see `Table`."""
        made = Table(kind, key, **more)
        self.tables[kind.__name__] = made
        return made

    def on(self, action: str, do: Action) -> None:
        """Register the action of a scheduled event. Its entity may no longer exist when it runs."""
        self._actions[action] = do

    @property
    def actions(self) -> Collection[str]:
        """Names of the registered actions."""
        return self._actions.keys()

    def later(self, seconds: float, action: str, key: object, **details: Any) -> None:
        """Schedule an action after some seconds of the clock; a second entry for the key replaces the first."""
        if action not in self._actions:
            raise KeyError(action)
        self.schedule.add(self.now + timedelta(seconds=seconds), action, key, self.cause, **details)

    def run_now(self, action: str, key: object) -> bool:
        """Run the event scheduled for a key now. Returns whether there was one."""
        due = self.schedule.drop(action, key)
        if due is not None:
            self._actions[due.action](due)
        return due is not None

    def at(self, moment: datetime) -> AbstractContextManager[None]:
        """Fix the current time inside a ``with``, for example at one before the start."""
        return _Instead(self, "_moment", moment)

    def catch_up(self, until: datetime | None = None) -> datetime:
        """Run all events that are due, each at its scheduled time. Returns the time of the clock, or ``until``.

        Args:
            until: run only those due by this moment.
        """
        now = until or self.clock.now()
        while due := self.schedule.next_due(now):
            self._moment = due.at
            try:
                with self.because(f"clock, after {due.cause.removeprefix('clock, after ')}"):
                    self._actions[due.action](due)
            finally:
                self._moment = None
        return now

    def clear(self) -> None:
        """Clear all state; identifiers restart with the initial seed."""
        self.generation += 1
        for table in self.tables.values():
            table.restore([])
        self.schedule.restore([])
        self.journal.restore([], 0)
        self.ids.seed = self._seed  # a loaded state has its own seed
        self.ids.counts.clear()

    def on_push(self, tell: Listener) -> None:
        """Call a function with each event of which Ozon notifies the seller: the event, the full key, and details."""
        self._listener = tell

    def note(
        self,
        kind: str,
        key: object,
        move: str,
        *,
        before: str,
        after: str,
        by: str,
        push: str = "",
        **details: Any,
    ) -> None:
        """Record a change; ``details`` are what its notification tells beside the entity, such as a date before it."""
        event = self.journal.add(self.now, kind, str(key), move, before, after, by, self.cause, push)
        if push and self._listener is not None:
            self._listener(event, str(key), details)

    def because(self, cause: str) -> AbstractContextManager[None]:
        """Set the cause of all changes inside a ``with``."""
        return _Instead(self, "cause", cause)

    @contextmanager
    def aside(self) -> Iterator[None]:
        """Give up the lock inside a ``with``, for something slow; the entities and the time may change meanwhile."""
        cause, moment = self.cause, self._moment
        self.cause, self._moment = _START, None  # others may go aside too, and end in another order
        self.lock.release()
        try:
            yield
        finally:
            self.lock.acquire()
            now = self.catch_up()
            self.cause, self._moment = cause, moment and now


class _Instead(AbstractContextManager[None]):
    """Context manager that temporarily sets an attribute."""

    def __init__(self, world: World, name: str, value: object) -> None:
        self._world, self._name, self._value = world, name, value
        self._before = getattr(world, name)

    def __enter__(self) -> None:
        setattr(self._world, self._name, self._value)

    def __exit__(self, *_: object) -> None:
        setattr(self._world, self._name, self._before)
