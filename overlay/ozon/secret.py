"""What a traceback, a log or a pickle must not show."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from ozon_generated.errors import ArgumentError
from ozon_generated.masking import MASK

T = TypeVar("T")


class Masked:
    """Base of what holds secrets: its repr hides them, and it is not pickled."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({MASK})"

    def __reduce__(self) -> str:
        raise TypeError("secrets are not pickled")


class Secret(Masked):
    """Something that a traceback, a log or a pickle must not show."""

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value

    def __repr__(self) -> str:
        return MASK


class Hidden(dict[str, Any]):
    """Settings, in which passwords may stand. They are not shown either."""

    def __repr__(self) -> str:
        return MASK


def without_frames(call: Callable[..., T], *arguments: object) -> T:
    """Call something; the traceback of an `ArgumentError` ends here: deeper frames carry what was refused."""
    try:
        return call(*arguments)
    except ArgumentError as error:
        failure = error.with_traceback(None)
    raise failure
