"""Asynchronous tasks: each completes after a number of polls or after a time, whichever comes first."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

from .schedule import Due
from .tables import Table
from .world import World


class Polled(Protocol):
    """A task.

    Attributes:
        polls: number of polls left that report it as pending.
    """

    polls: int


class Read(Polled, Protocol):
    """A task that also completes after a number of reads of its result.

    Attributes:
        reads: number of reads left before it completes.
    """

    reads: int


P = TypeVar("P", bound=Polled)
R = TypeVar("R", bound=Read)


class Waiting(Generic[P]):
    """The tasks of one kind.

    Args:
        world: clock and schedule.
        action: action in the schedule that completes them.
        table: the tasks; their keys are integers.
        finish: completes a task.
    """

    def __init__(self, world: World, action: str, table: Table[P], finish: Callable[[P], object]) -> None:
        self._world = world
        self._action = action
        self._table = table
        self._finish = finish
        world.on(action, self._due)

    def start(self, task: P, seconds: float) -> None:
        """Schedule the completion of a task after some seconds, even if it is never polled."""
        self._world.later(seconds, self._action, getattr(task, self._table.key))

    def poll(self, task: P) -> None:
        """Count a poll of a task."""
        if task.polls <= 0:
            self._world.run_now(self._action, getattr(task, self._table.key))
        task.polls -= 1

    def poll_all(self: Waiting[R]) -> None:
        """Count a read of what the tasks change, so that a task whose id was lost completes too."""
        for due in self._world.schedule.of(self._action):
            task = self._table.get(int(due.key))
            if task is None or task.reads <= 0:
                self._world.run_now(self._action, due.key)
            else:
                task.reads -= 1

    def _due(self, due: Due) -> None:
        task = self._table.get(int(due.key))
        if task is not None:
            self._finish(task)
