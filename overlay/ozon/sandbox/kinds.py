"""Readers compiled from JSON schemas: each validates a value and converts it to the type of its schema.

They behave as Ozon's service does: digits in a string are a number, ``null`` is an absent field, unknown fields are
skipped.
"""

from __future__ import annotations

import math
import re
import sys
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from .checks import FORMATS, Check, between, in_format, in_range, of_choice, of_length, of_pattern
from .notes import File, Notes, Place, shown

Reader: TypeAlias = Callable[[Any, Place, Notes], Any]

#: All keywords that request schemas may have.
WORDS = frozenset(
    [
        *("$ref", "type", "format", "properties", "required", "items", "enum", "minimum", "maximum", "minLength"),
        *("maxLength", "minItems", "maxItems", "pattern", "additionalProperties", "default", "deprecated"),
        "x-ozon-unknown",
    ]
)
_LONGEST = 39  # maximum characters of an integer
_WIDEST = 10**38 - 1
_INTEGERS = {
    "int32": (-(2**31), 2**31 - 1),
    "int64": (-(2**63), 2**63 - 1),
    "uint64": (0, _WIDEST),  # Ozon's type for chat messages, whose documented id 30000001280042740000 exceeds it
    "integer": (-_WIDEST, _WIDEST),  # no format
}
_NUMBERS = frozenset({"double", "float"})
_LARGEST = sys.float_info.max
_INTEGER = re.compile(r"-?[0-9]+")
_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?")


class Compiler:
    """Compiles the schemas of one request to readers.

    Args:
        definitions: Schemas that ``$ref`` may name.
        text: Whether all values are strings, as in a query or a form; the string ``true`` is then a boolean.
    """

    def __init__(self, definitions: Mapping[str, Any], *, text: bool = False) -> None:
        self._definitions = definitions
        self._text = text
        self._made: dict[str, Reader] = {}

    def reader(self, schema: Mapping[str, Any]) -> Reader:
        """Return the reader of a schema. Raises `ValueError` for a schema with unsupported keywords."""
        if unknown := schema.keys() - WORDS:
            raise ValueError(f"unsupported schema keywords: {', '.join(sorted(unknown))}")
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
            raise ValueError(f"unsupported schema type {kind!r}")
        return makers[kind](schema)

    def _named(self, name: str) -> Reader:
        if name not in self._made:
            # A recursive schema looks up its reader when it is called.
            self._made[name] = lambda value, place, notes: self._made[name](value, place, notes)
            self._made[name] = self.reader(self._definitions[name])
        return self._made[name]

    def _either(self, schema: Mapping[str, Any], kinds: list[str]) -> Reader:
        """Return a reader that keeps strings and reads anything else as the other type."""
        other = [kind for kind in kinds if kind != "string"]
        if len(kinds) != 2 or other not in (["integer"], ["number"]):
            raise ValueError(f"unsupported schema type {kinds!r}")
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
                        notes.unknown_field(place, name, readers)
                    else:
                        found[name] = read_inner(inner, (place, name), notes)
            if not needed <= found.keys():
                notes.refuse((place, next(name for name in mandatory if name not in found)), "value is required")
            return found

        return read

    def _list(self, schema: Mapping[str, Any]) -> Reader:
        read_item = self.reader(schema.get("items", {}))
        least, most = schema.get("minItems", 0), schema.get("maxItems", math.inf)
        reason = between(schema.get("minItems"), schema.get("maxItems"), "value must contain", "items", "inclusive")

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
        raise ValueError(f"unsupported integer format {kind!r}")
    lowest, highest = _INTEGERS[kind]
    check = in_range(schema)
    allowed = of_choice(schema)

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
        raise ValueError(f"unsupported number format {schema['format']!r}")
    check = in_range(schema)

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
    kind = schema.get("format", "")
    if kind == "binary":
        return _file
    if kind not in ("", "decimal", *FORMATS):
        raise ValueError(f"unsupported string format {kind!r}")
    checks: list[Check] = [in_format(kind)] if kind in FORMATS else []
    if allowed := of_choice(schema):
        checks.append(allowed)
    if "minLength" in schema or "maxLength" in schema:
        checks.append(of_length(schema.get("minLength"), schema.get("maxLength")))
    if "pattern" in schema:
        checks.append(of_pattern(schema["pattern"]))

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
