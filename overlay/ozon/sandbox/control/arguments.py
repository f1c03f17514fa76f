"""Arguments of commands: JSON values and texts of a query, in the kinds that the command asks for."""

from __future__ import annotations

import difflib
import inspect
import types
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from ..messages import bad_request

_KINDS = {
    str: "text",
    int: "an integer",
    float: "a number",
    bool: "true or false",
    datetime: "a moment with a time zone",
}


def read_arguments(method: Callable[..., Any], values: Mapping[str, Any]) -> dict[str, Any]:
    """The keyword arguments of a method. Raises `RefusalError` that says which one is wrong, and how it is written."""
    known = inspect.signature(method).parameters
    hints = get_type_hints(method)
    for name in values:
        if name not in known:
            near = difflib.get_close_matches(name, known, 1)
            guess = f"; did you mean {near[0]}?" if near else "."
            raise bad_request(
                f"{method.__name__} has no argument {name!r}{guess} It takes: {', '.join(known) or 'none'}"
            )
    for name, parameter in known.items():
        if parameter.default is parameter.empty and name not in values:
            raise bad_request(f"{method.__name__} needs the argument {name!r}, {_written(hints[name])}")
    return {name: _read(f"{method.__name__}: {name}", value, hints[name]) for name, value in values.items()}


def describe_arguments(method: Callable[..., Any]) -> dict[str, str]:
    """What each argument of a method is, such as ``a number, optional``."""
    hints = get_type_hints(method)
    return {
        name: _written(hints[name]) + ("" if parameter.default is parameter.empty else ", optional")
        for name, parameter in inspect.signature(method).parameters.items()
        if name != "self"
    }


def _read(name: str, value: Any, kind: Any) -> Any:
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        for one in get_args(kind):
            if one is types.NoneType:
                if value is None:
                    return None
                continue
            try:
                return _read(name, value, one)
            except Exception:
                continue
    elif origin is Literal:
        if value in get_args(kind):
            return value
    elif origin in (list, tuple) or (isinstance(origin, type) and issubclass(origin, list)):
        if isinstance(value, list):
            (inner, *_) = get_args(kind) or (Any,)
            return [_read(f"{name}[{index}]", one, inner) for index, one in enumerate(value)]
    elif origin is not None or kind is dict:
        if isinstance(value, dict):
            return value
    elif kind is Any:
        return value
    elif kind is datetime:
        try:
            moment = datetime.fromisoformat(value)
        except (TypeError, ValueError):
            moment = None
        if moment is not None and moment.tzinfo is not None:
            return moment
    elif isinstance(value, kind) and not (isinstance(value, bool) and kind is not bool):
        return value
    elif kind is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    elif kind in (int, float) and isinstance(value, str):
        try:
            return kind(value)
        except ValueError:
            pass
    elif kind is bool and value in ("true", "false"):
        return value == "true"
    raise bad_request(f"{name} must be {_written(kind)}, not {value!r:.80}")


def _written(kind: Any) -> str:
    origin = get_origin(kind)
    if origin is Literal:
        return "one of " + ", ".join(map(str, get_args(kind)))
    if origin in (Union, types.UnionType):
        return " or ".join("null" if one is types.NoneType else _written(one) for one in get_args(kind))
    if kind is datetime:
        return "a moment with a time zone, such as 2026-11-02T09:00:00Z"
    if origin is list:
        return "a list"
    return _KINDS.get(kind, "an object")
