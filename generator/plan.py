"""Turns what openapi-python-client parsed into what the templates print: modules, classes, fields, methods."""

from __future__ import annotations

import keyword
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from openapi_python_client.parser.openapi import Endpoint, GeneratorData
from openapi_python_client.parser.properties import (
    AnyProperty,
    ConstProperty,
    DateProperty,
    DateTimeProperty,
    ListProperty,
    LiteralEnumProperty,
    ModelProperty,
    NoneProperty,
    Property,
    UnionProperty,
)

from .bundle import Bundle
from .text import describe, field_note, literal

_SCALARS = {"BooleanProperty": "bool", "FloatProperty": "float", "IntProperty": "int", "StringProperty": "str"}


@dataclass
class Field:
    """A field of a model, or an argument of a method."""

    name: str
    wire: str
    type: str
    required: bool
    many: bool
    doc: str


@dataclass
class Class:
    """A model, or the alias of an open enumeration."""

    name: str
    doc: str
    fields: list[Field] = field(default_factory=list)
    values: list[Any] | None = None
    rows: tuple[str, str] | None = None  #: for a page: the type of a row, and the expression that gives the rows


@dataclass
class Method:
    """One operation, as its module and its resource print it."""

    name: str
    module: str
    http_method: str
    path: str
    summary: str
    doc: str
    arguments: list[Field]
    returns: str
    returns_doc: str
    facts: dict[str, Any]
    link: str
    note: str


@dataclass
class Module:
    """A file with classes, and the operation they belong to, if it is one operation's file."""

    path: str
    classes: list[Class] = field(default_factory=list)
    imports: dict[str, list[str]] = field(default_factory=dict)
    method: Method | None = None


@dataclass
class Resource:
    """A package with the methods of one tag."""

    name: str
    title: str
    doc: str
    methods: list[Method] = field(default_factory=list)
    exports: dict[str, str] = field(default_factory=dict)


class Plan:
    """All files of one API."""

    def __init__(self, spec: Bundle, data: GeneratorData) -> None:
        self.spec = spec
        self.problems: list[str] = []
        self.schemas: dict[str, Any] = spec.document["components"]["schemas"]
        self.models = {str(m.class_info.name): m for m in data.models}
        self.enums: dict[str, LiteralEnumProperty] = {
            str(e.class_info.name): e for e in data.enums if isinstance(e, LiteralEnumProperty)
        }
        self.enum_order = dict(_enums(spec.document))
        self.endpoints = self._match(data)
        self.users: dict[str, set[tuple[str, str]]] = defaultdict(set)
        self.requested: set[str] = set()
        self.answered: set[str] = set()
        for key, (endpoint, operation) in self.endpoints.items():
            self._note_use(endpoint, (operation["tags"][0], key))
        self.modules: dict[str, Module] = {}
        self.resources: dict[str, Resource] = {}
        self._place_classes()
        for name, (endpoint, operation) in self.endpoints.items():
            self._add_method(name, endpoint, operation)

    def _match(self, data: GeneratorData) -> dict[str, tuple[Endpoint, dict[str, Any]]]:
        """Pair what was parsed with the operation it came from; by position, for the path may have been renamed."""
        by_tag = {str(tag): iter(c.endpoints) for tag, c in data.endpoint_collections_by_tag.items()}
        matched = {}
        for path, method, operation in self.spec.operations():
            endpoint = next(by_tag[operation["tags"][0]], None)
            if endpoint is None or endpoint.name != operation["operationId"]:
                self.problems.append(f"{self.spec.where('paths', path, method)}: the generator dropped this operation")
                return {}
            matched[operation["operationId"]] = endpoint, operation
        return matched

    # which class belongs where

    def _note_use(self, endpoint: Endpoint, user: tuple[str, str]) -> None:
        sent = [b.prop for b in endpoint.bodies] + endpoint.path_parameters + endpoint.query_parameters
        came = [r.prop for r in endpoint.responses if not r.is_default()]
        for props, role in ((sent, self.requested), (came, self.answered)):
            for name in {name for prop in props for name in self._reach(prop, set())}:
                self.users[name].add(user)
                role.add(name)

    def _reach(self, prop: Property, seen: set[str]) -> Iterator[str]:
        if isinstance(prop, ListProperty):
            yield from self._reach(prop.inner_property, seen)
        elif isinstance(prop, UnionProperty):
            for inner in prop.inner_properties:
                yield from self._reach(inner, seen)
        elif isinstance(prop, LiteralEnumProperty):
            yield str(prop.class_info.name)
        elif isinstance(prop, ModelProperty):
            model = self.models[str(prop.class_info.name)]
            name = str(model.class_info.name)
            if name in seen:
                return
            seen.add(name)
            if not self._is_map(model):
                yield name
            for inner in _properties(model):
                yield from self._reach(inner, seen)

    def _is_map(self, model: ModelProperty) -> bool:
        """Whether an object is a plain mapping in Python: it has no fields, and no name of its own."""
        bare = not model.required_properties and not model.optional_properties
        return bare and model.additional_properties is not None and str(model.class_info.name) not in self.schemas

    def _home(self, name: str) -> str:
        users = self.users[name]
        tags = sorted({tag for tag, _ in users})
        if len(users) == 1:
            tag, operation = next(iter(users))
            return f"{tag}/_{operation.removeprefix(tag + '_')}"
        return f"{tags[0]}/_models" if len(tags) == 1 else "_models"

    def _place_classes(self) -> None:
        order = [n for n in (*self.enums, *self.models) if n in self.users]
        for name in _inner_first(order, self._direct):
            home = self._home(name)
            module = self.modules.setdefault(home, Module(home))
            module.classes.append(self._enum(name) if name in self.enums else self._model(name))
            for inner in self._direct(name):
                self._import(module, inner)

    def _direct(self, name: str) -> list[str]:
        """Classes that a class names in its own fields."""
        if name not in self.models:
            return []
        found = [n for prop in _properties(self.models[name]) for n in self._named(prop)]
        return list(dict.fromkeys(found))

    def _named(self, prop: Property) -> Iterator[str]:
        if isinstance(prop, ListProperty):
            yield from self._named(prop.inner_property)
        elif isinstance(prop, UnionProperty):
            for inner in prop.inner_properties:
                yield from self._named(inner)
        elif isinstance(prop, LiteralEnumProperty):
            yield str(prop.class_info.name)
        elif isinstance(prop, ModelProperty):
            model = self.models[str(prop.class_info.name)]
            if not self._is_map(model):
                yield str(model.class_info.name)
            elif model.additional_properties is not None:
                yield from self._named(model.additional_properties)

    def _import(self, module: Module, name: str) -> None:
        home = self._home(name)
        if home == module.path:
            return
        here, there = module.path.rpartition("/")[0], home.rpartition("/")[0]
        source = f".{home.rpartition('/')[2]}" if here == there else f"..{home}"
        names = module.imports.setdefault(source, [])
        if name not in names:
            names.append(name)

    # classes

    def _enum(self, name: str) -> Class:
        values = self.enums[name].values
        ordered = self.enum_order.get(frozenset(values), sorted(values, key=str))
        return Class(name, describe(self.schemas.get(name, {})), values=list(ordered))

    def _model(self, name: str) -> Class:
        model = self.models[name]
        raw = self.schemas.get(name, {})
        only_sent = name in self.requested - self.answered
        fields = [self._field(prop, raw, sent=name in self.requested, wide=only_sent) for prop in _ordered(model, raw)]
        return Class(name, describe(raw) or self._purpose(name), fields)

    def _purpose(self, name: str) -> str:
        """What a class without a description is for."""
        users = sorted(user.removeprefix(tag + "_") for tag, user in self.users[name])
        tag = min(tag for tag, _ in self.users[name])
        if len(users) == 1 and name.endswith(("Request", "Response")):
            return f"{'Request' if name.endswith('Request') else 'Answer'} of `{tag}.{users[0]}`."
        return " ".join(re.findall(r"[A-Z]+(?![a-z])|[A-Z][a-z0-9]*", name)).capitalize() + "."

    def _field(self, prop: Property, raw: dict[str, Any], *, sent: bool, wide: bool) -> Field:
        wire = prop.name.get_untrusted_value()
        note = field_note(raw.get("properties", {}).get(wire, {}), self.schemas)
        many = isinstance(prop, ListProperty) and not sent
        return Field(str(prop.python_name), wire, self.type_text(prop, wide), prop.required and sent, many, note)

    def type_text(self, prop: Property, sent: bool) -> str:
        """The annotation of a property; wider where it is only sent, for models may be given as mappings there."""
        if isinstance(prop, ListProperty):
            return f"{'Sequence' if sent else 'list'}[{self.type_text(prop.inner_property, sent)}]"
        if isinstance(prop, LiteralEnumProperty):
            return str(prop.class_info.name)
        if isinstance(prop, UnionProperty):
            parts = [self.type_text(p, sent) for p in prop.inner_properties if not isinstance(p, NoneProperty)]
            return " | ".join(dict.fromkeys(parts))
        if isinstance(prop, ModelProperty):
            model = self.models[str(prop.class_info.name)]
            if not self._is_map(model):
                return f"{model.class_info.name} | Mapping[str, Any]" if sent else str(model.class_info.name)
            values = model.additional_properties
            inner = "Any" if values is None or isinstance(values, AnyProperty) else self.type_text(values, sent)
            return f"{'Mapping' if sent else 'dict'}[str, {inner}]"
        if isinstance(prop, DateTimeProperty):
            return "datetime"
        if isinstance(prop, DateProperty):
            return "date"
        if isinstance(prop, ConstProperty):
            return f"Literal[{literal(prop.value.raw_value)}]"
        text = _SCALARS.get(type(prop).__name__)
        if text is None:
            self.problems.append(f"{self.spec.api}: property {prop.name.get_untrusted_value()!r} leaks as {type(prop).__name__}")
        return text or "Any"

    # methods

    def _add_method(self, operation_id: str, endpoint: Endpoint, operation: dict[str, Any]) -> None:
        tag = operation["tags"][0]
        verb = operation_id.removeprefix(tag + "_")
        path = f"{tag}/_{verb}"
        module = self.modules.setdefault(path, Module(path))
        request = next((str(b.prop.class_info.name) for b in endpoint.bodies if isinstance(b.prop, ModelProperty)), None)
        reply = self._reply(endpoint, operation)
        for name in (request, reply.get("response"), reply.get("rows")):
            if name:
                self._import(module, name)
        arguments, parameters = self._arguments(endpoint, operation, request)
        pagination = operation.get("x-ozon-pagination")
        if pagination and reply.get("response"):
            self._make_page(reply["response"], pagination["items"])
        source = next(p for p in self.spec.operations() if p[2] is operation)
        facts = {**parameters, **_facts(operation, arguments, self.schemas), "request": request, **reply}
        if isinstance(operation.get("security", None), list):
            facts["credentials"] = tuple(sorted({name for choice in operation["security"] for name in choice})) or ("none",)
        method = Method(
            name=f"{verb}_" if keyword.iskeyword(verb) else verb,
            module=f"_{verb}",
            http_method=source[1].upper(),
            path=source[0],
            summary=" ".join(operation["summary"].split()),
            doc=describe(operation),
            arguments=arguments,
            returns=_return_type(reply),
            returns_doc=" ".join(operation["responses"]["200"].get("description", "").split()),
            facts=facts,
            link=operation.get("externalDocs", {}).get("url", ""),
            note=_note(operation),
        )
        module.method = method
        resource = self._resource(tag)
        resource.methods.append(method)
        self._export(resource, module, [request, reply.get("response"), reply.get("rows")])

    def _arguments(
        self, endpoint: Endpoint, operation: dict[str, Any], request: str | None
    ) -> tuple[list[Field], dict[str, Any]]:
        declared = {p["name"]: p for p in operation.get("parameters", [])}
        arguments: list[Field] = []
        names: dict[str, dict[str, str]] = {"path_parameters": {}, "query_parameters": {}}
        for where, props in (("path", endpoint.path_parameters), ("query", endpoint.query_parameters)):
            for prop in props:
                wire = prop.name.get_untrusted_value()
                schema = {"description": declared[wire].get("description", ""), **declared[wire]["schema"]}
                text = self.type_text(prop, sent=True)
                note = field_note(schema, self.schemas)
                arguments.append(Field(str(prop.python_name), wire, text, prop.required, False, note))
                names[f"{where}_parameters"][str(prop.python_name)] = wire
        required = frozenset(a.name for a in arguments if a.required)
        if request:
            raw = self.schemas[request]
            for prop in _ordered(self.models[request], raw):
                argument = self._field(prop, raw, sent=True, wide=True)
                if raw["properties"][argument.wire].get("x-ozon-client-default"):
                    argument.required = False
                arguments.append(argument)
        arguments.sort(key=lambda a: not a.required)
        return arguments, {**names, "required_parameters": required}

    def _reply(self, endpoint: Endpoint, operation: dict[str, Any]) -> dict[str, Any]:
        answer = operation["responses"]["200"]
        encoding = {"encoding": answer["x-ozon-encoding"]} if "x-ozon-encoding" in answer else {}
        content = answer.get("content")
        if not content:
            return {"reply": "nothing", **encoding}
        media, body = next(iter(content.items()))
        if media != "application/json":
            return {"reply": "text" if media.startswith("text/plain") else "file", **encoding}
        prop = next(r.prop for r in endpoint.responses if not r.is_default())
        if isinstance(prop, ListProperty) and isinstance(prop.inner_property, ModelProperty):
            return {"reply": "rows", "rows": str(prop.inner_property.class_info.name), **encoding}
        if isinstance(prop, ModelProperty) and not self._is_map(self.models[str(prop.class_info.name)]):
            return {"response": str(prop.class_info.name), **encoding}
        self.problems.append(f"{self.spec.api}: {operation['operationId']} answers with {body['schema']}, not with a model")
        return {}

    def _make_page(self, response: str, items: str) -> None:
        """Give the answer of a paged operation the method that `Page` asks for."""
        owner, expression, guard, name = self.models[response], "self", [], response
        for part in items.split("."):
            prop = next(p for p in _properties(owner) if p.name.get_untrusted_value() == part)
            expression += f".{prop.python_name}"
            if isinstance(prop, ListProperty):
                row = self.type_text(prop.inner_property, sent=False)
                code = expression if not guard else f"{expression} if {' and '.join(guard)} else []"
                for module in self.modules.values():
                    for cls in module.classes:
                        if cls.name == name:
                            cls.rows = (row, code)
                inner = list(self._named(prop.inner_property))
                self._import(self.modules[self._home(name)], inner[0]) if inner else None
                return
            guard.append(expression)
            owner = self.models[str(prop.class_info.name)]  # type: ignore[union-attr]

    def _resource(self, tag: str) -> Resource:
        if tag not in self.resources:
            declared = next(t for t in self.spec.document["tags"] if t["name"] == tag)
            title = "".join(part.capitalize() for part in tag.split("_"))
            self.resources[tag] = Resource(tag, title, describe(declared))
        return self.resources[tag]

    def _export(self, resource: Resource, module: Module, extra: list[str | None]) -> None:
        for cls in module.classes:
            resource.exports[cls.name] = f".{module.path.rpartition('/')[2]}"
        names = [n for names in module.imports.values() for n in names]
        pending = [*names, *(n for n in extra if n)]
        while pending:
            name = pending.pop()
            if name in resource.exports:
                continue
            here, _, file = self._home(name).rpartition("/")
            resource.exports[name] = f".{file}" if here == resource.name else f"..{self._home(name)}".replace("/", ".")
            pending += self._direct(name)


def _properties(model: ModelProperty) -> list[Property]:
    extra = [model.additional_properties] if model.additional_properties is not None else []
    return [*(model.required_properties or []), *(model.optional_properties or []), *extra]


def _ordered(model: ModelProperty, raw: dict[str, Any]) -> list[Property]:
    """Properties in the order of the spec, where the reader looks for them."""
    order = list(raw.get("properties", {}))
    own = [*(model.required_properties or []), *(model.optional_properties or [])]
    return sorted(own, key=lambda p: order.index(p.name.get_untrusted_value()))


def _inner_first(names: list[str], inner: Any) -> list[str]:
    """An order in which a class comes after those that it names, where there is no circle."""
    done: dict[str, None] = {}

    def visit(name: str, above: frozenset[str]) -> None:
        if name in done or name in above:
            return
        for other in inner(name):
            visit(other, above | {name})
        done[name] = None

    for name in names:
        visit(name, frozenset())
    return [n for n in done if n in set(names)]


def _enums(node: Any) -> Iterator[tuple[frozenset[Any], list[Any]]]:
    if isinstance(node, dict):
        if isinstance(node.get("enum"), list):
            yield frozenset(node["enum"]), node["enum"]
        for value in node.values():
            yield from _enums(value)
    elif isinstance(node, list):
        for value in node:
            yield from _enums(value)


def _return_type(reply: dict[str, Any]) -> str:
    if reply.get("response"):
        return str(reply["response"])
    if reply.get("rows"):
        return f"Sequence[{reply['rows']}]"
    return {"nothing": "None", "text": "str"}.get(reply.get("reply", ""), "File")


def _facts(operation: dict[str, Any], arguments: list[Field], schemas: dict[str, Any]) -> dict[str, Any]:
    """The ``x-ozon-*`` facts, under the names that the descriptor has for them."""
    names = ("safety", "repeatable", "pagination", "limits", "lifecycle", "tier", "task", "item-errors")
    facts = {name.replace("-", "_"): operation[f"x-ozon-{name}"] for name in names if f"x-ozon-{name}" in operation}
    body = operation.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema", {})
    raw = schemas.get(body.get("$ref", "").rpartition("/")[2], {}).get("properties", {})
    defaults = [a.name for a in arguments if raw.get(a.wire, {}).get("x-ozon-client-default")]
    return facts | ({"client_defaults": tuple(defaults)} if defaults else {})


def _note(operation: dict[str, Any]) -> str:
    """One line about what an operation does and until when."""
    parts = {"read": "Reads only", "write": "Writes", "destructive": "Destroys or withdraws"}[operation["x-ozon-safety"]]
    if operation["x-ozon-safety"] != "read":
        parts += "; may be repeated" if operation.get("x-ozon-repeatable") else "; is never repeated by the client"
    lifecycle = operation.get("x-ozon-lifecycle", {})
    if lifecycle.get("beta"):
        parts += "; beta"
    if lifecycle.get("off"):
        parts += f"; switched off on {lifecycle['off']}"
    if lifecycle.get("replacement"):
        parts += f"; use {', '.join(lifecycle['replacement'])} instead"
    return parts + "."
