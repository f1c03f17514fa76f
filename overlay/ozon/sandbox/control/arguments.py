"""Arguments of commands: values of JSON, of a query and of Python, in the kinds that the command asks for."""

from __future__ import annotations

import inspect
import math
import re
import types
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from ..notes import nearest

_KINDS: Mapping[Any, str] = {
    str: "text",
    int: "an integer",
    float: "a number",
    bool: "true or false",
    datetime: "a moment with a time zone, such as 2026-11-02T09:00:00Z",
}
_NUMBER = {int: re.compile(r"-?[0-9]{1,19}"), float: re.compile(r"-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?")}
_INTEGERS = range(-(2**63), 2**63)
_LONGEST = 1_000  # characters of a text, rows of a list
_SHOWN = 80  # characters of a value


class CommandError(Exception):
    """A command that cannot be carried out; the text says why, and what to do."""


def read_arguments(method: Callable[..., Any], values: Mapping[str, Any]) -> dict[str, Any]:
    """The keyword arguments of a method.

    Kinds are those of its annotations. ``Annotated[int, range(1, 10)]`` limits a number, and ``Annotated[dict, {...}]``
    has the kinds of the fields that an object may have.

    Raises:
        CommandError: it says which argument is wrong, and how it is written.
    """
    kinds, needed = _signature(method)
    for name in values:
        if name not in kinds:
            taken = f"It takes: {', '.join(kinds) or 'none'}"
            raise CommandError(f"{method.__name__} has no argument {shown(name)}{_guess(name, kinds, '. ')}{taken}")
    for name in needed:
        if name not in values:
            raise CommandError(f"{method.__name__} needs the argument {name!r}, {_written(kinds[name])}")
    return {name: _read(f"{method.__name__}: {name}", value, kinds[name]) for name, value in values.items()}


def name_arguments(method: Callable[..., Any], given: Sequence[Any], named: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments of a call by their names. Raises `CommandError`."""
    names = list(_signature(method)[0])
    if len(given) > len(names):
        raise CommandError(f"{method.__name__} takes {len(names)} arguments at most, not {len(given)}")
    values = dict(zip(names, given, strict=False))
    if twice := values.keys() & named.keys():
        raise CommandError(f"{method.__name__} was given twice: {', '.join(sorted(twice))}")
    return values | dict(named)


def describe_arguments(method: Callable[..., Any]) -> dict[str, str]:
    """What each argument of a method is, such as ``a number, optional``."""
    kinds, needed = _signature(inspect.unwrap(method))
    return {name: _written(kind) + ("" if name in needed else ", optional") for name, kind in kinds.items()}


def shown(value: Any) -> str:
    """A value for an error; a long one is cut."""
    try:
        text = repr(value)
    except ValueError:  # an integer of more digits than Python writes
        text = f"{value:#x}"
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}..."


@cache
def _signature(method: Callable[..., Any]) -> tuple[dict[str, Any], list[str]]:
    """The kinds of the arguments by name, and which cannot be left out."""
    hints = get_type_hints(method, include_extras=True)
    known = {name: one for name, one in inspect.signature(method).parameters.items() if name != "self"}
    return {name: hints[name] for name in known}, [name for name, one in known.items() if one.default is one.empty]


def _read(name: str, value: Any, kind: Any, written: str = "") -> Any:
    """A value in a kind. ``written`` describes the kind, where it is a part of another one."""
    limits: Any = None
    if get_origin(kind) is Annotated:
        kind, limits = get_args(kind)[:2]
    written = written or _written(kind, limits)
    origin, inner = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):  # such as int | None
        return None if value is None else _read(name, value, inner[0], written)
    if kind is Any:
        return value
    if origin is Literal:
        if isinstance(value, str) and value in inner:
            return value
    elif origin is list:
        if isinstance(value, list | tuple) and len(value) <= _LONGEST:
            return [_read(f"{name}[{index}]", one, inner[0]) for index, one in enumerate(value)]
    elif origin is dict:
        if isinstance(value, Mapping):
            return _fields(name, value, inner[1], limits)
    else:
        found = _READERS[kind](value)
        if found is not None and (limits is None or found in limits):
            return found
    raise CommandError(f"{name} must be {written}, not {shown(value)}")


def _fields(name: str, value: Mapping[Any, Any], kind: Any, known: Mapping[str, Any] | None) -> dict[str, Any]:
    found = {}
    for key, one in value.items():
        if not isinstance(key, str):
            raise CommandError(f"{name} must have names of text, not {shown(key)}")
        if known is not None and key not in known:
            has = f"It has: {', '.join(known)}"
            raise CommandError(f"{name} has no field {shown(key)}{_guess(key, known, '. ')}{has}")
        place = f"{name}.{key}" if known is not None else f"{name}[{shown(key)}]"
        found[key] = _read(place, one, kind if known is None else known[key])
    return found


def _text(value: Any) -> str | None:
    if not isinstance(value, str) or len(value) > _LONGEST:
        return None
    return value if value.isascii() or not re.search("[\ud800-\udfff]", value) else None


def _integer(value: Any) -> int | None:
    if isinstance(value, str) and _NUMBER[int].fullmatch(value):
        value = int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) and value in _INTEGERS else None


def _number(value: Any) -> float | None:
    if isinstance(value, str) and len(value) <= _LONGEST and _NUMBER[float].fullmatch(value):
        value = float(value)
    if not isinstance(value, int | float) or isinstance(value, bool):
        return None
    try:
        return float(value) if math.isfinite(value) else None
    except OverflowError:  # an integer beyond the range of float
        return None


def _boolean(value: Any) -> bool | None:
    if isinstance(value, str) and value in ("true", "false"):
        return value == "true"
    return value if isinstance(value, bool) else None


def _moment(value: Any) -> datetime | None:
    try:
        moment = value if isinstance(value, datetime) else datetime.fromisoformat(value)
    except (TypeError, ValueError):
        return None
    return moment if moment.tzinfo is not None else None


_READERS: Mapping[Any, Callable[[Any], Any]] = {
    str: _text,
    int: _integer,
    float: _number,
    bool: _boolean,
    datetime: _moment,
}


def _guess(name: str, known: Mapping[str, Any], otherwise: str) -> str:
    near = nearest(name, tuple(known), 1)
    return f"; did you mean {near[0]}? " if near else otherwise


def _written(kind: Any, limits: Any = None) -> str:
    origin = get_origin(kind)
    if origin is Annotated:
        return _written(*get_args(kind)[:2])
    if origin is Literal:
        return "one of " + ", ".join(map(str, get_args(kind)))
    if origin in (Union, types.UnionType):
        return f"{_written(get_args(kind)[0])} or null"
    if origin is list:
        return "a list"
    if kind is str:
        return f"text of at most {_LONGEST:,} characters"
    text = _KINDS.get(kind, "any value" if kind is Any else "an object")
    return f"{text} from {limits[0]} to {limits[-1]}" if isinstance(limits, range) else text
