"""The functions that handle events."""

from __future__ import annotations

from collections.abc import Callable
from inspect import isasyncgenfunction, isgeneratorfunction
from typing import Any, TypeAlias, TypeVar

from ozon_generated.errors import ArgumentError
from ozon_generated.push import Event

E = TypeVar("E", bound=Event)
F = TypeVar("F", bound=Event)
G = TypeVar("G", bound=Event)
H = TypeVar("H", bound=Event)
R = TypeVar("R")
Handler = Callable[[Any], object]
#: Takes a handler, and returns it as it is.
Decorator: TypeAlias = Callable[[Callable[[E], R]], Callable[[E], R]]

GENERATOR = "A handler with yield does not run: write a function, or a coroutine function, without yield."


class Handlers:
    """Which function handles which events."""

    def __init__(self) -> None:
        self._all: list[tuple[tuple[type[Event], ...], Handler]] = []

    def add(self, types: tuple[type[Event], ...], handler: Handler) -> None:
        """Let a function, or a coroutine function, handle events of these types.

        Raises:
            ArgumentError: it is a generator, which would not run.
        """
        if isgeneratorfunction(handler) or isasyncgenfunction(handler):
            raise ArgumentError(GENERATOR)
        self._all.append((types, handler))

    def of(self, kind: type[Event]) -> list[Handler]:
        """The functions that handle events of a class, in the order in which they were named."""
        return [handler for types, handler in self._all if issubclass(kind, types)]


def check_types(types: tuple[object, ...]) -> None:
    """Raise `ArgumentError` unless these are classes of events."""
    if not types or not all(isinstance(one, type) and issubclass(one, Event) for one in types):
        raise ArgumentError("Name classes of events, such as PostingNew, or Event for all.")
