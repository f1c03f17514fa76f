"""Schemas of bodies, and paths inside them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ozon.sandbox.data import Operation

Path = tuple[str | int, ...]


def resolved(operation: Operation, schema: Any) -> Any:
    """A schema without its reference."""
    if "$ref" in schema:
        assert operation.schema is not None
        return resolved(operation, operation.schema["$defs"][schema["$ref"].rpartition("/")[2]])
    return schema


def schema_at(operation: Operation, path: Path) -> Any:
    """The schema of what is at a path of a body; empty where it is free."""
    schema = resolved(operation, operation.schema)
    for step in path:
        inner = schema.get("properties", {}).get(step, {}) if isinstance(step, str) else schema.get("items", {})
        schema = resolved(operation, inner)
    return schema


def value_at(value: Any, path: Path) -> Any:
    for step in path:
        value = value[step]
    return value


def leaves(operation: Operation, value: Any, schema: Any = None, path: Path = ()) -> Iterator[tuple[Path, Any, Any]]:
    """Path, value and schema of everything in a body that is neither list nor object, if its schema is known."""
    schema = resolved(operation, schema or operation.schema)
    if isinstance(value, dict):
        for name, inner in value.items():
            if name in schema.get("properties", {}):
                yield from leaves(operation, inner, schema["properties"][name], (*path, name))
    elif isinstance(value, list):
        for index, inner in enumerate(value[:2]):
            yield from leaves(operation, inner, schema["items"], (*path, index))
    else:
        yield path, value, schema


def inner_paths(value: Any, path: Path = ()) -> Iterator[Path]:
    """Paths of all values inside a value."""
    steps: Any = value if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    for step in steps:
        yield (*path, step)
        yield from inner_paths(value[step], (*path, step))


def replaced(value: Any, path: Path, new: Any) -> Any:
    """A copy with another value at a path."""
    if not path:
        return new
    made = value.copy()
    made[path[0]] = replaced(made[path[0]], path[1:], new)
    return made


def without_null(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: without_null(inner) for key, inner in value.items() if inner is not None}
    return [without_null(inner) for inner in value] if isinstance(value, list) else value


def camel(name: str) -> str:
    return "".join(part[:1].upper() + part[1:] for part in name.split("_"))


def named(path: Path) -> str:
    """A path as refusals write it."""
    return "".join(f"[{step}]" if isinstance(step, int) else f".{camel(step)}" for step in path)
