# Copied from generator/runtime/blocking.py by `make generate`. Do not edit: change the source.
"""Coroutines are written once; a synchronous client runs them without an event loop."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TypeVar

T = TypeVar("T")


def finish(coroutine: Coroutine[object, object, T]) -> T:
    """The result of a coroutine that never suspends."""
    try:
        coroutine.send(None)
    except StopIteration as stop:
        result: T = stop.value
        return result
    coroutine.close()
    raise RuntimeError("A synchronous client would have to wait for an event loop: use the asynchronous one there.")
