"""Tasks that take a while: each is done when it was polled often enough, or when its time has come."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

from .schedule import Due
from .tables import Table
from .world import World


class Polled(Protocol):
    """A task.

    Attributes:
        polls: how often it still answers that it is not done.
    """

    polls: int


class Read(Polled, Protocol):
    """A task that is also done when its outcome was looked at often enough.

    Attributes:
        reads: how often it was not done yet then.
    """

    reads: int


P = TypeVar("P", bound=Polled)
R = TypeVar("R", bound=Read)


class Waiting(Generic[P]):
    """The tasks of one kind.

    Args:
        world: clock and schedule.
        action: name of their end in the schedule.
        table: the tasks; their keys are integers.
        finish: does the work of a task.
    """

    def __init__(self, world: World, action: str, table: Table[P], finish: Callable[[P], object]) -> None:
        self._world = world
        self._action = action
        self._table = table
        self._finish = finish
        world.on(action, self._due)

    def start(self, task: P, seconds: float) -> None:
        """Let a task be done after some seconds, however seldom it is polled."""
        self._world.later(seconds, self._action, getattr(task, self._table.key))

    def poll(self, task: P) -> None:
        """Somebody asked for a task."""
        if task.polls <= 0:
            self._world.hurry(self._action, getattr(task, self._table.key))
        task.polls -= 1

    def look(self: Waiting[R]) -> None:
        """Somebody looked at what the tasks change: one whose number was lost gets done too."""
        for due in self._world.schedule.of(self._action):
            task = self._table.get(int(due.key))
            if task is None or task.reads <= 0:
                self._world.hurry(self._action, due.key)
            else:
                task.reads -= 1

    def _due(self, due: Due) -> None:
        task = self._table.get(int(due.key))
        if task is not None:
            self._finish(task)
