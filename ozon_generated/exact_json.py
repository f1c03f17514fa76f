# Copied from generator/runtime/exact_json.py by `make generate`. Do not edit: change the source.
"""Lossless JSON, with orjson if it is installed, otherwise with the standard library."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import suppress
from decimal import Decimal
from functools import cache
from importlib import import_module
from math import isinf
from typing import Any, NamedTuple

orjson: Any
try:
    orjson = import_module("orjson")
except ImportError:
    orjson = None

#: Maximum nesting of objects and lists; an answer of Ozon's has about ten levels. Models, and their copies,
#: representations and pickles, recurse, which is safe at this depth.
DEEPEST = 100
#: Maximum length of a number that stays a number; Python may be configured to refuse longer ones.
_LONGEST = 640
#: Maximum nesting that orjson writes.
_WRITTEN = 254
#: Bodies of this many bytes or more are checked for deep nesting by orjson.
_LONG = 10_000
_NO_BRACKETS = bytes(set(range(256)) - set(b"[]{}"))
_DIGITS = bytes(ord("0") if chr(byte).isdecimal() else byte for byte in range(128)) + bytes(range(128, 256))
#: From this many digits on, a number may have more than a float.
_MANY = b"0" * 16


class Doubled(NamedTuple):
    """A value that a later one with the same name replaces, and the path to it."""

    path: tuple[str | int, ...]
    value: object


def loads(data: bytes | str, doubled: list[Doubled] | None = None) -> Any:
    """Parse JSON without loss.

    Integers of any size stay integers. A number with more digits than a float is a `Decimal`. Numbers that neither can
    hold (``NaN``, ``Infinity``, ``1e999``) stay text. Of several values with one name the last one counts.

    Args:
        data: the text.
        doubled: receives the other values; without it, they are an error.

    Raises:
        ValueError: it is not JSON, nested too deeply, or has two values with one name.
    """
    content = data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data
    others: list[Doubled] = []
    value, known = _parsed(content, others)
    if not known and _may_be_deep(content) and any(map(_is_deep, (value, *(other.value for other in others)))):
        raise ValueError(f"nested more than {DEEPEST} levels deep")
    if others and doubled is None:
        raise ValueError(f"{others[0].path[-1]!r:.40} stands twice in one object, with different values")
    if doubled is not None:
        doubled += others
    return value


def parsed(data: bytes | str) -> object:
    """Parse JSON and ignore duplicate names; ``None`` for anything else."""
    try:
        return loads(data, [])
    except ValueError:
        return None


def _parsed(content: bytes, others: list[Doubled]) -> tuple[object, bool]:
    """The value, and whether it is known not to be nested too deeply."""
    if orjson is not None:
        # the standard library reads some text that orjson refuses, such as lone surrogates
        with suppress(TypeError, ValueError):
            value = orjson.loads(content)
            around = _around() if len(content) >= _LONG else 0
            if _is_whole(value, content, around):
                return value, around > 0
    objects = _Objects()
    try:
        value = json.loads(
            content, object_pairs_hook=objects.read, parse_constant=str, parse_int=_integer, parse_float=_number
        )
    except RecursionError:
        raise ValueError("nested too deeply") from None
    others += objects.others_in(value)
    return value, False


@cache
def _around() -> int:
    """How many lists around a value make orjson refuse it if it may be nested too deeply; 0 if it has another limit."""
    with suppress(TypeError):
        orjson.dumps(_nested(0, _WRITTEN + 1))
        return 0
    return _WRITTEN - DEEPEST


def _nested(value: object, levels: int) -> object:
    for _ in range(levels):
        value = [value]
    return value


def _is_whole(value: object, content: bytes, around: int) -> bool:
    """Whether orjson lost nothing: it drops all but the last of equal names, and digits of long numbers."""
    written: bytes = orjson.dumps(_nested(value, around))
    if len(written) == len(content) + 2 * around and written.startswith(content, around):
        return True
    return written.count(b'":') == content.count(b'":') and _MANY not in content.translate(_DIGITS, b".")


class _Objects:
    """Makes objects of pairs, and remembers values that later ones with the same name replaced."""

    def __init__(self) -> None:
        self._found: dict[int, tuple[dict[str, object], list[tuple[str, object]]]] = {}

    def read(self, pairs: list[tuple[str, object]]) -> dict[str, object]:
        found = dict(pairs)
        if len(found) < len(pairs):
            others = [(name, one) for name, one in pairs if (type(one), one) != (type(found[name]), found[name])]
            if others:
                self._found[id(found)] = found, others  # kept, so that its id is not reused
        return found

    def others_in(self, value: object) -> Iterator[Doubled]:
        """The replaced values in a parsed value, with their paths."""
        pending: list[Doubled] = [Doubled((), value)] if self._found else []
        while pending:
            path, value = pending.pop()
            others = [Doubled((*path, name), other) for name, other in self._found.get(id(value), ({}, ()))[1]]
            yield from others
            pending += others
            if type(value) is dict:
                pending += [Doubled((*path, name), item) for name, item in value.items()]
            elif type(value) is list:
                pending += [Doubled((*path, index), item) for index, item in enumerate(value)]


def _integer(text: str) -> int | str:
    return int(text) if len(text) <= _LONGEST else text


def _number(text: str) -> float | Decimal | str:
    number = float(text)
    exponent = text.lower().partition("e")[2]
    if isinf(number) or len(text) > _LONGEST or len(exponent) > 4:
        return text
    exact = Decimal(text)
    return number if exact == Decimal(repr(number)) else exact


def _may_be_deep(content: bytes) -> bool:
    """Whether brackets may be nested too deeply: each round removes the innermost pairs."""
    brackets = content.translate(None, _NO_BRACKETS)
    for _ in range(DEEPEST // 2):
        brackets = brackets.replace(b"{}", b"").replace(b"[]", b"")
        if not brackets:
            return False
    return True


def _is_deep(value: object, left: int = DEEPEST) -> bool:
    if type(value) is dict:
        value = [*value.values()]
    return type(value) is list and (not left or any(_is_deep(item, left - 1) for item in value))


def dumps(value: object, default: Callable[[Any], object]) -> bytes:
    """Write JSON as UTF-8. Raises ``TypeError`` or ``ValueError`` for values that JSON cannot represent."""
    if orjson is not None:
        # Unlike orjson, the standard library below writes lone surrogates and integers above 64 bits, refuses NaN (null
        # in orjson), and raises what `default` raised: the cause that orjson names differs between its releases.
        with suppress(TypeError):
            data: bytes = orjson.dumps(value, default=default, option=orjson.OPT_PASSTHROUGH_DATETIME)
            if b"null" not in data:
                return data
    text = json.dumps(value, default=default, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return text.encode(errors="backslashreplace")  # JSON escapes lone surrogates the same way
