"""Checks that text which holds decimal numbers says so."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from .grammar import SCHEMA_PLACES, Schema
from .index import Index, Problems

_FRACTION = re.compile(r"-?[0-9]+\.[0-9]+")


def decimals(index: Index) -> Problems:
    """Text of what Ozon sends whose examples are all decimal numbers with a fraction, and that has no format."""
    texts: dict[int, set[str]] = defaultdict(set)
    for node in index.nodes:
        if "example" in node.value:
            schema = node.value if node.place in SCHEMA_PLACES else node.value.get("schema", {})
            for part, text in _texts(index, [schema], node.value["example"]):
                texts[id(part)].add(text)
    for node in index.nodes:
        found = texts[id(node.value)]
        bare = node.value.get("type") == "string" and not node.value.keys() & {"format", "enum"}
        if found and bare and index.is_sent(node.pointer) and all(map(_FRACTION.fullmatch, found)):
            yield node.pointer, f"holds decimal numbers such as {min(found)}: say so with format: decimal"


def _texts(index: Index, schemas: Iterable[Schema], value: Any) -> Iterator[tuple[Schema, str]]:
    """Every text of an example that is not empty, with each schema that describes it."""
    leaves = [leaf for schema in schemas for leaf in index.leaves(schema)]
    if isinstance(value, str) and value:
        yield from ((leaf, value) for leaf in leaves)
    elif isinstance(value, list):
        items = [leaf["items"] for leaf in leaves if "items" in leaf]
        for row in value:
            yield from _texts(index, items, row)
    elif isinstance(value, dict):
        others = [part for leaf in leaves if isinstance(part := leaf.get("additionalProperties"), dict)]
        for name, part in value.items():
            known = [leaf["properties"][name] for leaf in leaves if name in leaf.get("properties", {})]
            yield from _texts(index, known or others, part)
