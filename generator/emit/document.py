"""The OpenAPI document of an API, for tools that do not know ``spec/README.md``: it states what the spec implies.

Any field of an answer may be absent or null, unless it has ``x-ozon-always``; an enumeration of an answer lists known
values only. A request has none of that, so a schema of both sides becomes two: ``Money`` and ``MoneyInput``.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

from ..spec.grammar import Schema, Table

#: Words for the work on the spec and for the client that is made from it.
_INTERNAL = frozenset({"x-ozon-correction", "x-ozon-always", "x-ozon-client-default"})
_VALUES = frozenset({"example", "default", "enum", "required"})
_TYPES = frozenset({"$ref", "type", "enum", "format", "items"})
#: Of a list in a form: each item is a part of its own.
_EACH = {"style": "form", "explode": True}
_SCHEMAS = "#/components/schemas/"


def openapi(spec: Table, *, open_enums: bool = True) -> Table:
    """The document of a bundled API.

    Args:
        spec: the bundled document, which stays as it is.
        open_enums: accept unlisted values in enumerations of answers.
    """
    return _Writer(spec, open_enums).document()


def as_json(document: Table) -> str:
    """JSON with a line for each path and each schema."""
    parts = {key: _dump(value) for key, value in document.items()}
    components = {key: _dump(value) for key, value in document["components"].items()}
    components["schemas"] = _lines({name: _dump(one) for name, one in document["components"]["schemas"].items()})
    parts["components"] = _lines(components)
    for key in document.keys() & {"paths", "webhooks"}:
        parts[key] = _lines({name: _dump(item) for name, item in document[key].items()})
    return _lines(parts) + "\n"


class _Writer:
    def __init__(self, spec: Table, open_enums: bool) -> None:
        self._spec = spec
        self._schemas: dict[str, Schema] = spec["components"]["schemas"]
        self._open_enums = open_enums
        bodies = [operation for item in spec["paths"].values() for operation in item.values()]
        self._pushes: dict[str, Table] = {name: item["post"] for name, item in spec.get("webhooks", {}).items()}
        answers = spec["components"].get("responses", {})
        found = [answer for push in self._pushes.values() for answer in push["responses"].values()]
        self._replies = {name for name in answers if {"$ref": f"#/components/responses/{name}"} in found}
        asked = self._closure([[{**one, "responses": {}} for one in bodies], found, *map(answers.get, self._replies)])
        told = self._closure(
            [
                *(one["responses"] for one in bodies),
                *(one["requestBody"] for one in self._pushes.values()),
                *(answer for name, answer in answers.items() if name not in self._replies),
            ]
        )
        self._asked_only = asked - told
        self._both = {name for name in asked & told if "enum" not in self._schemas[name]}

    def document(self) -> Table:
        """The whole document."""
        schemas: dict[str, Schema] = {}
        for name, schema in self._schemas.items():
            schemas[name] = self._asked(schema) if name in self._asked_only else self._told(schema)
            if name in self._both:
                schemas[f"{name}Input"] = self._asked(schema)
        components = {key: self._told(value) for key, value in self._spec["components"].items()}
        for name in self._replies:
            components["responses"][name] = self._asked(self._spec["components"]["responses"][name])
        paths = {
            path: {method: self._operation(operation) for method, operation in item.items()}
            for path, item in self._spec["paths"].items()
        }
        made = {**self._spec, "paths": paths, "components": {**components, "schemas": schemas}}
        webhooks = {name: {"post": self._webhook(push)} for name, push in self._pushes.items()}
        return {**made, "webhooks": webhooks} if webhooks else made

    def _operation(self, operation: Table) -> Table:
        made: Table = self._asked({**operation, "responses": {}})
        made["responses"] = self._told(operation["responses"])
        for part in (made.get("requestBody", {}), *made["responses"].values()):
            if "content" in part:
                part["content"] = {media: self._body(media, body) for media, body in part["content"].items()}
        return made

    def _body(self, media: str, body: Table) -> Table:
        schema: Schema = self._schemas.get(_name(body["schema"])) or body["schema"]
        if media == "application/json" and schema.get("format") == "binary":  # a file for our client, JSON for others
            return {"schema": {}, "example": json.loads(body["example"])}
        fields = schema.get("properties", {}) if media == "multipart/form-data" else {}
        parts = {name: _EACH for name, field in fields.items() if field.get("type") == "array"}
        return {**body, "encoding": parts} if parts else body

    def _webhook(self, push: Table) -> Table:
        made: Table = self._told({**push, "responses": {}})
        if "x-ozon-unknown" in push:
            made["description"] += f" Not known: {push['x-ozon-unknown']}"
        return {**made, "responses": self._asked(push["responses"]), "security": []}

    def _asked(self, node: Any) -> Any:
        """What a request holds, as it is, without internal words."""
        if isinstance(node, list):
            return [self._asked(one) for one in node]
        if not isinstance(node, dict):
            return node
        if (name := _name(node)) in self._both:
            node = {**node, "$ref": f"{_SCHEMAS}{name}Input"}
        return _below(node, self._asked)

    def _told(self, node: Any) -> Any:
        """What an answer holds."""
        if isinstance(node, list):
            return [self._told(one) for one in node]
        if not isinstance(node, dict):
            return node
        made = _below(node, self._told)
        if "items" in node:
            made["items"] = self._known(made["items"], self._open_enums)
        if "properties" not in node:
            return made
        made.pop("required", None)
        if always := [name for name, field in node["properties"].items() if "x-ozon-always" in field]:
            made["required"] = always
        opened = self._open_enums or "x-ozon-unknown" in node
        for name, field in made["properties"].items():
            known = self._known(field, opened)
            made["properties"][name] = known if name in always else _nullable(known)
        return made

    def _known(self, schema: Schema, opened: bool) -> Schema:
        """A schema whose enumeration accepts other values."""
        enum = schema if "enum" in schema else self._schemas.get(_name(schema), {})
        if not opened or "enum" not in enum:
            return schema
        kept, typed = _split(schema)
        return {**kept, "anyOf": [typed, {"type": enum["type"]}]}

    def _closure(self, node: Any) -> set[str]:
        """The schemas that a part of the document uses."""
        found: set[str] = set()
        pending = list(_references(node))
        while pending:
            name = pending.pop()
            if name not in found:
                found.add(name)
                pending += _references(self._schemas[name])
        return found


def _nullable(schema: Schema) -> Schema:
    if isinstance(kind := schema.get("type"), str | list):
        null = {"enum": [*schema["enum"], None]} if "enum" in schema else {}
        return {**schema, "type": [*([kind] if isinstance(kind, str) else kind), "null"], **null}
    if "anyOf" in schema:
        return {**schema, "anyOf": [*schema["anyOf"], {"type": "null"}]}
    kept, typed = _split(schema)
    return {**kept, "anyOf": [typed, {"type": "null"}]} if typed else schema


def _split(schema: Schema) -> tuple[Schema, Schema]:
    """What a schema says of the field, and what it says of the type."""
    typed = {key: value for key, value in schema.items() if key in _TYPES}
    return {key: value for key, value in schema.items() if key not in typed}, typed


def _below(node: Table, convert: Callable[[Any], Any]) -> Table:
    """A node without internal words, its parts converted."""
    made: Table = {}
    for key, value in node.items():
        if key == "properties":  # its keys are names, whatever they are
            made[key] = {name: convert(field) for name, field in value.items()}
        elif key not in _INTERNAL:
            made[key] = value if key in _VALUES or key.startswith("x-") else convert(value)
    if isinstance(values := node.get("enum"), list) and (names := _names(values)):
        made["x-enum-varnames"] = names
    if "operationId" not in node:
        made.pop("x-ozon-official", None)
        made |= {"deprecated": True} if "x-ozon-lifecycle" in node else {}
    return made


def _names(values: list[Any]) -> list[str]:
    """Names for the values of an enumeration in which some differ by case only; generators write names in one case."""
    names = [str(value).upper() for value in values]
    if len({*names}) == len(names):
        return []
    return [f"{name}_{count}" if (count := names[: at + 1].count(name)) > 1 else name for at, name in enumerate(names)]


def _references(node: Any) -> Iterator[str]:
    """Names of the schemas that a node refers to itself."""
    if isinstance(node, list):
        for one in node:
            yield from _references(one)
    elif isinstance(node, dict):
        if name := _name(node):
            yield name
        for key, value in node.items():
            if key == "properties":
                yield from _references(list(value.values()))
            elif key not in _VALUES and not key.startswith("x-"):
                yield from _references(value)


def _name(node: Schema) -> str:
    reference = node.get("$ref")
    return reference.removeprefix(_SCHEMAS) if isinstance(reference, str) and reference.startswith(_SCHEMAS) else ""


def _lines(entries: dict[str, str]) -> str:
    return "{\n" + ",\n".join(f"{_dump(name)}:{text}" for name, text in entries.items()) + "\n}"


def _dump(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
