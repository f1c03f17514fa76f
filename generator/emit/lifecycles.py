"""Fields with a lifecycle of their own: where they stand in the requests and answers of each operation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..spec.grammar import Schema, Table
from ..spec.structure import Body, Reader, operations

WORD = "x-ozon-lifecycle"


def of_fields(document: Mapping[str, Any]) -> dict[str, list[Table]]:
    """For each operationId the fields that have a lifecycle: side, dotted path, and what the spec says of them.

    Successors are dotted paths too. Lists are entered without a mark, as everywhere in the spec.
    """
    tree = _Tree(document)
    found = {}
    for operation in operations(document):
        bodies = (("request", operation.request), ("answer", operation.answer))
        found[operation.name] = [fact for side, body in bodies for fact in tree.facts(side, body)]
    return found


def note(lifecycle: Mapping[str, Any]) -> str:
    """What a docstring says of a field; it depends on no day."""
    text = f"switched off on {lifecycle['off']}" if "off" in lifecycle else f"announced on {lifecycle['announced']}"
    names = ", ".join(f"`{name}`" for name in lifecycle.get("replacement", ()))
    return f"Deprecated ({text}{f'; use {names}' if names else ''})."


class _Tree:
    def __init__(self, document: Mapping[str, Any]) -> None:
        self._reader = Reader(document)

    def facts(self, side: str, body: Body | None) -> Iterator[Table]:
        for path, lifecycle in self._walk(body.schema, frozenset()) if body and body.json else ():
            yield {"side": side, "path": path, **lifecycle}

    def _walk(self, schema: Schema, inside: frozenset[str]) -> Iterator[tuple[str, Table]]:
        shape = self._reader.shape(schema)
        if shape.name in inside:
            return
        inside |= {shape.name} - {""}
        for part in (shape.items, shape.values):
            if part is not None:
                yield from self._walk(part, inside)
        for name, inner in shape.fields.items():
            if WORD in inner:
                yield name, inner[WORD]
            for path, lifecycle in self._walk(inner, inside):
                yield f"{name}.{path}", _below(name, lifecycle)


def _below(name: str, lifecycle: Table) -> Table:
    """A lifecycle whose successors stand below a field."""
    replacement = [f"{name}.{path}" for path in lifecycle.get("replacement", ())]
    return {**lifecycle, "replacement": replacement} if replacement else lifecycle
