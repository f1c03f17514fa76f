"""Checks the items of a request against the spec before they are sent: each fault with its path and fix."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from decimal import Decimal
from math import isfinite

from ozon_generated.model import NULL, Model

from ..money import amount, how_to_write
from ..schemas import RequestSchema, Schema, request_schema
from ..similar import alike, nearest
from .findings import Finding, error, warning

_DECIMAL = "890.00"
_DIGITS = 19  # of an int64
_INT64 = 2**63


def prepare(name: str, argument: str, item: object) -> tuple[object, list[Finding]]:
    """Convert a row to the documented types. Returns it with its errors, and warnings about unknown fields and values.

    Args:
        name: the operation, such as ``product.import``.
        argument: its list, such as ``items``.
        item: the row.
    """
    check = _Check(request_schema(name))
    return check.value(check.schema.items(argument), item, ""), check.found


class _Check:
    """Walks through one row with the schema of its request."""

    def __init__(self, schema: RequestSchema) -> None:
        self.schema = schema
        self.found: list[Finding] = []

    def value(self, schema: Schema, value: object, path: str) -> object:
        """A value in its documented type."""
        schema = self.schema.resolve(schema)
        kind = schema.get("type")
        if value is None or value is NULL:
            return value
        if kind == "object":
            return self._object(schema, value, path)
        if kind == "array":
            return self._array(schema, value, path)
        made, fix = _convert(str(kind), schema, value)
        if fix := fix or next(_limits(schema, made), ""):
            self.found.append(error(path, f"It is {value!r:.60}.", fix))
        elif made not in schema.get("enum", [made]):
            message = f"{made!r:.60} is not among the known values."
            self.found.append(warning(path, message, alike([made], schema["enum"]), "unknown_value"))
        return made

    def _object(self, schema: Schema, value: object, path: str) -> object:
        if isinstance(value, Model):
            value = value.to_dict()
        properties: Mapping[str, Schema] = schema.get("properties") or {}
        if not isinstance(value, Mapping):
            self.found.append(error(path, f"It is {value!r:.60}, not an object.", ""))
        if not isinstance(value, Mapping) or not properties:
            return value
        strangers = [name for name in value if name not in properties]
        for name in schema.get("required", ()):
            if value.get(name) is None or value[name] is NULL:
                near = nearest(name, strangers, 1)
                fix = f"You gave {near[0]!r}." if near else ""
                self.found.append(error(_join(path, name), f"Ozon demands {name}: add it.", fix, "missing_field"))
        for name in strangers:
            fix = alike([name], properties)
            self.found.append(warning(_join(path, name), "Ozon documents no such field.", fix, "unknown_field"))
        return {
            name: self.value(properties[name], one, _join(path, name)) if name in properties else one
            for name, one in value.items()
        }

    def _array(self, schema: Schema, value: object, path: str) -> object:
        if isinstance(value, str | bytes | Mapping | Model) or not isinstance(value, Sequence | set | frozenset):
            self.found.append(error(path, f"It is {value!r:.60}.", "Give a list."))
            return value
        most = schema.get("maxItems")
        if most is not None and len(value) > most:
            message = f"It has {len(value)} entries of at most {most}."
            self.found.append(error(path, message, "Take the last ones away."))
        return [self.value(schema["items"], one, f"{path}[{place}]") for place, one in enumerate(value)]


def _join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def _convert(kind: str, schema: Schema, value: object) -> tuple[object, str]:
    """A value in the documented type if the conversion is lossless; otherwise the same value, and the fix."""
    if isinstance(value, float | Decimal) and not isfinite(value):
        return value, "Give a number, or leave it out."
    if kind == "string":
        return _as_text(schema, value)
    if kind == "integer":
        return _as_whole(value)
    if kind == "boolean" and not isinstance(value, bool):
        made = {"true": True, "false": False}.get(str(value).strip().lower())
        return (value, "Give true or false.") if made is None else (made, "")
    return value, ""


def _as_text(schema: Schema, value: object) -> tuple[object, str]:
    if isinstance(value, str):
        made = value
    elif isinstance(value, int | float | Decimal) and not isinstance(value, bool):
        made = _exact(value)
    else:
        return value, "Give it as text."
    pattern = schema.get("pattern")
    if pattern is None or re.fullmatch(pattern, made, re.ASCII):
        return made, ""
    if re.fullmatch(pattern, _DECIMAL):
        return made, how_to_write(value)
    return made, f"It has to match {pattern}."


def _exact(value: float | Decimal) -> str:
    """A number as decimal text, without an exponent: a float by its repr, which may show that it is not exact."""
    number = value if isinstance(value, Decimal) else Decimal(repr(value))
    return str(int(number)) if not isinstance(value, Decimal) and number == int(number) else format(number, "f")


def _as_whole(value: object) -> tuple[object, str]:
    if isinstance(value, bool):
        return value, "Give a whole number."
    if isinstance(value, int | float | Decimal) and value == int(value):
        return int(value), ""
    if isinstance(value, str) and re.fullmatch(r"\s*[+-]?\d+\s*", value, re.ASCII):
        return int(value), ""
    return value, _whole_of(value)


def _whole_of(value: object) -> str:
    """How to write a whole number in the format of a spreadsheet: ``1 000`` or ``5,0``."""
    with suppress(ValueError):
        number = amount(value) if isinstance(value, str) else None
        if number is not None and number.adjusted() < _DIGITS and number == int(number):
            return f"Write {int(number)}."
    return "Give a whole number, digits only."


def _limits(schema: Schema, value: object) -> Iterator[str]:
    """The fixes for a value outside its limits."""
    if isinstance(value, str):
        if len(value) < schema.get("minLength", 0):
            yield "Give it a value."
        most = schema.get("maxLength")
        if most is not None and len(value) > most:
            yield f"Shorten it: it has {len(value)} characters of at most {most}."
    elif isinstance(value, int | float) and not isinstance(value, bool):
        least, most = schema.get("minimum", -_INT64), schema.get("maximum", _INT64 - 1)
        if value < least:
            yield f"Give at least {least}."
        if value > most:
            yield f"Give at most {most}."
