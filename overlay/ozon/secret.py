"""Keeps secrets out of tracebacks, logs and pickles."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from ozon_generated.errors import ArgumentError
from ozon_generated.masking import MASK

T = TypeVar("T")


class Masked:
    """Base of classes that hold secrets: hides them in its repr and cannot be pickled."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({MASK})"

    def __reduce__(self) -> str:
        raise TypeError("secrets are not pickled")


class Secret(Masked):
    """A value that a traceback, a log or a pickle must not show."""

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value

    def __repr__(self) -> str:
        return MASK


class Hidden(dict[str, Any]):
    """Settings, which may contain passwords and are therefore hidden too."""

    def __repr__(self) -> str:
        return MASK


def without_frames(call: Callable[..., T], *arguments: object) -> T:
    """Call a function; cut the traceback of an `ArgumentError` here, because deeper frames hold the refused value."""
    try:
        return call(*arguments)
    except ArgumentError as error:
        failure = error.with_traceback(None)
    raise failure
