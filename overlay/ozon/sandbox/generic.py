"""Answers of stateless operations: the documented example, with paging and asynchronous tasks."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from .core.world import World
from .data import Operation, catalogue
from .paging import page_of_example
from .shapes import at, every, put, renamed, replaced

_NEXT_IDS = 1000  # distance between the ids of consecutive tasks
_UUID = re.compile(r"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-)([0-9a-f]{12})")


@dataclass
class ExampleTask:
    """A task of an operation that answers with its example.

    Attributes:
        key: polled operation and task id.
        left: number of polls left that report it as pending.
    """

    key: str
    left: int


class Generic:
    """The documented answers of all APIs.

    Args:
        world: stores the tasks.
        alive: names of the stateful operations, which ``rows`` cannot contain.
        rows: number of rows of a list, by operation name; other lists have the documented rows.
    """

    def __init__(self, world: World, alive: Collection[str], rows: Mapping[str, int]) -> None:
        known = {operation.name for operation in catalogue().by_id.values() if "pagination" in operation.facts}
        if unknown := sorted(rows.keys() - known):
            raise ValueError(f"rows: there is no paginated operation {', '.join(unknown)}")
        if wrong := sorted(rows.keys() & alive):
            raise ValueError(
                f"rows: {', '.join(wrong)} lists what is in the shop; use products=N, orders=N or commands"
            )
        if wrong := sorted(name for name, count in rows.items() if isinstance(count, bool) or count < 0):
            raise ValueError(f"rows: the number of rows of {', '.join(wrong)} must be 0 or more")
        self._rows = rows
        self._world = world
        self._started = world.table(ExampleTask, "key", most=10_000, passing=True)
        self._tasks = {
            (operation.api, str(operation.facts["task"]["poll"])): operation.facts["task"]
            for operation in catalogue().by_id.values()
            if "task" in operation.facts
        }

    def is_constant(self, operation: Operation) -> bool:
        """Return whether the answer is always the documented one."""
        facts = operation.facts
        return "pagination" not in facts and "task" not in facts and (operation.api, operation.id) not in self._tasks

    def answer(self, operation: Operation, arguments: Mapping[str, Any]) -> Any:
        """Return the answer to a request with these path, query and body fields."""
        example = operation.example()
        if "pagination" in operation.facts:
            facts = operation.facts["pagination"]
            example = page_of_example(
                facts, arguments, example, count=self._rows.get(operation.name), cap=self._world.page_limit
            )
        if "task" in operation.facts:
            example = self._start(operation, example)
        if (operation.api, operation.id) in self._tasks:
            example = self._poll(operation, arguments, example)
        return example

    def _start(self, operation: Operation, example: Any) -> Any:
        """Start the tasks of an answer: with the documented ids first, then with new ones."""
        task = operation.facts["task"]
        old = [one for one in every(example, task["id"]) if isinstance(one, int | str)]
        number = self._world.ids.number(f"task of {operation.api}.{operation.id}", -1)
        if number:
            others = {one: _other(one, number) for one in old}
            example = renamed(example, others)
        for one in every(example, task["id"]):
            self._started.add(ExampleTask(f"{task['poll']} {one}", self._world.polls))
        return example

    def _poll(self, operation: Operation, arguments: Mapping[str, Any], example: Any) -> Any:
        """Return the state of the requested task; one that was not started here is complete."""
        task = self._tasks[operation.api, operation.id]
        started = self._started.get(f"{operation.id} {at(arguments, task['argument'])}")
        if started is not None and started.left > 0 and task.get("state"):
            started.left -= 1
            if task.get("pending"):
                put(example, task["state"], task["pending"][0])
        old, asked = at(example, task["argument"]), at(arguments, task["argument"])
        put(example, task["argument"], asked)
        # links point to the same task
        return replaced(example, old, asked) if isinstance(old, str) and isinstance(asked, str) else example


def _other(id: int | str, number: int) -> int | str:
    """Return the id of a later task, in the format of the first one."""
    if isinstance(id, int):
        return id + number * _NEXT_IDS
    if uuid := _UUID.fullmatch(id):
        return f"{uuid[1]}{(int(uuid[2], 16) + number) % 16**12:012x}"
    return f"{id}-{number}"
