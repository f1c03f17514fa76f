"""What requests and answers look like, whatever their schemas are called: one view of every OpenAPI document."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from ..bundle import HTTP_METHODS
from .grammar import CONSTRAINTS, Pointer, Schema

LIMITS = tuple(sorted(CONSTRAINTS))
ALTERNATIVES = ("oneOf", "anyOf")
_SHOWN = 6  #: how many names of fields or values a short text of a shape has


class Mark(NamedTuple):
    """A recorded correction: its identity, the kinds of differences that it covers, and the fields below its place."""

    key: int
    covers: frozenset[str]
    fields: frozenset[str]


@dataclass(frozen=True)
class Shape:
    """A schema with its references followed and its parts put together. No types means: anything."""

    types: frozenset[str] = frozenset()
    format: str = ""
    local: bool = False  #: a time by the clock of a place
    enum: tuple[str, ...] = ()
    limits: Mapping[str, Any] = field(default_factory=dict)
    fields: Mapping[str, Schema] = field(default_factory=dict)
    required: frozenset[str] = frozenset()
    items: Schema | None = None
    values: Schema | None = None  #: of a map
    deprecated: bool = False
    lifecycle: Mapping[str, Any] = field(default_factory=dict)
    text: str = ""
    name: str = ""  #: of the schema that is referred to
    own: tuple[Mark, ...] = ()  #: corrections of this place
    named: tuple[Mark, ...] = ()  #: corrections of the schema that it refers to

    @property
    def ending(self) -> dict[str, Any]:
        """What is known of its end."""
        return {**self.lifecycle, "deprecated": self.deprecated}

    @property
    def unknown(self) -> bool:
        """Nothing is said about it."""
        return not (self.types or self.fields)

    @property
    def empty(self) -> bool:
        """An object without fields, which is as good as no body."""
        return self.types == {"object"} and not self.fields and self.values is None


NOTHING: Schema = {"type": "object"}


class Reader:
    """The schemas of one document."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.schemas: dict[str, Schema] = document.get("components", {}).get("schemas", {})
        self._known: dict[int, tuple[Schema, Shape]] = {}

    def shape(self, schema: Schema) -> Shape:
        """The shape of a schema. The schema is kept, so that its id is not given to another one."""
        if id(schema) not in self._known:
            self._known[id(schema)] = schema, Shape()
            self._known[id(schema)] = schema, self._make(schema)
        return self._known[id(schema)][1]

    def _make(self, schema: Schema) -> Shape:
        layers = list(self._layers(schema, set()))
        options = [self.shape(option) for layer in layers for option in _options(layer)]
        types = _types(layers, options)
        form = _first(layers, "format") or _common(option.format for option in options) or ""
        return Shape(
            types=types,
            # Ozon's documents give no format to decimal numbers in text, and to callers they are text with or without
            format="" if form == "decimal" and types == {"string"} else form,
            local=any("x-ozon-time" in layer for layer in layers),
            enum=_enum(layers, options),
            limits={key: layer[key] for layer in reversed(layers) for key in LIMITS if key in layer},
            fields=_fields(layers, options),
            required=frozenset(name for layer in layers for name in layer.get("required", [])),
            items=_first(layers, "items") or next((o.items for o in options if o.items is not None), None),
            values=next(
                (v for layer in layers if isinstance(v := layer.get("additionalProperties"), dict) and v), None
            ),
            deprecated=any(layer.get("deprecated") is True for layer in layers),
            lifecycle=schema.get("x-ozon-lifecycle", {}),
            text=" ".join(str(layer["description"]) for layer in layers if layer.get("description")),
            name=_name(schema),
            own=_marks(layers[:1]),
            named=_marks(layers[1:]),
        )

    def _layers(self, schema: Schema, seen: set[int]) -> Iterator[Schema]:
        if id(schema) in seen:
            return
        seen.add(id(schema))
        yield schema
        if "$ref" in schema:
            yield from self._layers(self.schemas.get(_name(schema), {}), seen)
        for part in schema.get("allOf", []):
            yield from self._layers(part, seen)

    def describe(self, schema: Schema, depth: int = 4) -> str:
        """A shape in a few words: ``array of object {id, name}``."""
        shape = self.shape(schema)
        words = [self._describe(kind, shape, depth) for kind in sorted(shape.types)]
        return " | ".join(words) or "anything"

    def _describe(self, kind: str, shape: Shape, depth: int) -> str:
        if kind == "array" and depth:
            return f"array of {self.describe(shape.items or {}, depth - 1)}"
        if kind == "object" and shape.fields:
            return f"object {{{shorten(shape.fields)}}}"
        if kind == "object" and shape.values is not None and depth:
            return f"map of {self.describe(shape.values, depth - 1)}"
        form = f" ({'local ' * shape.local}{shape.format})" if shape.format and kind not in ("array", "object") else ""
        return f"{kind}{form}" + (f" of {shorten(shape.enum)}" if shape.enum else "")


def shorten(names: Iterable[str]) -> str:
    """The first of some names, and how many more there are."""
    names = list(names)
    more = f", and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return ", ".join(names[:_SHOWN]) + more


def value_text(value: Any) -> str:
    """A value of an enumeration as text, the same for ``1`` and ``"1"``."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def _name(schema: Schema) -> str:
    return str(schema.get("$ref", "")).removeprefix("#/components/schemas/")


def _first(layers: list[Schema], key: str) -> Any:
    return next((layer[key] for layer in layers if key in layer), None)


def _common(values: Iterable[str]) -> str:
    found = set(values)
    return found.pop() if len(found) == 1 else ""


def _options(layer: Schema) -> list[Schema]:
    found: list[Schema] = [option for word in ALTERNATIVES for option in layer.get(word, [])]
    return [option for option in found if option.get("type") != "null"]


def _types(layers: list[Schema], options: list[Shape]) -> frozenset[str]:
    for layer in layers:
        stated = layer.get("type", [])
        found = frozenset([stated] if isinstance(stated, str) else stated) - {"null"}
        if found:
            return found
    if options and all(option.types for option in options):
        return frozenset(kind for option in options for kind in option.types)
    if any(layer.get("properties") for layer in layers):
        return frozenset({"object"})
    return frozenset({"array"} if any("items" in layer for layer in layers) else ())


def _enum(layers: list[Schema], options: list[Shape]) -> tuple[str, ...]:
    stated = _first(layers, "enum")
    if stated is None and options and all(option.enum for option in options):
        stated = [value for option in options for value in option.enum]
    return tuple(dict.fromkeys(value_text(value) for value in stated or [] if value is not None))


def _fields(layers: list[Schema], options: list[Shape]) -> dict[str, Schema]:
    found = {name: schema for option in options for name, schema in option.fields.items()}
    return found | {name: schema for layer in reversed(layers) for name, schema in layer.get("properties", {}).items()}


def _marks(layers: list[Schema]) -> tuple[Mark, ...]:
    return tuple(mark for layer in layers for mark in marks(layer))


def marks(node: Mapping[str, Any]) -> tuple[Mark, ...]:
    """The corrections that stand at a place of the spec."""
    found = node.get("x-ozon-correction", ())
    return tuple(Mark(id(one), frozenset(one["covers"]), frozenset(one.get("fields", ()))) for one in found)


def corrections(node: Any, pointer: Pointer = ()) -> Iterator[tuple[int, Pointer]]:
    """Every correction in a document: its identity, and where it stands."""
    if isinstance(node, dict):
        for one in node.get("x-ozon-correction", ()):
            yield id(one), pointer
        for key, below in node.items():
            yield from corrections(below, (*pointer, key))
    elif isinstance(node, list):
        for position, below in enumerate(node):
            yield from corrections(below, (*pointer, position))


# Operations


@dataclass
class Body:
    """What is sent or answered: its content type and its schema."""

    media: str
    schema: Schema

    @property
    def json(self) -> bool:
        return "json" in self.media or self.media in ("", "*/*")


@dataclass
class Operation:
    """One operation of a document."""

    method: str
    path: str
    value: dict[str, Any]
    parameters: list[dict[str, Any]]
    request: Body | None
    answer: Body | None

    @property
    def name(self) -> str:
        return str(self.value.get("operationId", ""))

    @property
    def title(self) -> str:
        return f"{self.method.upper()} {self.path}"

    @property
    def call(self) -> str:
        """How a user calls it: ``product.list``."""
        tag = next(iter(self.value.get("tags", [])), "")
        verb = self.name.removeprefix(f"{tag}_")
        return f"{tag}.{verb}{'_' * keyword.iskeyword(verb)}" if tag else self.name

    @property
    def lifecycle(self) -> dict[str, Any]:
        found: dict[str, Any] = self.value.get("x-ozon-lifecycle", {})
        return found

    def arguments(self, where: str) -> Schema:
        """The parameters of one kind as an object."""
        found = {p["name"]: p for p in self.parameters if p.get("in") == where}
        if where == "path":
            found = {name: found.get(name, {}) for name in re.findall(r"{([^{}]+)}", self.path)}
        words = ("description", "deprecated", "x-ozon-correction")
        properties = {
            name: {**p.get("schema", {}), **{word: p[word] for word in words if word in p}} for name, p in found.items()
        }
        return {
            "type": "object",
            "properties": properties,
            "required": [name for name, p in found.items() if p.get("required") is True],
        }


def operations(document: Mapping[str, Any]) -> list[Operation]:
    """All operations of a document, with parameters, bodies and answers resolved."""
    return _operations(document, "paths")


def pushes(document: Mapping[str, Any]) -> list[Operation]:
    """What the service sends by itself: operations whose request is what we get, and whose path is a name."""
    return [replace(one, method="push") for one in _operations(document, "webhooks")]


def _operations(document: Mapping[str, Any], key: str) -> list[Operation]:
    parts: dict[str, Any] = document.get("components", {})

    def resolve(node: dict[str, Any]) -> dict[str, Any]:
        for _ in range(5):
            kind, _, name = str(node.get("$ref", "")).removeprefix("#/components/").partition("/")
            if not name:
                return node
            node = parts.get(kind, {}).get(name, {})
        return {}

    return [
        Operation(
            method,
            path,
            item[method],
            [resolve(p) for p in [*item.get("parameters", []), *item[method].get("parameters", [])]],
            _body(resolve(item[method].get("requestBody", {}))),
            _body(resolve(_success(item[method].get("responses", {})))),
        )
        for path, item in document.get(key, {}).items()
        for method in HTTP_METHODS
        if method in item
    ]


def _success(answers: dict[str, Any]) -> dict[str, Any]:
    found = sorted(status for status in answers if str(status).startswith("2"))
    return answers[found[0]] if found else {}


def _body(node: dict[str, Any]) -> Body | None:
    content: dict[str, Any] = node.get("content", {})
    media = min(content, key=lambda kind: (kind != "application/json", "json" not in kind), default=None)
    return None if media is None else Body(media, content[media].get("schema", {}))


def base_path(document: Mapping[str, Any]) -> str:
    """The part of the server's address that stands before every path."""
    servers = document.get("servers") or [{}]
    return urlsplit(str(servers[0].get("url", ""))).path.rstrip("/")


def key_of(operation: Operation, base: str = "") -> str:
    """Method and path as both documents have it: without the names of parameters and the slash at the end."""
    path = re.sub(r"{[^{}]*}", "{}", base + operation.path.strip())
    return f"{operation.method.upper()} {path.rstrip('/')}"
