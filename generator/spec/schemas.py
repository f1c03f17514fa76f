"""Checks of schemas: their names, types, objects, values and limits."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from openapi_python_client.strings import ClassName

from .grammar import COMBINERS, CONSTRAINTS, SCHEMA_PLACES, Pointer, Schema
from .index import Index, Node, Problems

JSON_TYPES = {"string", "number", "integer", "boolean", "array", "object", "null"}
PYTHON_TYPES = {
    str: ("string",),
    bool: ("boolean",),
    int: ("integer", "number"),
    float: ("number",),
    type(None): ("null",),
}


def schemas(index: Index) -> Problems:
    for name in index.schemas:
        if not re.fullmatch(r"[A-Z][A-Za-z0-9]*", name):
            yield ("components", "schemas", name), "a schema's name is PascalCase"
        elif re.search(r"(?<![V\d])\d+$|(?=[a-f]*\d)[0-9a-f]{5,}$", name):
            yield ("components", "schemas", name), "a schema's name says what it is and ends in no number or hash"
        elif name != (called := ClassName(name, "")):
            yield ("components", "schemas", name), f"openapi-python-client would call this class {called}"
    for node in index.nodes:
        if node.place in SCHEMA_PLACES:
            for reason in [*_type(index, node), *_object(index, node)]:
                yield node.pointer, reason
            yield from _enum(index, node)
            for word in CONSTRAINTS & node.value.keys():
                if index.is_answer(node.pointer):
                    yield (*node.pointer, word), "limits are for requests, and this stands in answers only"


def _type(index: Index, node: Node) -> Iterator[str]:
    schema, types = node.value, index.types(node.value)
    if not schema.keys() & {"type", "$ref", "enum", "const", *COMBINERS}:
        yield "tells no type; a value that may be anything lists its types"
    for name in set(types) - JSON_TYPES:
        yield f"{name!r} is not a type of JSON"
    if "number" in types and str(schema.get("format")).startswith(("int", "uint")):
        yield f"{schema['format']} is a format of integers"
    if schema.get("format") == "decimal" and types != ["string"]:
        yield "decimal is a format of text; numbers have double"
    if "array" in types and "items" not in schema:
        yield "an array needs items"
    if "items" in schema and "array" not in types:
        yield "has items but is not an array"
    try:
        re.compile(schema.get("pattern", ""))
    except re.error as error:
        yield f"its pattern is not a regular expression: {error}"


def _object(index: Index, node: Node) -> Iterator[str]:
    schema, types = node.value, index.types(node.value)
    if "object" in types and not schema.keys() & {"properties", "additionalProperties", *COMBINERS}:
        yield "an object needs properties or additionalProperties"
    if "properties" not in schema:
        return
    if "object" not in types:
        yield "has properties but is not an object"
    if node.place != "schema":
        yield "an object with properties must be a named schema of its own"
    for name in schema.get("required", []):
        if name not in schema["properties"] and not schema.keys() & {*COMBINERS}:
            yield f"requires {name!r}, which is not among its properties"


def _enum(index: Index, node: Node) -> Problems:
    values = node.value.get("enum")
    if values is not None:
        pointer = (*node.pointer, "enum")
        if not values:
            yield pointer, "has no values"
        for value, times in Counter(map(repr, values)).items():
            if times > 1:
                yield pointer, f"has {value} twice"
        if len({type(value) for value in values if value is not None}) > 1:
            yield pointer, "mixes types; quote text that looks like a number"
        yield from _fit(index, node.value, values, pointer)
    if "default" in node.value:
        default, pointer = node.value["default"], (*node.pointer, "default")
        defaults = [value for value in (default if isinstance(default, list) else [default]) if value is not None]
        for leaf in index.elements(node.value):
            yield from _fit(index, leaf, defaults, pointer)
            for value in defaults:
                if value not in leaf.get("enum", [value]):
                    yield pointer, f"{value!r} is not one of the values of the enum"


def _fit(index: Index, schema: Schema, values: list[Any], pointer: Pointer) -> Problems:
    types = set(index.types(schema))
    for value in values:
        if types and not types & {*PYTHON_TYPES.get(type(value), ()), "object"}:
            yield pointer, f"{value!r} is not of the type {' or '.join(sorted(types))}"
