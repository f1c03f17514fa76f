"""What the spec says of the items of a request, checked before they are sent: each fault with place and remedy."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from decimal import Decimal
from functools import cache
from math import isfinite

from ozon_generated.model import NULL, Model

from ..dictionaries.names import did_you_mean, nearest
from ..money import amount, how_to_write
from ..schemas import Schema, request_schema
from .jobs import Job
from .results import ItemError

_DECIMAL = "890.00"
_DIGITS = 19  # of an int64
_INT64 = 2**63


@cache
def rules(job: Job) -> Rules:
    """The rules of a job, read once."""
    return Rules(job)


class Rules:
    """The request schema of a job, as it is packed with the generated client."""

    def __init__(self, job: Job) -> None:
        self._job = job
        self._schema = request_schema(job.name)
        self._item = self._schema.items(job.facts.items)

    def prepare(self, item: object) -> tuple[object, list[ItemError]]:
        """The item in the documented types, and what is wrong with it: errors, and warnings of what is unknown."""
        found: list[ItemError] = []
        made = self._walk(self._item, item, "", found)
        if self._job.changes and isinstance(made, Mapping) and not self._changes(made):
            text = f"It has nothing to change. {_did_you_mean(made.keys() - self._known(), self._known())}"
            found.append(ItemError(code="nothing_to_change", message=text.strip()))
        return made, found

    def _known(self) -> set[str]:
        return set(self._item["properties"])

    def _changes(self, made: Mapping[str, object]) -> bool:
        return any(
            made[name] is not None
            for name in made.keys() & self._known() - {*self._job.facts.ids, *self._job.facts.also}
        )

    def _walk(self, schema: Schema, value: object, path: str, found: list[ItemError]) -> object:
        schema = self._schema.resolve(schema)
        kind = schema.get("type")
        if value is None or value is NULL:
            return value
        if kind == "object":
            return self._object(schema, value, path, found)
        if kind == "array":
            return self._array(schema, value, path, found)
        made, problem = _convert(str(kind), schema, value)
        problem = problem or _beyond(schema, made)
        if problem:
            found.append(ItemError(code="invalid_value", message=f"It is {value!r:.60}. {problem}", path=path))
        elif made not in schema.get("enum", [made]):
            text = f"{made!r:.60} is not among the known values. {_did_you_mean([made], schema['enum'])}".strip()
            found.append(ItemError(code="unknown_value", message=text, path=path, level="warning"))
        return made

    def _object(self, schema: Schema, value: object, path: str, found: list[ItemError]) -> object:
        if isinstance(value, Model):
            value = value.to_dict()
        properties: Mapping[str, Schema] | None = schema.get("properties")
        if not isinstance(value, Mapping):
            found.append(ItemError(code="invalid_value", message=f"It is {value!r:.60}, not an object.", path=path))
            return value
        if not properties:
            return value
        strangers = [name for name in value if name not in properties]
        for name in schema.get("required", ()):
            if value.get(name) is None or value[name] is NULL:
                text = f"Ozon demands {name}: add it. {_instead(name, strangers)}".strip()
                found.append(ItemError(code="missing_field", message=text, path=_join(path, name)))
        made = {}
        for name, one in value.items():
            if name in properties:
                made[name] = self._walk(properties[name], one, _join(path, name), found)
            else:
                made[name] = one
                text = f"Ozon documents no such field. {_did_you_mean([name], properties)}".strip()
                found.append(ItemError(code="unknown_field", message=text, path=_join(path, name), level="warning"))
        return made

    def _array(self, schema: Schema, value: object, path: str, found: list[ItemError]) -> object:
        if isinstance(value, str | bytes | Mapping | Model) or not isinstance(value, Sequence | set | frozenset):
            text = f"It is {value!r:.60}. Give a list."
            found.append(ItemError(code="invalid_value", message=text, path=path))
            return value
        most = schema.get("maxItems")
        if most is not None and len(value) > most:
            text = f"It has {len(value)} entries of at most {most}. Take the last ones away."
            found.append(ItemError(code="invalid_value", message=text, path=path))
        return [self._walk(schema["items"], one, f"{path}[{place}]", found) for place, one in enumerate(value)]


def _join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def _instead(name: str, strangers: Iterable[str]) -> str:
    """The unknown name that may have been meant for a known one."""
    near = nearest(name, strangers, 1)
    return f"You gave {near[0]!r}." if near else ""


def _did_you_mean(names: Iterable[object], known: Iterable[object]) -> str:
    """A question with the known names that are most like some others; empty where none is."""
    some = [str(one) for one in known]
    return did_you_mean(one for name in names for one in nearest(str(name), some, 1))


def _convert(kind: str, schema: Schema, value: object) -> tuple[object, str]:
    """A value in the documented type, where nothing is lost by that; or the same value, and what to do."""
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
        made = exact(value)
    else:
        return value, "Give it as text."
    pattern = schema.get("pattern")
    if pattern is None or re.fullmatch(pattern, made, re.ASCII):
        return made, ""
    if re.fullmatch(pattern, _DECIMAL):
        return made, how_to_write(value)
    return made, f"It has to match {pattern}."


def exact(value: float | Decimal) -> str:
    """A number as decimal text, without an exponent: a float as it is written, which may show that it is not exact."""
    number = value if isinstance(value, Decimal) else Decimal(repr(value))
    return str(int(number)) if not isinstance(value, Decimal) and number == int(number) else format(number, "f")


def _as_whole(value: object) -> tuple[object, str]:
    if isinstance(value, bool):
        return value, "Give a whole number."
    if isinstance(value, int):
        return value, ""
    if isinstance(value, float | Decimal) and value == int(value):
        return int(value), ""
    if isinstance(value, str) and re.fullmatch(r"\s*[+-]?\d+\s*", value, re.ASCII):
        return int(value), ""
    return value, _whole_of(value)


def _whole_of(value: object) -> str:
    """How to write what a spreadsheet shows for a whole number: ``1 000`` or ``5,0``."""
    with suppress(ValueError):
        number = amount(value) if isinstance(value, str) else None
        if number is not None and number.adjusted() < _DIGITS and number == int(number):
            return f"Write {int(number)}."
    return "Give a whole number, digits only."


def _beyond(schema: Schema, value: object) -> str:
    """What to do about a value out of its limits; empty when it is within them."""
    return next(_limits(schema, value), "")


def _limits(schema: Schema, value: object) -> Iterator[str]:
    if isinstance(value, str):
        if len(value) < schema.get("minLength", 0):
            yield "Give it a value."
        most = schema.get("maxLength")
        if most is not None and len(value) > most:
            yield f"It has {len(value)} characters of at most {most}: shorten it."
    elif isinstance(value, int | float) and not isinstance(value, bool):
        least, most = schema.get("minimum", -_INT64), schema.get("maximum", _INT64 - 1)
        if value < least:
            yield f"Give at least {least}."
        if value > most:
            yield f"Give at most {most}."
