"""Command arguments: conversion of JSON, query and Python values to the annotated types."""

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
_LONGEST = 1_000  # characters of a string, items of a list
_SHOWN = 80  # characters of a value in an error


class CommandError(Exception):
    """A command that failed; the message says why, and what to do."""


def read_arguments(method: Callable[..., Any], values: Mapping[str, Any]) -> dict[str, Any]:
    """Convert values to the keyword arguments of a method.

    Types come from its annotations. ``Annotated[int, range(1, 10)]`` limits a number, and ``Annotated[dict, {...}]``
    gives the types of the fields that an object may have.

    Raises:
        CommandError: the message names the invalid argument and the expected format.
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
    """Return the arguments of a call by name. Raises `CommandError`."""
    names = list(_signature(method)[0])
    if len(given) > len(names):
        raise CommandError(f"{method.__name__} takes at most {len(names)} arguments, not {len(given)}")
    values = dict(zip(names, given, strict=False))
    if twice := values.keys() & named.keys():
        raise CommandError(f"{method.__name__} got these arguments twice: {', '.join(sorted(twice))}")
    return values | dict(named)


def describe_arguments(method: Callable[..., Any]) -> dict[str, str]:
    """Describe each argument of a method, such as ``a number, optional``."""
    kinds, needed = _signature(inspect.unwrap(method))
    return {name: _written(kind) + ("" if name in needed else ", optional") for name, kind in kinds.items()}


def shown(value: Any) -> str:
    """Format a value for an error; a long one is truncated."""
    try:
        text = repr(value)
    except ValueError:  # an integer with more digits than Python converts
        text = f"{value:#x}"
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}..."


@cache
def _signature(method: Callable[..., Any]) -> tuple[dict[str, Any], list[str]]:
    """Return the types of the arguments by name, and which are required."""
    hints = get_type_hints(method, include_extras=True)
    known = {name: one for name, one in inspect.signature(method).parameters.items() if name != "self"}
    return {name: hints[name] for name in known}, [name for name, one in known.items() if one.default is one.empty]


def _read(name: str, value: Any, kind: Any, written: str = "") -> Any:
    """Convert a value to a type. ``written`` describes the type if it is part of another one."""
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
            raise CommandError(f"{name} must have strings as keys, not {shown(key)}")
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
