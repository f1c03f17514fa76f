"""The functions that handle events."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from ozon_generated.errors import ArgumentError
from ozon_generated.push import Event

E = TypeVar("E", bound=Event)
R = TypeVar("R", None, Coroutine[Any, Any, None])
Handler = Callable[[Any], object]


class Handlers:
    """Which function handles which events."""

    def __init__(self) -> None:
        self._all: list[tuple[tuple[type[Event], ...], Handler]] = []

    def on(self, *types: type[E]) -> Callable[[Callable[[E], R]], Callable[[E], R]]:
        """A decorator for a function, or a coroutine function, that handles events of these types."""
        if not types or not all(isinstance(one, type) and issubclass(one, Event) for one in types):
            raise ArgumentError("Name classes of events, such as PostingNew, or Event for all.")

        def add(handler: Callable[[E], R]) -> Callable[[E], R]:
            self._all.append((types, handler))
            return handler

        return add

    def of(self, kind: type[Event]) -> list[Handler]:
        """The functions that handle events of a class, in the order in which they were named."""
        return [handler for types, handler in self._all if issubclass(kind, types)]
