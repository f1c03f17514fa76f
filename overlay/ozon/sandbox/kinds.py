"""Readers of values, compiled from JSON schemas: each checks a value and gives it in the kind of its schema.

They read as Ozon's service does: digits in text are numbers, ``null`` is an absent field, unknown fields are skipped.
"""

from __future__ import annotations

import math
import re
import sys
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any, TypeAlias

from .notes import File, Notes, Place, nearest, shown

Reader: TypeAlias = Callable[[Any, Place, Notes], Any]

#: All words that schemas of requests may have.
WORDS = frozenset(
    "$ref $defs type format properties required items enum minimum maximum minLength maxLength minItems maxItems pattern"
    " additionalProperties default deprecated x-ozon-unknown".split()
)
_INTEGERS = {
    "int32": (-(2**31), 2**31 - 1),
    "int64": (-(2**63), 2**63 - 1),
    "uint64": (0, 2**64 - 1),
    "integer": (1 - 10**38, 10**38 - 1),  # without a format: ids of messages have more than 64 bits
}
_NUMBERS = frozenset({"double", "float"})
_LARGEST = sys.float_info.max
_LONGEST = 39  # characters of an integer
_FEW = 6  # values that are all named
_INTEGER = re.compile(r"-?[0-9]+")
_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?")
_MOMENT = r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,9})?"
_ZONE = "(Z|[+-][0-9]{2}:[0-9]{2})"
#: Pattern, parser and description of the formats of text.
_TEXTS: Mapping[str, tuple[re.Pattern[str], Callable[[str], object], str]] = {
    "date-time": (re.compile(_MOMENT + _ZONE), datetime.fromisoformat, "a time such as 2026-09-01T10:00:00Z"),
    "date-time-local": (re.compile(_MOMENT), datetime.fromisoformat, "a time without a zone, 2026-09-01T10:00:00"),
    "date": (re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}"), date.fromisoformat, "a date such as 2026-09-01"),
}


class Compiler:
    """Makes readers from the schemas of one request.

    Args:
        definitions: What ``$ref`` may name.
        text: Whether all values arrive as text, as in a query and in a form: then ``true`` is a boolean.
    """

    def __init__(self, definitions: Mapping[str, Any], *, text: bool = False) -> None:
        self._definitions = definitions
        self._text = text
        self._made: dict[str, Reader] = {}

    def reader(self, schema: Mapping[str, Any]) -> Reader:
        """The reader of a schema. Raises `ValueError` for a schema with words that it does not know."""
        if unknown := schema.keys() - WORDS:
            raise ValueError(f"readers do not know {', '.join(sorted(unknown))}")
        if "$ref" in schema:
            return self._named(str(schema["$ref"]).rpartition("/")[2])
        kind = schema.get("type")
        if isinstance(kind, list):
            return self._either(schema, kind)
        if kind == "boolean":
            return _text_boolean if self._text else _boolean
        makers: dict[Any, Callable[[Mapping[str, Any]], Reader]] = {
            "object": self._object,
            "array": self._list,
            "string": _string,
            "integer": _integer,
            "number": _number,
        }
        if kind not in makers:
            raise ValueError(f"readers do not know the type {kind!r}")
        return makers[kind](schema)

    def _named(self, name: str) -> Reader:
        if name not in self._made:
            # A schema that contains itself finds its reader when it is called.
            self._made[name] = lambda value, place, notes: self._made[name](value, place, notes)
            self._made[name] = self.reader(self._definitions[name])
        return self._made[name]

    def _either(self, schema: Mapping[str, Any], kinds: list[str]) -> Reader:
        """Text stays text, anything else is read as the other kind."""
        other = [kind for kind in kinds if kind != "string"]
        if len(kinds) != 2 or other not in (["integer"], ["number"]):
            raise ValueError(f"readers do not know the type {kinds!r}")
        read_text = _string({**schema, "type": "string"})
        read_other = self.reader({**schema, "type": other[0]})
        return lambda value, place, notes: (read_text if type(value) is str else read_other)(value, place, notes)

    def _object(self, schema: Mapping[str, Any]) -> Reader:
        readers = {name: self.reader(inner) for name, inner in schema.get("properties", {}).items()}
        mandatory: list[str] = schema.get("required", [])
        needed = frozenset(mandatory)
        more = schema.get("additionalProperties", False)
        others = self.reader(more) if isinstance(more, Mapping) else _anything if more else None
        find = readers.get

        def read(value: Any, place: Place, notes: Notes) -> Any:
            if type(value) is not dict:
                notes.refuse(place, f"value must be an object, not {shown(value)}")
            found = {}
            for name, inner in value.items():
                if inner is not None:
                    read_inner = find(name) or others
                    if read_inner is None:
                        notes.stranger(place, name, readers)
                    else:
                        found[name] = read_inner(inner, (place, name), notes)
            if not needed <= found.keys():
                notes.refuse((place, next(name for name in mandatory if name not in found)), "value is required")
            return found

        return read

    def _list(self, schema: Mapping[str, Any]) -> Reader:
        read_item = self.reader(schema.get("items", {}))
        least, most = schema.get("minItems", 0), schema.get("maxItems", math.inf)
        reason = _counted(schema.get("minItems"), schema.get("maxItems"), "value must contain", "items", "inclusive")

        def read(value: Any, place: Place, notes: Notes) -> Any:
            if type(value) is not list:
                notes.refuse(place, f"value must be a list, not {shown(value)}")
            if len(value) < least:
                notes.refuse(place, f"{reason}, not {len(value)}")
            if len(value) > most:
                notes.limit(place, reason, str(len(value)))
            found = []
            for index, item in enumerate(value):
                if item is None:
                    notes.refuse((place, index), "value must not be null")
                found.append(read_item(item, (place, index), notes))
            return found

        return read


def _anything(value: Any, place: Place, notes: Notes) -> Any:
    return value


def _boolean(value: Any, place: Place, notes: Notes) -> Any:
    if type(value) is not bool:
        notes.refuse(place, f"value must be true or false, not {shown(value)}")
    return value


def _text_boolean(value: Any, place: Place, notes: Notes) -> Any:
    if type(value) is not str or value.lower() not in ("true", "false"):
        notes.refuse(place, f"value must be true or false, not {shown(value)}")
    return value.lower() == "true"


def _integer(schema: Mapping[str, Any]) -> Reader:
    kind = schema.get("format", "integer")
    if kind not in _INTEGERS:
        raise ValueError(f"readers do not know integers of the format {kind!r}")
    lowest, highest = _INTEGERS[kind]
    check = _range(schema)
    allowed = _choice(schema)

    def read(value: Any, place: Place, notes: Notes) -> Any:
        number = value
        if type(value) is str and _INTEGER.fullmatch(value):
            number = int(value) if len(value) <= _LONGEST else math.inf
        elif type(value) is float and value.is_integer():
            number = int(value)
        elif type(value) is not int:
            notes.refuse(place, f"value must be an integer, not {shown(value)}")
        if not lowest <= number <= highest:
            notes.refuse(place, f"value must be within the range of {kind}, not {shown(value)}")
        if check is not None:
            check(number, place, notes)
        if allowed is not None:
            allowed(number, place, notes)
        return number

    return read


def _number(schema: Mapping[str, Any]) -> Reader:
    if schema.get("format", "double") not in _NUMBERS:
        raise ValueError(f"readers do not know numbers of the format {schema['format']!r}")
    check = _range(schema)

    def read(value: Any, place: Place, notes: Notes) -> Any:
        number = value
        if type(value) is str and _NUMBER.fullmatch(value):
            number = float(value)
        elif type(value) is not int and type(value) is not float:
            notes.refuse(place, f"value must be a number, not {shown(value)}")
        if not -_LARGEST <= number <= _LARGEST:
            notes.refuse(place, f"value must be within the range of double, not {shown(value)}")
        if check is not None:
            check(number, place, notes)
        return number

    return read


def _string(schema: Mapping[str, Any]) -> Reader:
    kind = schema.get("format")
    if kind == "binary":
        return _file
    if kind is not None and kind not in _TEXTS:
        raise ValueError(f"readers do not know text of the format {kind!r}")
    checks: list[Reader] = [] if kind is None else [_formatted(kind)]
    if "enum" in schema and (allowed := _choice(schema)):
        checks.append(allowed)
    if "minLength" in schema or "maxLength" in schema:
        checks.append(_length(schema.get("minLength"), schema.get("maxLength")))
    if "pattern" in schema:
        checks.append(_pattern(schema["pattern"]))

    def read(value: Any, place: Place, notes: Notes) -> Any:
        if type(value) is not str:
            notes.refuse(place, f"value must be text, not {shown(value)}")
        for check in checks:
            check(value, place, notes)
        return value

    return read


def _file(value: Any, place: Place, notes: Notes) -> Any:
    if not isinstance(value, File):
        notes.refuse(place, f"value must be a file, not {shown(value)}")
    return value


def _formatted(kind: str) -> Reader:
    pattern, parse, description = _TEXTS[kind]

    def check(value: Any, place: Place, notes: Notes) -> None:
        try:
            if pattern.fullmatch(value) and parse(value):
                return
        except ValueError:  # such as a 30th of February
            pass
        notes.refuse(place, f"value must be {description}, not {shown(value)}")

    return check


def _choice(schema: Mapping[str, Any]) -> Reader | None:
    """A check of a closed list of values; ``None`` where all are taken."""
    if "enum" not in schema or "x-ozon-unknown" in schema:
        return None
    values = schema["enum"]
    allowed, names = frozenset(values), tuple(map(str, values))

    def check(value: Any, place: Place, notes: Notes) -> None:
        if value not in allowed:
            near = names if len(names) <= _FEW else nearest(str(value), names) or [*names[:_FEW], "..."]
            told = "of" if near is names else f"of the {len(names)} defined values, such as"
            notes.refuse(place, f"value must be one {told} {', '.join(near)}, not {shown(value)}")

    return check


def _range(schema: Mapping[str, Any]) -> Reader | None:
    low, high = schema.get("minimum"), schema.get("maximum")
    if low is None and high is None:
        return None
    # The service says "(0, 1000]" of a whole number from 1 to 1000.
    above = low == 1 and schema["type"] == "integer"
    if low is None:
        reason = f"value must be less than or equal to {high}"
    elif high is None:
        reason = "value must be greater than 0" if above else f"value must be greater than or equal to {low}"
    else:
        reason = f"value must be inside range {'(0' if above else f'[{low}'}, {high}]"
    least, most = -math.inf if low is None else low, math.inf if high is None else high

    def check(value: Any, place: Place, notes: Notes) -> None:
        if value < least:
            notes.refuse(place, f"{reason}, not {shown(value)}")
        if value > most:
            notes.limit(place, reason, shown(value))

    return check


def _length(least: int | None, most: int | None) -> Reader:
    reason = _counted(least, most, "value length must be", "characters", "inclusive")
    low, high = least or 0, math.inf if most is None else most

    def check(value: Any, place: Place, notes: Notes) -> None:
        if not low <= len(value) <= high:
            notes.limit(place, reason, f"{len(value)}: {shown(value)}")

    return check


def _pattern(text: str) -> Reader:
    search = re.compile(text).search

    def check(value: Any, place: Place, notes: Notes) -> None:
        if not search(value):
            notes.limit(place, f"value must match the pattern {text}", shown(value))

    return check


def _counted(least: int | None, most: int | None, verb: str, noun: str, ending: str) -> str:
    """``value must contain between 1 and 20 items, inclusive``."""
    if most is None:
        return f"{verb} at least {least} {noun}"
    if least is None:
        return f"{verb} at most {most} {noun}"
    return f"{verb} between {least} and {most} {noun}, {ending}"
