"""Examples against their schemas: valid, complete, and nothing in them that the schema does not know."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from itertools import islice
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.exceptions import UnknownType
from referencing import Registry, Resource
from referencing.exceptions import Unresolvable
from referencing.jsonschema import DRAFT202012

from .grammar import SCHEMA_PLACES, Pointer, Schema
from .index import Index, Node, Problems

FORMATS = FormatChecker(formats=())
_DECIMAL = re.compile(r"-?[0-9]+(\.[0-9]+)?")


def _is_date(value: object) -> bool:
    return not isinstance(value, str) or bool(date.fromisoformat(value))


def _is_moment(value: object) -> bool:
    return not isinstance(value, str) or datetime.fromisoformat(value).tzinfo is not None


def _is_local(value: object) -> bool:
    return not isinstance(value, str) or datetime.fromisoformat(value).tzinfo is None


def _is_decimal(value: object) -> bool:
    return not isinstance(value, str) or _DECIMAL.fullmatch(value) is not None


FORMATS.checks("decimal")(_is_decimal)
FORMATS.checks("date", ValueError)(_is_date)
FORMATS.checks("date-time-local", ValueError)(_is_local)
FORMATS.checks("date-time", ValueError)(_is_moment)


def short(message: str) -> str:
    """A message that leaves out the middle of what it quotes."""
    return message if len(message) <= 160 else f"{message[:70]} … {message[-80:]}"


def examples(index: Index) -> Problems:
    """Problems of all examples of a spec."""
    root = Resource.from_contents(index.document, default_specification=DRAFT202012)
    registry: Registry[Any] = Registry().with_resource("urn:spec", root)
    for node in index.nodes:
        if "example" not in node.value:
            continue
        if node.place in SCHEMA_PLACES:
            pointer, schema = node.pointer, node.value
        else:
            pointer, schema = (*node.pointer, "schema"), node.value.get("schema", {})
        target = {"$ref": index.uri(pointer, schema)}
        validator = Draft202012Validator(target, registry=registry, format_checker=FORMATS)
        yield from _example(index, node, schema, validator)


def _example(index: Index, node: Node, schema: Schema, validator: Draft202012Validator) -> Problems:
    place: Pointer = (*node.pointer, "example")
    answer = index.is_answer(node.pointer)
    example = _without_null(node.value["example"]) if answer else node.value["example"]
    try:
        # Any field of an answer may be absent, so "required" has no effect there.
        errors = (error for error in validator.iter_errors(example) if not (answer and error.validator == "required"))
        for error in islice(errors, 5):
            yield (*place, *error.absolute_path), short(error.message)
    except RecursionError:
        yield place, "cannot be checked; a schema refers to itself without end"
    except (Unresolvable, UnknownType, re.error):
        pass  # the schema's own problem, which other checks tell
    seen: set[tuple[int, str]] = set()
    yield from _unknown_fields(index, [schema], example, place, seen)
    if node.place == "media type" and _shows_all(index, node.pointer):
        missing = [
            field
            for field in _left_out(index, [schema], seen, set(), _failures(index, node))
            if field.rpartition(".")[2] not in _alternatives(index, node)
        ]
        if missing:
            yield place, f"leaves out {', '.join(missing)}"


def _shows_all(index: Index, pointer: Pointer) -> bool:
    """Whether an example is of what Ozon sends, and so shows every field."""
    if pointer[0] == "webhooks":
        return pointer[3] == "requestBody" and "x-ozon-push" in index.pushes[str(pointer[1])].value
    return pointer[0] == "paths" and str(pointer[4]).startswith("2")


def _alternatives(index: Index, node: Node) -> list[str]:
    """Names of a time that a push has under one of several names: an example shows one of them."""
    if node.pointer[0] != "webhooks":
        return []
    facts, shown = index.pushes[str(node.pointer[1])].value["x-ozon-push"], node.value["example"]
    names = facts.get("time") if isinstance(facts, dict) and isinstance(shown, dict) else None
    return names if isinstance(names, list) and any(name in names for name in shown) else []


def _failures(index: Index, node: Node) -> frozenset[str]:
    """Names of lists that hold what failed: an example of success has no row to show for them."""
    if node.pointer[0] == "webhooks":
        return frozenset()
    stated = index.calls[node.pointer[:3]].value.get("x-ozon-item-errors", {})
    return frozenset({"errors", str(stated.get("items", "")).rpartition(".")[2]})


def _without_null(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _without_null(part) for name, part in value.items() if part is not None}
    return [_without_null(part) for part in value] if isinstance(value, list) else value


def _unknown_fields(
    index: Index, schemas: Iterable[Schema], value: Any, place: Pointer, seen: set[tuple[int, str]]
) -> Problems:
    """Fields that no schema knows. Collects in ``seen`` each field that has a value, and as ``""`` each object."""
    leaves = [leaf for schema in schemas for leaf in index.leaves(schema)]
    objects = [leaf for leaf in leaves if leaf.keys() & {"properties", "additionalProperties"}]
    if isinstance(value, list):
        items = [leaf["items"] for leaf in leaves if "items" in leaf]
        for position, row in enumerate(value):
            yield from _unknown_fields(index, items, row, (*place, position), seen)
    elif isinstance(value, dict) and objects:
        seen.update((id(leaf), "") for leaf in objects)
        others = [leaf["additionalProperties"] for leaf in objects if leaf.get("additionalProperties")]
        for name, part in value.items():
            known = [leaf for leaf in objects if name in leaf.get("properties", {})]
            if part is not None:
                seen.update((id(leaf), name) for leaf in known)
            if known or others:
                below = [leaf["properties"][name] for leaf in known] or [other for other in others if other is not True]
                yield from _unknown_fields(index, below, part, (*place, name), seen)
            else:
                yield (*place, name), "the schema does not know this field"


def _left_out(
    index: Index, schemas: Iterable[Schema], seen: set[tuple[int, str]], done: set[int], failures: frozenset[str]
) -> Iterator[str]:
    for leaf in (leaf for schema in schemas for leaf in index.leaves(schema)):
        if id(leaf) in done or "x-ozon-unknown" in leaf:
            continue
        done.add(id(leaf))
        properties = leaf.get("properties", {})
        if properties and (id(leaf), "") not in seen:
            yield f"all of {index.title(leaf)}"
            continue
        yield from (f"{index.title(leaf)}.{name}" for name in properties if (id(leaf), name) not in seen)
        below = [part for name, part in properties.items() if (id(leaf), name) in seen and name not in failures]
        below += [leaf[word] for word in ("items", "additionalProperties") if isinstance(leaf.get(word), dict)]
        yield from _left_out(index, below, seen, done, failures)
