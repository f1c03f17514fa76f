"""Reads the fields of a call, such as ``--filter.visibility ALL``, by the schema of the request."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import click

from ..fields import Fields
from ..schemas import Schema
from ..similar import alike

_WANTED = {"array": "a JSON list", "object": "a JSON object", "boolean": "true or false"}


def parsed(words: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Pairs of field and value: ``--name value``, ``--name=value``; a flag alone is true."""
    rest = list(words)
    while rest:
        word = rest.pop(0)
        if not word.startswith("--") or len(word) < 3:
            raise click.UsageError(f"{word!r} is not expected: write fields as --name VALUE.")
        name, has_value, value = word[2:].partition("=")
        if not has_value:
            value = rest.pop(0) if rest and not rest[0].startswith("--") else "true"
        yield name, value


def arguments(fields: Fields, words: Sequence[str], body: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments of a call: a body, with the fields of the command line put in.

    Raises:
        click.UsageError: a field is unknown, or its value is not one of its type.
    """
    made: dict[str, Any] = json.loads(json.dumps(body))
    for name, text in parsed(words):
        _put(fields, made, name, text)
    return made


def _put(fields: Fields, made: dict[str, Any], name: str, text: str) -> None:
    steps = name.split(".")
    place: Any = made
    schema: Schema = {"type": "object", "properties": fields.top}
    for index, step in enumerate(steps):
        last = index == len(steps) - 1
        if schema.get("type") == "array":
            place, schema = _into_list(fields, schema, place, step, name, text, last=last)
        else:
            known = schema.get("properties")
            if known is not None and step not in known:
                near = alike([step], known)
                where = ".".join(steps[:index])
                owner = f"{fields.operation.name}, {where}," if where else fields.operation.name
                raise click.UsageError(f"{owner} has no field {step!r}. {near}".rstrip())
            inner = fields.resolve((known or {}).get(step, {}))
            if last:
                _set(fields, inner, place, step, name, text)
                return
            place = place.setdefault(step, [] if inner.get("type") == "array" else {})
            schema = inner
        if last:
            return


def _into_list(
    fields: Fields, schema: Schema, place: list[Any], step: str, name: str, text: str, *, last: bool
) -> tuple[Any, Schema]:
    """The row of a list that a number names; a row is added behind the last one."""
    if not step.isdecimal() or int(step) > len(place):
        raise click.UsageError(f"--{name}: {step!r} is not the number of a row; the next one is {len(place)}.")
    inner = fields.resolve(schema["items"])
    row = int(step)
    if row == len(place):
        place.append([] if inner.get("type") == "array" else {})
    if last:
        place[row] = value(fields, inner, name, text)
    return place[row], inner


def _set(fields: Fields, schema: Schema, place: dict[str, Any], step: str, name: str, text: str) -> None:
    if schema.get("type") != "array" or text.lstrip().startswith("["):
        place[step] = value(fields, schema, name, text)
        return
    place.setdefault(step, []).append(value(fields, fields.resolve(schema["items"]), name, text))


def value(fields: Fields, schema: Schema, name: str, text: str) -> Any:
    """A value from its text. Raises `click.UsageError`."""
    schema = fields.resolve(schema)
    types = schema.get("type", "any")
    try:
        match types:
            case "string":
                return text
            case "integer":
                return int(text)
            case "number":
                return int(text) if text.lstrip("-").isdecimal() else _finite(text)
            case "boolean":
                return {"true": True, "false": False}[text.lower()]
            case "array" | "object":
                found = json.loads(text)
                if not isinstance(found, list if types == "array" else dict):
                    raise ValueError
                return found
    except (ValueError, KeyError):
        wanted = _WANTED.get(types, f"of type {types}")
        raise click.UsageError(f"--{name}: {text!r} is not {wanted}.") from None
    return text


def _finite(text: str) -> float:
    found = float(text)
    if found - found != 0:
        raise ValueError
    return found
