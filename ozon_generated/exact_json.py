# Copied from generator/runtime/exact_json.py by `make generate`. Do not edit: change the source.
"""JSON in and out: orjson where it is installed, else the standard library. Reading loses nothing, or refuses."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import suppress
from decimal import Decimal
from importlib import import_module
from math import isinf
from typing import Any, NamedTuple

orjson: Any
try:
    orjson = import_module("orjson")
except ImportError:
    orjson = None

#: Levels of objects and lists that are read; an answer of Ozon's has about ten. What follows from it (models, their
#: copies, representations and pickles) recurses, and is safe at this depth.
DEEPEST = 100
#: Digits of a number that is kept as a number; Python itself may be set to refuse longer ones.
_LONGEST = 640
_NO_BRACKETS = bytes(set(range(256)) - set(b"[]{}"))
_DIGITS = bytes(ord("0") if chr(byte).isdecimal() else byte for byte in range(128)) + bytes(range(128, 256))
#: From so many digits on a number may have more of them than a float.
_MANY = b"0" * 16


class Doubled(NamedTuple):
    """A value that another one under the same name takes the place of, and the names and numbers that lead to it."""

    path: tuple[str | int, ...]
    value: object


def loads(data: bytes | str, doubled: list[Doubled] | None = None) -> Any:
    """Parse JSON, and lose nothing.

    Integers of any size stay integers. A number with more digits than a float is a `Decimal`. What no number of ours
    can hold (``NaN``, ``Infinity``, ``1e999``) stays text. Of several values under one name the last one stands.

    Args:
        data: the text.
        doubled: where to put the other values; where left out, they are an error.

    Raises:
        ValueError: it is no JSON, nested too deeply, or says two things under one name.
    """
    content = data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data
    others: list[Doubled] = []
    value = _parsed(content, others)
    if _may_be_deep(content) and any(map(_is_deep, (value, *(other.value for other in others)))):
        raise ValueError(f"nested more than {DEEPEST} levels deep")
    if others and doubled is None:
        raise ValueError(f"{others[0].path[-1]!r:.40} stands twice in one object, with different values")
    if doubled is not None:
        doubled += others
    return value


def parsed(data: bytes | str) -> object:
    """JSON, where it does not matter that a name stands twice; ``None`` for anything else."""
    try:
        return loads(data, [])
    except ValueError:
        return None


def _parsed(content: bytes, others: list[Doubled]) -> object:
    if orjson is not None:
        # the standard library reads some text that orjson refuses, such as lone surrogates
        with suppress(TypeError, ValueError):
            value = orjson.loads(content)
            if _is_whole(value, content):
                return value
    objects = _Objects()
    try:
        value = json.loads(
            content,
            object_pairs_hook=objects.read,
            parse_constant=str,
            parse_int=_integer,
            parse_float=_number,
        )
    except RecursionError:
        raise ValueError("nested too deeply") from None
    others += objects.others_in(value)
    return value


def _is_whole(value: object, content: bytes) -> bool:
    """Whether orjson lost nothing: it drops all but the last of equal names, and digits of long numbers."""
    written: bytes = orjson.dumps(value)
    if written == content:
        return True
    return written.count(b'":') == content.count(b'":') and _MANY not in content.translate(_DIGITS, b".")


class _Objects:
    """Makes objects of pairs, and remembers the values that another one under the same name took the place of."""

    def __init__(self) -> None:
        self._found: dict[int, tuple[dict[str, object], list[tuple[str, object]]]] = {}

    def read(self, pairs: list[tuple[str, object]]) -> dict[str, object]:
        found = dict(pairs)
        if len(found) < len(pairs):
            others = [(name, one) for name, one in pairs if (type(one), one) != (type(found[name]), found[name])]
            if others:
                self._found[id(found)] = found, others  # kept, so that no other object gets its id
        return found

    def others_in(self, value: object) -> Iterator[Doubled]:
        """The values that do not stand in a value, and where they stood."""
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
    """Whether brackets may be nested too deeply: each round takes the innermost pairs of either kind away."""
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
    """Write JSON as UTF-8. Raises ``TypeError`` or ``ValueError`` for what JSON cannot hold."""
    if orjson is not None:
        # Unlike orjson, the standard library below writes lone surrogates and integers above 64 bits, refuses NaN (null
        # in orjson), and raises what `default` raised: the cause that orjson names differs between its releases.
        with suppress(TypeError):
            data: bytes = orjson.dumps(value, default=default, option=orjson.OPT_PASSTHROUGH_DATETIME)
            if b"null" not in data:
                return data
    text = json.dumps(value, default=default, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return text.encode(errors="backslashreplace")  # which is how JSON escapes a lone surrogate
