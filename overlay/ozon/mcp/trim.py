"""Cuts answers to a number of characters, says what was left out, and picks parts of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple, TypeVar

from ozon_generated.errors import ArgumentError
from ozon_generated.exact_json import dumps
from ozon_generated.plain import plain

from ..similar import alike

T = TypeVar("T")
#: Length to which texts are cut where fields have to be left out.
_TEXT = 200
#: Length below which texts say too little.
_SHORT = 20
#: Rows of lists that are kept where only texts are cut.
_ROWS = 10
_ALL = 2**62


class LeftOut(NamedTuple):
    """A part that was left out: its dotted path, where ``*`` stands for every row, and its range."""

    at: str
    rows: str


def text_of(value: object) -> str:
    """A value as JSON in Unicode."""
    return dumps(value, plain).decode("utf-8", "replace")


def trimmed(value: Any, most: int, at: str = "", first: int = 0) -> tuple[Any, list[LeftOut]]:
    """A value whose JSON has at most this many characters, and what was left out.

    Long lists are cut first. If one row of each is still too much, long texts are cut too, and then objects.

    Args:
        value: a value of JSON.
        most: the number of characters, which includes the list of what was left out.
        at: the path of the value in the whole answer.
        first: the number of its first row in the whole answer.
    """

    def made(rows: int, text: int, fields: int) -> tuple[Any, list[LeftOut]] | None:
        cut = _Cut(rows, text, fields, at, first)
        found = cut.of(value, at)
        left = [LeftOut(*one) for one in cut.left.items()]
        return (found, left) if len(text_of(found)) + len(text_of(left)) <= most else None

    ways: tuple[Callable[[int], tuple[Any, list[LeftOut]] | None], ...] = (
        lambda size: made(size, _ALL, _ALL),
        lambda size: made(_ROWS, _SHORT * size, _ALL),
        lambda size: made(size, _TEXT, size),
    )
    if len(text_of(value)) + len(text_of([])) <= most:
        return value, []
    for way in ways:
        if (found := _largest(way, most)) is not None:
            return found
    return None, [LeftOut(at, "0:")]


def _largest(way: Callable[[int], T | None], most: int) -> T | None:
    """The result for the largest size from 1 on that has one; ``None`` if there is none.

    It starts with small sizes: a large one copies far more than is allowed.
    """
    low, high = 1, 1
    found: T | None = None
    while high <= most and (made := way(high)) is not None:
        low, high, found = high + 1, high * 2, made
    while low < high:
        middle = (low + high) // 2
        made = way(middle)
        low, high, found = (low, middle, found) if made is None else (middle + 1, high, made)
    return found


class _Cut:
    """Copies a value without the ends of long lists, texts and objects."""

    def __init__(self, rows: int, text: int, fields: int, at: str, first: int) -> None:
        self._sizes: dict[type, int] = {list: rows, str: text, dict: fields}
        self._top = (at, first)
        self.left: dict[str, str] = {}

    def of(self, value: Any, path: str) -> Any:
        size = self._sizes.get(type(value), _ALL)
        if size != _ALL and len(value) > size:
            shift = self._top[1] if path == self._top[0] else 0
            end = "" if "*" in path else len(value) + shift
            self.left[path] = f"{size + shift}:{end}"
        if isinstance(value, dict):
            return {name: self.of(one, f"{path}.{name}".lstrip(".")) for name, one in list(value.items())[:size]}
        if isinstance(value, list):
            return [self.of(one, f"{path}.*".lstrip(".")) for one in value[:size]]
        return value[:size] if isinstance(value, str) else value


def pick(value: Any, at: str, rows: str) -> tuple[Any, int]:
    """A part of an answer, and the number of its first row.

    Args:
        value: a value of JSON.
        at: a dotted path; numbers stand for rows: ``result.items.0``.
        rows: a range of rows, fields or characters: ``40:80``, ``40:``; empty for all.

    Raises:
        ArgumentError: there is no such part.
    """
    done: list[str] = []
    for step in at.split(".") if at else ():
        if isinstance(value, list) and step.isdecimal() and int(step) < len(value):
            value = value[int(step)]
        elif isinstance(value, dict) and step in value:
            value = value[step]
        else:
            raise ArgumentError(f"The answer has no {step!r} at {'.'.join(done) or 'its top'}. {_known(value, step)}")
        done.append(step)
    if not rows:
        return value, 0
    start, colon, end = rows.partition(":")
    if not colon or not all(part.isdecimal() and len(part) < 19 for part in (start, end) if part):
        raise ArgumentError(f"{rows!r} is not a range of rows, such as 40:80.")
    if not isinstance(value, list | str | dict):
        raise ArgumentError(f"{at or 'The answer'} has no rows: leave out the range.")
    part = slice(int(start or 0), int(end) if end else None)
    return (dict(list(value.items())[part]) if isinstance(value, dict) else value[part]), part.start


def _known(value: Any, step: str) -> str:
    if isinstance(value, list):
        return f"It has rows 0 to {len(value) - 1}." if value else "It has no rows."
    return alike([step], value) or f"It has {', '.join(list(value)[:30])}." if isinstance(value, dict) else ""
