"""Reads the fields of a call, such as ``--filter.visibility ALL``, by the schema of the request."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from operator import attrgetter
from typing import Any, NoReturn

import click

from ..fields import Fields
from ..operations import OperationInfo
from ..schemas import Schema
from ..similar import alike, did_you_mean
from .values import read

_CONTAINERS = ("array", "object", "any")


def parsed(words: Sequence[str]) -> Iterator[tuple[str, str | None]]:
    """Pairs of field and value: ``--name value``, ``--name=value``; ``None`` for a name alone."""
    rest = list(words)
    while rest:
        word = rest.pop(0)
        if not word.startswith("--") or len(word) < 3:
            raise click.UsageError(f"{word!r} is not expected: write fields as --name VALUE.")
        name, has_value, value = word[2:].partition("=")
        if has_value:
            yield name, value
        else:
            yield name, rest.pop(0) if rest and not rest[0].startswith("--") else None


def arguments(fields: Fields, words: Sequence[str], body: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments of a call: a body, with the fields of the command line put in.

    Raises:
        click.UsageError: a field is unknown, its value is not one that the spec allows, or a required one is missing.
    """
    made: dict[str, Any] = json.loads(json.dumps(body))
    for name, text in parsed(words):
        _put(fields, made, name, text)
    paging = fields.operation.facts.get("pagination", {})
    required = fields.required - {paging.get("size"), paging.get("token")}  # the client has defaults for these
    if lacking := list(_lacking(fields, fields.top, required, made)):
        raise click.UsageError(_needed(fields, lacking))
    return made


def method_of(client: Any, operation: OperationInfo) -> Any:
    """The method of a client for an operation."""
    return attrgetter(operation.name)(client)


def named(call: Any, given: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments of a method for the fields of its request: ``date_`` for ``date``.

    Raises:
        click.UsageError: the body has a field that the method does not know.
    """
    from ..steps import argument_names, bound

    names = argument_names(bound(call)[1])
    for name in given.keys() - names.keys():
        raise click.UsageError(f"The body has a field {name!r} that the method does not know. {alike([name], names)}")
    return {names[name]: value for name, value in given.items()}


def _needed(fields: Fields, lacking: Sequence[str]) -> str:
    """What is missing, with an example."""
    text = f"{fields.operation.name} needs {' '.join(f'--{name}' for name in lacking)}."
    example = fields.data.get("request", {}).get("example")
    return f"{text} An example of its fields: {json.dumps(example, ensure_ascii=False)}" if example else text


def _lacking(
    fields: Fields, known: Mapping[str, Schema], required: set[str], made: Mapping[str, Any], prefix: str = ""
) -> Iterator[str]:
    """The required fields that are missing, in objects that are given or required themselves."""
    for name, given in known.items():
        schema = fields.resolve(given)
        if name in made:
            yield from _inside(fields, schema, made[name], f"{prefix}{name}")
        elif name in required and schema.get("required"):
            yield from _inside(fields, schema, {}, f"{prefix}{name}")
        elif name in required:
            yield f"{prefix}{name}"


def _inside(fields: Fields, schema: Schema, value: Any, place: str) -> Iterator[str]:
    """The required fields that are missing in an object, or in those of a list."""
    if isinstance(value, list):
        rows = fields.resolve(schema.get("items", {}))
        for row, one in enumerate(value):
            yield from _inside(fields, rows, one, f"{place}.{row}")
    elif isinstance(value, dict):
        needed = set(schema.get("required", ()))
        yield from _lacking(fields, schema.get("properties", {}), needed, value, f"{place}.")


def _put(fields: Fields, made: dict[str, Any], name: str, text: str | None) -> None:
    steps = [name] if name in fields.top else name.split(".")  # names of parameters may have dots
    place: Any = made
    schema: Schema = {"type": "object", "properties": fields.top}
    for index, step in enumerate(steps):
        where, last = ".".join(steps[:index]), index == len(steps) - 1
        if schema.get("type", "any") not in _CONTAINERS or not isinstance(place, dict | list):
            raise click.UsageError(f"--{where} has no fields: it is {schema.get('type', 'no object')}.")
        if isinstance(place, list):
            place, schema = _into_list(fields, schema, place, step, name, text, last=last)
            continue
        inner = _field(fields, schema, step, where)
        if last:
            _set(fields, inner, place, step, name, text)
            return
        place = place.setdefault(step, [] if inner.get("type") == "array" else {})
        schema = inner


def _field(fields: Fields, schema: Schema, step: str, where: str) -> Schema:
    """The schema of a field of an object."""
    known = schema.get("properties", {})
    if step in known:
        return fields.resolve(known[step])
    if not known or schema.get("additionalProperties"):
        return {}
    owner = f"{fields.operation.name}, {where}," if where else fields.operation.name
    inside = [name for name, _ in fields.rows() if name.rpartition(".")[2] == step and ".0." not in name]
    near = did_you_mean(f"--{name}" for name in inside) if inside and not where else alike([step], known)
    raise click.UsageError(f"{owner} has no field {step!r}. {near}".rstrip())


def _into_list(
    fields: Fields, schema: Schema, place: list[Any], step: str, name: str, text: str | None, *, last: bool
) -> tuple[Any, Schema]:
    """The row of a list that a number names; a row is added behind the last one."""
    if not step.isdecimal() or int(step) > len(place):
        raise click.UsageError(f"--{name}: {step!r} is not the number of a row; the next one is {len(place)}.")
    inner = fields.resolve(schema.get("items", {}))
    row = int(step)
    if row == len(place):
        place.append([] if inner.get("type") == "array" else {})
    if last:
        place[row] = _value(fields, inner, name, text)
    return place[row], inner


def _set(fields: Fields, schema: Schema, place: dict[str, Any], step: str, name: str, text: str | None) -> None:
    if schema.get("type") != "array" or (text or "").lstrip().startswith("["):
        place[step] = _value(fields, schema, name, text)
        return
    rows = place.setdefault(step, [])
    if not isinstance(rows, list):
        raise click.UsageError(f"--{name}: the body has {rows!r:.60} for it, not a list.")
    rows.append(_value(fields, schema["items"], name, text))
    if len(rows) > schema.get("maxItems", len(rows)):
        _refuse(name, f"{len(rows)} values are more than {schema['maxItems']}")


def _value(fields: Fields, schema: Schema, name: str, text: str | None) -> Any:
    """A value from its text; a flag alone is true."""
    schema = fields.resolve(schema)
    if text is None:
        if schema.get("type") != "boolean":
            _refuse(name, "it needs a value")
        return True
    try:
        return read(fields, schema, text, name.rpartition(".")[2])
    except ValueError as error:
        _refuse(name, str(error))


def _refuse(name: str, why: str) -> NoReturn:
    raise click.UsageError(f"--{name}: {why}.")
