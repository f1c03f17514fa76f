"""Reads a bundled spec once, along the form of grammar.py: what stands where, and what refers to what."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple
from urllib.parse import quote

from ..bundle import Bundle, Place
from .grammar import COMBINERS, FORM, Pointer, Schema

Problems = Iterator[tuple[Pointer, str]]


class Node(NamedTuple):
    """An object of the document, and what it is."""

    pointer: Pointer
    value: dict[str, Any]
    place: str


@dataclass
class Call:
    """An operation with its parameters, its body and its answer resolved."""

    pointer: Pointer
    value: dict[str, Any]
    parameters: list[dict[str, Any]]
    success: dict[str, dict[str, Any]]
    request: Schema = field(default_factory=dict)
    answer: Schema = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.name: str = self.value.get("operationId", "")
        self.tag: str = next(iter(self.value.get("tags", [])), "")
        self.verb = self.name.removeprefix(f"{self.tag}_") if self.name.startswith(f"{self.tag}_") else ""
        self.request = next((media.get("schema", {}) for _, media in self.request_media()), {})
        self.answer = next((media.get("schema", {}) for _, kind, media in self.answer_media() if "json" in kind), {})

    def request_media(self) -> list[tuple[str, dict[str, Any]]]:
        """Content type and media type of the request bodies."""
        return list(self.value.get("requestBody", {}).get("content", {}).items())

    def answer_media(self) -> list[tuple[str, str, dict[str, Any]]]:
        """Status, content type and media type of the successful answers."""
        return [
            (status, kind, media)
            for status, answer in self.success.items()
            for kind, media in answer.get("content", {}).items()
        ]

    def fields(self) -> Schema:
        """All arguments as one schema: parameters and the properties of the body."""
        parameters = {parameter.get("name", ""): parameter.get("schema", {}) for parameter in self.parameters}
        return {"allOf": [{"type": "object", "properties": parameters}, self.request]}


_VALUES: dict[str, tuple[str, Any]] = {
    "text": ("text", lambda value: isinstance(value, str)),
    "flag": ("true or false", lambda value: isinstance(value, bool)),
    "whole": ("a whole number", lambda value: isinstance(value, int) and not isinstance(value, bool)),
    "number": ("a number", lambda value: isinstance(value, int | float) and not isinstance(value, bool)),
    "texts": ("a list of texts", lambda value: _is_list(value, str)),
    "type": ("a type or a list of types", lambda value: isinstance(value, str) or _is_list(value, str)),
    "values": ("a list", lambda value: isinstance(value, list)),
    "securities": ("a list of objects", lambda value: _is_list(value, dict)),
    "map": ("an object", lambda value: isinstance(value, dict)),
    "any": ("anything", lambda value: True),
}


def _is_list(value: Any, of: type) -> bool:
    return isinstance(value, list) and all(isinstance(item, of) for item in value)


class Index:
    """A spec that was walked once: its objects, what refers to what, and which side uses it."""

    def __init__(self, spec: Bundle) -> None:
        self.spec = spec
        self.document = spec.document
        self.problems: set[tuple[Place, str]] = set()
        self.broken = False  #: something does not have its form, so that no other check can rely on it
        self.nodes = list(self._walk(self.document, "document", ()))
        if self.broken:
            return
        self.schemas: dict[str, Schema] = self.document.get("components", {}).get("schemas", {})
        self._titles: dict[int, str] = {id(schema): name for name, schema in self.schemas.items()}
        self._leaves: dict[int, tuple[Schema, list[Schema]]] = {}
        self._follow_uses()
        self.calls = {node.pointer: self._call(node) for node in self.nodes if node.place == "operation"}
        self.named = {call.name: call for call in self.calls.values()}
        self.pushes = {
            str(node.pointer[1]): Call(node.pointer, node.value, [], {})
            for node in self.nodes
            if node.place == "webhook"
        }

    def report(self, pointer: Pointer, reason: str) -> None:
        """Note a problem."""
        self.problems.add((self.spec.where(*pointer), reason))

    # Walking

    def _walk(self, value: Any, place: str, pointer: Pointer) -> Iterator[Node]:
        if not isinstance(value, dict):
            self._break(pointer, f"{place}: an object is expected here")
            return
        yield Node(pointer, value, place)
        for key, below in value.items():
            kind = FORM[place].get(key)
            if not isinstance(key, str):
                self._break(pointer, f"the key {key} is not text; quote it")
            elif kind is None and not key.startswith("x-"):
                self.report((*pointer, key), f"a {place} has no such key")
            elif kind and ":" in kind:
                yield from self._below(below, kind, (*pointer, key))
            elif kind and not _VALUES[kind][1](below):
                self._break((*pointer, key), f"must be {_VALUES[kind][0]}")

    def _below(self, value: Any, kind: str, pointer: Pointer) -> Iterator[Node]:
        container, _, place = kind.partition(":")
        if container == "open" and isinstance(value, bool):
            return
        if container == "map" and isinstance(value, dict):
            for key, item in value.items():
                if isinstance(key, str):
                    yield from self._walk(item, place, (*pointer, key))
                else:
                    self._break(pointer, f"the key {key} is not text; quote it")
        elif container == "list" and isinstance(value, list):
            for position, item in enumerate(value):
                yield from self._walk(item, place, (*pointer, position))
        elif container in ("one", "open"):
            yield from self._walk(value, place, pointer)
        else:
            self._break(pointer, f"a {container} is expected here")

    def _break(self, pointer: Pointer, reason: str) -> None:
        self.broken = True
        self.report(pointer, reason)

    def _call(self, node: Node) -> Call:
        shared = self.document["paths"][node.pointer[1]].get("parameters", [])
        answers = {status: self.resolve(answer) for status, answer in node.value.get("responses", {}).items()}
        return Call(
            node.pointer,
            node.value,
            [self.resolve(parameter) for parameter in [*shared, *node.value.get("parameters", [])]],
            {status: answer for status, answer in answers.items() if status.startswith("2")},
        )

    # References

    def _follow_uses(self) -> None:
        self.uses: Counter[str] = Counter()
        answers = [answer for _, push in self.spec.pushes() for answer in push.get("responses", {}).values()]
        self._replies = {str(answer.get("$ref")).rpartition("/")[2] for answer in answers}
        inner: dict[str, set[str]] = {}
        start: dict[bool, set[str]] = {True: set(), False: set()}
        for node in self.nodes:
            name = self.ref_name(node.value)
            if name:
                self.uses[name] += 1
                owner = node.pointer[2] if node.pointer[:2] == ("components", "schemas") else None
                (inner.setdefault(str(owner), set()) if owner else start[self._received(node.pointer)]).add(name)
        self.requested = closure(start[False], inner)
        self.answered = closure(start[True], inner)

    def ref_name(self, schema: Schema) -> str | None:
        """The named schema that this one refers to."""
        ref = schema.get("$ref")
        known = isinstance(ref, str) and ref.startswith("#/components/schemas/")
        return str(ref).removeprefix("#/components/schemas/") if known else None

    def lookup(self, ref: str) -> dict[str, Any] | None:
        """What ``#/components/kind/Name`` refers to."""
        kind, _, name = ref.removeprefix("#/components/").partition("/")
        found: dict[str, Any] | None = self.document.get("components", {}).get(kind, {}).get(name)
        return found

    def resolve(self, value: dict[str, Any]) -> dict[str, Any]:
        """The object itself, or what it refers to; empty when that does not exist."""
        for _ in range(10):
            if "$ref" not in value:
                return value
            value = self.lookup(value["$ref"]) or {}
        return {}

    def is_answer(self, pointer: Pointer) -> bool:
        """Whether this place belongs to answers only."""
        if pointer[:2] == ("components", "schemas"):
            return pointer[2] in self.answered - self.requested
        return self._received(pointer)

    def is_sent(self, pointer: Pointer) -> bool:
        """Whether Ozon sends what stands at this place, in answers or by itself."""
        if pointer[:2] == ("components", "schemas"):
            return pointer[2] in self.answered
        return self._received(pointer)

    def _received(self, pointer: Pointer) -> bool:
        """Whether a place outside of the schemas is below something that Ozon sends."""
        if pointer[:1] == ("webhooks",):
            return pointer[3:4] != ("responses",)
        if pointer[:2] == ("components", "responses"):
            return pointer[2] not in self._replies
        return pointer[3:4] == ("responses",)

    # Schemas

    def leaves(self, schema: Schema) -> list[Schema]:
        """The schema with references followed, and all that it combines."""
        # The cache keeps the schema too, so that its id is not given to another one.
        known = self._leaves.get(id(schema))
        if known:
            return known[1]
        found: list[Schema] = []
        self._leaves[id(schema)] = schema, found
        target = self.resolve(schema)
        parts = [part for word in COMBINERS for part in target.get(word, [])]
        found += [target, *(leaf for part in parts for leaf in self.leaves(part))]
        return found

    def elements(self, schema: Schema, depth: int = 5) -> list[Schema]:
        """`leaves`, with arrays replaced by what they hold."""
        return [
            element
            for leaf in self.leaves(schema)
            for element in (self.elements(leaf["items"], depth - 1) if "items" in leaf and depth else [leaf])
        ]

    def at(self, schema: Schema, path: str) -> list[Schema]:
        """What stands at a dotted path of field names; nothing when there is no such field."""
        found = [schema] if schema else []
        for name in path.split(".") if path else []:
            owners = [leaf for part in found for leaf in self.elements(part)]
            maps = [
                leaf["additionalProperties"] for leaf in owners if isinstance(leaf.get("additionalProperties"), dict)
            ]
            owners += [leaf for part in maps for leaf in self.leaves(part)]
            found = [leaf["properties"][name] for leaf in owners if name in leaf.get("properties", {})]
        return found

    def types(self, schema: Schema) -> list[str]:
        """The JSON types that a schema names."""
        types: str | list[str] = schema.get("type", [])
        return [types] if isinstance(types, str) else list(types)

    def title(self, schema: Schema) -> str:
        """The name of a schema in a message."""
        return self._titles.get(id(schema), "an unnamed object")

    def uri(self, pointer: Pointer, schema: Schema) -> str:
        """Where a validator that knows the document as ``urn:spec`` finds this schema."""
        if "$ref" in schema:
            return f"urn:spec{schema['$ref']}"
        parts = (str(part).replace("~", "~0").replace("/", "~1") for part in pointer)
        return "urn:spec#/" + "/".join(quote(part) for part in parts)


def closure(start: set[str], inner: dict[str, set[str]]) -> set[str]:
    """The names of the start, and all that they lead to."""
    found: set[str] = set()
    todo = set(start)
    while todo:
        found |= todo
        todo = {name for owner in todo for name in inner.get(owner, ())} - found
    return found


# Names


def _split(name: str) -> list[str]:
    spaced = re.sub(r"([a-z0-9])([A-Z])|([A-Z])(?=[A-Z][a-z])", r"\1\3 \2", name)
    return [word.lower() for word in re.findall(r"[^\W_]+", spaced)]


def python_name(name: str) -> str:
    """The argument that a field of the wire becomes: ``MerchantSKU`` is ``merchant_sku``."""
    return "_".join(_split(name))


def words_of(text: str) -> set[str]:
    """The words of a text or a name, in the singular."""
    words = ("id" if word == "identifier" else word for word in _split(text))
    return {word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word for word in words}
