"""Reads and checks the value of a field by its schema, before it is sent."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any

from ozon_generated.operation import MOSCOW

from ..fields import Fields
from ..schemas import Schema
from ..similar import alike
from .days import day_or_moment

_KINDS: dict[str, tuple[type, ...]] = {
    "string": (str,), "integer": (int,), "number": (int, float), "boolean": (bool,), "array": (list,),
    "object": (dict,),
}  # fmt: skip
_WORDS = {
    "string": "text", "integer": "a whole number", "number": "a number", "boolean": "true or false",
    "array": "a JSON list", "object": "a JSON object",
}  # fmt: skip
#: Bounds of the formats of integers.
_RANGES = {"int32": (-(2**31), 2**31 - 1), "int64": (-(2**63), 2**63 - 1), "uint64": (0, 2**64 - 1)}
#: Values of an enumeration that an error names.
_NAMED = 12


def read(fields: Fields, schema: Schema, text: str, name: str) -> Any:
    """The value that a text stands for.

    A day in a field of moments is that day in Moscow: its beginning, or its end if the name of the field ends in "to".

    Raises:
        ValueError: it is not one that the spec allows; the text of the error has the value and the reason.
    """
    schema = fields.resolve(schema)
    found = _read(schema, text)
    found = moment(schema, name, found)
    for fault in faults(fields, schema, found):
        raise ValueError(fault)
    return found


def _read(schema: Schema, text: str) -> Any:
    types = schema.get("type", "any")
    if not isinstance(types, str) or types in ("string", "any"):
        return text
    try:
        match types:
            case "integer":
                return int(text)
            case "number":
                return int(text) if text.lstrip("-").isdecimal() else float(text)
            case "boolean":
                return {"true": True, "false": False}[text.lower()]
            case _:
                return json.loads(text)
    except (ValueError, KeyError):
        raise ValueError(f"{text!r:.60} is not {_WORDS[types]}") from None


def moment(schema: Schema, name: str, value: Any) -> Any:
    """A day as a moment, in a field of moments. Raises `ValueError`."""
    if schema.get("format") != "date-time" or not isinstance(value, str):
        return value
    try:
        found = day_or_moment(value)
    except ValueError as error:
        raise ValueError(str(error).removesuffix(".")) from None
    if isinstance(found, datetime):
        return value
    return datetime.combine(found, time(23, 59, 59) if name.split("_")[-1] == "to" else time(), MOSCOW).isoformat()


def faults(fields: Fields, schema: Schema, value: Any, place: str = "") -> Iterator[str]:
    """What is wrong with a value, with the place of it in a list or an object."""
    schema = fields.resolve(schema)
    if (fault := _mistyped(schema, value) or _unlisted(schema, value) or _outside(schema, value)) is not None:
        yield f"{place}: {fault}" if place else fault
    elif isinstance(value, list):
        for index, one in enumerate(value):
            yield from faults(fields, schema.get("items", {}), one, _joined(place, str(index)))
    elif isinstance(value, dict) and (known := schema.get("properties")):
        for name, one in value.items():
            if name in known:
                yield from faults(fields, known[name], one, _joined(place, name))
            elif not schema.get("additionalProperties"):
                yield f"{place + ' has' if place else 'there is'} no field {name!r}. {alike([name], known)}".rstrip(
                    " ."
                )


def _joined(place: str, name: str) -> str:
    return f"{place}.{name}" if place else name


def _mistyped(schema: Schema, value: Any) -> str | None:
    types = schema.get("type")
    names = [types] if isinstance(types, str) else types or list(_KINDS)
    kinds = tuple(kind for name in names for kind in _KINDS.get(name, ()))
    if isinstance(value, bool):
        fits = "boolean" in names
    else:
        fits = isinstance(value, kinds) and (not isinstance(value, float) or math.isfinite(value))
    return None if fits else f"{_shown(value)} is not {' or '.join(_WORDS[name] for name in names)}"


def _unlisted(schema: Schema, value: Any) -> str | None:
    values = schema.get("enum")
    if not values or value in values:
        return None
    near = alike([value], values)
    listed = ", ".join(map(str, values[:_NAMED])) + (f" and {len(values) - _NAMED} more" if values[_NAMED:] else "")
    advice = f"{near} It is" if near else "It is"
    return f"{_shown(value)} is not allowed. {advice} one of {listed}; 'ozon call --body' sends others"


def _outside(schema: Schema, value: Any) -> str | None:
    """Why a number, text or list is outside the bounds of its schema."""
    shown, form = _shown(value), schema.get("format", "")
    if isinstance(value, int | float):
        least, most = _RANGES.get(form, (-math.inf, math.inf))
        least, most = max(least, schema.get("minimum", least)), min(most, schema.get("maximum", most))
        if not least <= value <= most:
            return f"{shown} is {'below ' + str(least) if value < least else 'above ' + str(most)}"
    if isinstance(value, str | list):
        what, unit = ("Length", "characters") if isinstance(value, str) else ("Items", "values")
        if len(value) > schema.get(f"max{what}", len(value)):
            return f"{len(value)} {unit} are more than {schema[f'max{what}']}"
        if len(value) < schema.get(f"min{what}", 0):
            return f"{len(value)} {unit} are fewer than {schema[f'min{what}']}"
    if isinstance(value, str):
        if (pattern := schema.get("pattern")) and not re.search(pattern, value, re.ASCII):
            return f"{shown} does not have the form {pattern}"
        if form in ("date", "date-time") and not _is_time(value, form):
            return f"{shown} is not {'a day' if form == 'date' else 'a moment'}, such as " + (
                "2026-11-26" if form == "date" else "2026-11-26T10:00:00Z"
            )
    return None


def _is_time(text: str, form: str) -> bool:
    try:
        if form == "date":
            return bool(re.fullmatch(r"\d{4}-\d\d-\d\d", text) and date.fromisoformat(text))
        return datetime.fromisoformat(text).tzinfo is not None
    except ValueError:
        return False


def _shown(value: Any) -> str:
    return f"{value!r:.60}" if isinstance(value, str | float) else f"{json.dumps(value, ensure_ascii=False):.60}"
