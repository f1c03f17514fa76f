"""The world behind the operations: its entities, its clock, what falls due, and what happened."""

from __future__ import annotations

from collections.abc import Callable, Collection
from contextlib import AbstractContextManager
from datetime import datetime, timedelta
from typing import Any, TypeVar

from .behaviour import Behaviour
from .clock import Clock
from .ids import Ids
from .journal import Journal
from .schedule import Due, Schedule
from .tables import Table

E = TypeVar("E")
Action = Callable[[Due], object]


class World:
    """One store for all families. Not thread-safe: its caller holds a lock.

    Args:
        clock: its clock.
        seed: decides identifiers and chances.
        behaviour: what differs from shop to shop, or is not known of Ozon.
        polls: how often a task answers that it is pending.
        page_limit: most rows of a page; ``None`` takes what an operation allows.

    Attributes:
        tables: entities by kind.
        cause: what is going on now, for the journal.
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
        self.cause = "start"
        self._actions: dict[str, Action] = {}
        self._moment: datetime | None = None

    @property
    def now(self) -> datetime:
        """The current time: of the due event that is happening, else of the clock."""
        return self._moment or self.clock.now()

    def table(self, kind: type[E], key: str, **more: Any) -> Table[E]:
        """Make the table of a type of entities; for the arguments see `Table`."""
        made = Table(kind, key, **more)
        self.tables[kind.__name__] = made
        return made

    def on(self, action: str, do: Action) -> None:
        """Say what a due event does. Its entity may be gone by then."""
        self._actions[action] = do

    @property
    def actions(self) -> Collection[str]:
        """Names of what may fall due."""
        return self._actions.keys()

    def later(self, seconds: float, action: str, key: object, **details: Any) -> None:
        """Let an action fall due after some seconds of the clock; a second entry for the key replaces the first."""
        if action not in self._actions:
            raise KeyError(action)
        self.schedule.add(self.now + timedelta(seconds=seconds), action, key, self.cause, **details)

    def hurry(self, action: str, key: object) -> bool:
        """Let what was entered for a key happen now. Returns whether anything was."""
        due = self.schedule.drop(action, key)
        if due is not None:
            self._actions[due.action](due)
        return due is not None

    def at(self, moment: datetime) -> AbstractContextManager[None]:
        """Let everything inside the ``with`` happen at another moment: what happened before the start."""
        return _Instead(self, "_moment", moment)

    def catch_up(self) -> datetime:
        """Let happen what has fallen due, each at its own moment. Returns the moment until which that was done."""
        now = self.clock.now()
        while due := self.schedule.next_due(now):
            self._moment = due.at
            try:
                with self.because(f"clock, after {due.cause.removeprefix('clock, after ')}"):
                    self._actions[due.action](due)
            finally:
                self._moment = None
        return now

    def clear(self) -> None:
        """Forget everything; identifiers start again, with the seed of the start."""
        for table in self.tables.values():
            table.restore([])
        self.schedule.restore([])
        self.journal.restore([], 0)
        self.ids.seed = self._seed  # a state that was loaded has its own
        self.ids.counts.clear()

    def note(self, kind: str, key: object, move: str, *, before: str, after: str, by: str, push: str = "") -> None:
        """Write a change down."""
        self.journal.add(self.now, kind, str(key), move, before, after, by, self.cause, push)

    def because(self, cause: str) -> AbstractContextManager[None]:
        """Name the cause of everything inside the ``with``."""
        return _Instead(self, "cause", cause)


class _Instead(AbstractContextManager[None]):
    """Another value of an attribute for a while."""

    def __init__(self, world: World, name: str, value: object) -> None:
        self._world, self._name, self._value = world, name, value
        self._before = getattr(world, name)

    def __enter__(self) -> None:
        setattr(self._world, self._name, self._value)

    def __exit__(self, *_: object) -> None:
        setattr(self._world, self._name, self._before)
