"""A family: the handlers of operations that share a part of the shop's state."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal, TypeVar

from .core.world import World
from .data import Operation
from .messages import RefusalError
from .notes import invalid
from .paging import page_size
from .shapes import Json, at, read_moment

#: Fidelity of an answer: ``alive`` answers reflect the state of the shop and change it as documented, ``checked`` ones
#: refuse what the service refuses, ``example`` ones repeat the documentation.
Level = Literal["alive", "checked", "example"]
_LEVEL = "_sandbox_level"
_NAMES = "_sandbox_names"

F = TypeVar("F", bound=Callable[..., Any])


@dataclass(frozen=True)
class Call:
    """A validated request.

    Attributes:
        operation: the operation that is called.
        body: fields of the body, in the types of the spec; absent ones are omitted.
        parameters: path and query parameters by name.
        base_url: scheme and host that the client used, for links in answers.
    """

    operation: Operation
    body: Json
    parameters: Json = field(default_factory=dict)
    base_url: str = ""

    def example(self) -> Any:
        """Return a copy of the documented answer."""
        return self.operation.example()

    def moment(self, path: str) -> datetime | None:
        """Return the datetime or date at a dotted path of the body, in UTC; ``None`` if it is absent."""
        text = at(self.body, path)
        return read_moment(text) if text else None

    def invalid(self, path: str, reason: str) -> RefusalError:
        """Return a 400 refusal for the value at a dotted path of the body; list indexes are numbers in the path."""
        steps = [int(step) if step.isdecimal() else step for step in path.split(".")]
        return invalid(self.operation.body_name, steps, reason)


Handler = Callable[[Call], Any]


def answers(*names: str, level: Level = "alive") -> Callable[[F], F]:
    """Make a method of a family the handler of operations, by their client names, such as ``posting_fbs.get``."""

    def mark(method: F) -> F:
        setattr(method, _NAMES, names)
        setattr(method, _LEVEL, level)
        return method

    return mark


class Family:
    """Base class of the families.

    Args:
        world: entities, clock, schedule and journal.
    """

    def __init__(self, world: World) -> None:
        self.world = world

    def seed(self) -> None:
        """Create the initial entities."""

    def page_size(self, call: Call) -> int:
        """Return the page size of the answer."""
        return page_size(call.operation.facts["pagination"], call.body, self.world.page_limit)

    def handlers(self) -> dict[str, tuple[Handler, Level]]:
        """Return handler and level by operation name."""
        found: dict[str, tuple[Handler, Level]] = {}
        for name in dir(type(self)):
            method = getattr(type(self), name)
            for operation in getattr(method, _NAMES, ()):
                found[operation] = getattr(self, name), getattr(method, _LEVEL)
        return found
