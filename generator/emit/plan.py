"""The methods of an API, with their resources, as the templates print them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from openapi_python_client.parser.openapi import Endpoint, GeneratorData
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol

from ..bundle import Bundle
from ..spec.grammar import Pointer, Schema, uniform
from .classes import Classes
from .events import events
from .lifecycles import of_fields
from .names import calls, python_call, verb_of
from .parts import Field, Method, Resource
from .shapes import Shapes, wire_name
from .text import describe, one_line

#: Rows that a page has where nobody tells how many it may have.
_PAGE_SIZE = 100


@dataclass
class Reply:
    """What an operation answers with."""

    kind: str = "model"
    response: str | None = None
    rows: str | None = None
    encoding: str | None = None
    files: tuple[str, ...] = ()

    @property
    def type(self) -> str:
        """The annotation of a method that returns it."""
        rows = f"Sequence[{self.rows}]"
        return {"model": self.response or "", "rows": rows, "nothing": "None", "text": "str", "file": "File"}[self.kind]

    def facts(self) -> dict[str, Any]:
        kind = None if self.kind == "model" else self.kind
        answer = {"response": self.response, "rows": self.rows, "reply": kind}
        return {**answer, "content_types": self.files or None, "encoding": self.encoding}


def _paging_defaults(facts: dict[str, Any], parameters: Mapping[str, Any], body: Schema | None) -> dict[str, Any]:
    """What asks for the first page, by wire name: the page token, and the largest page."""
    fields = {**(body or {}).get("properties", {}), **{name: one["schema"] for name, one in parameters.items()}}
    found = {}
    if facts.get("token") in fields:
        is_text = fields[facts["token"]].get("type") == "string"
        found[facts["token"]] = facts.get("start", "" if is_text else 0)
    if facts.get("size") in fields:
        found[facts["size"]] = facts.get("max", _PAGE_SIZE)
    return found


def _polled(tasks: Iterable[dict[str, Any] | None]) -> dict[str, dict[str, Any]]:
    """What tasks say of the operations that they are polled by, under the names of these."""
    found: dict[str, dict[str, Any]] = {}
    for task in filter(None, tasks):
        facts = {key: value for key, value in task.items() if key not in ("id", "poll")}
        ids = found.setdefault(task["poll"], {"ids": [], **facts})["ids"]
        if task["id"] not in ids:
            ids.append(task["id"])
    return found


class Plan:
    """All files of one API."""

    def __init__(self, spec: Bundle, data: GeneratorData) -> None:
        self.spec = spec
        self.shapes = Shapes(spec, data)
        self.problems: list[str] = []
        self.calls = calls(spec)
        self.fields = of_fields(spec.document)
        self.polled = _polled(op.get("x-ozon-task") for _, _, op in spec.operations())
        self.resources: dict[str, Resource] = {}
        endpoints = {
            endpoint.name: endpoint for c in data.endpoint_collections_by_tag.values() for endpoint in c.endpoints
        }
        paired = []
        for path, method, operation in spec.operations():
            endpoint = endpoints.get(operation["operationId"])
            if endpoint is None:
                self.problems.append(f"{spec.where('paths', path, method)}: the generator dropped this operation")
            else:
                paired.append((path, method, operation, endpoint))
        self.classes = Classes(spec, self.shapes, [(operation, endpoint) for _, _, operation, endpoint in paired])
        self.problems += self.classes.problems
        for path, method, operation, endpoint in paired:
            self._add_method(path, method, operation, endpoint)
        self.events = events(spec)

    def _add_method(self, path: str, http_method: str, operation: dict[str, Any], endpoint: Endpoint) -> None:
        tag = operation["tags"][0]
        verb = verb_of(tag, operation["operationId"])
        request = next(
            (str(b.prop.class_info.name) for b in endpoint.bodies if isinstance(b.prop, ModelProperty)), None
        )
        reply = self._reply(operation, endpoint, ("paths", path, http_method))
        module = self.classes.module(f"{tag}/_{verb}")
        used = [name for name in (request, reply.response, reply.rows) if name]
        for name in used:
            self.classes.need(module, name)
        if "x-ozon-pagination" in operation and reply.response:
            self._make_page(reply.response, operation["x-ozon-pagination"]["items"])
        place = ("paths", path, http_method)
        arguments, parameters = self._arguments(operation, endpoint, request, place)
        module.method = Method(
            name=python_call(tag, operation["operationId"]).rpartition(".")[2],
            module=module.file,
            http_method=http_method.upper(),
            path=path,
            summary=one_line(operation["summary"]),
            doc=describe(operation),
            arguments=arguments,
            returns=reply.type,
            returns_doc=one_line(operation["responses"]["200"].get("description", "")),
            facts={**parameters, **self._facts(operation, arguments, request), "request": request, **reply.facts()},
            note=self._note(operation),
            link=operation.get("externalDocs", {}).get("url", ""),
        )
        resource = self._resource(tag)
        resource.methods.append(module.method)
        for name, home in self.classes.exported(module, used).items():
            folder, _, file = home.rpartition("/")
            resource.exports[name] = f".{file}" if folder == resource.name else f"..{home.replace('/', '.')}"

    def _arguments(
        self, operation: dict[str, Any], endpoint: Endpoint, request: str | None, place: Pointer
    ) -> tuple[list[Field], dict[str, Any]]:
        declared = {p["name"]: p for p in operation.get("parameters", [])}
        arguments: list[Field] = []
        defaults: dict[str, Any] = {}
        names: dict[str, dict[str, str]] = {}
        for where, props in (("path", endpoint.path_parameters), ("query", endpoint.query_parameters)):
            raw = {"properties": {n: {**p["schema"], "description": p.get("description")} for n, p in declared.items()}}
            found = [self.classes.field(prop, raw, (*place, "parameters"), role="request") for prop in props]
            names[f"{where}_parameters"] = {argument.name: argument.wire for argument in found}
            arguments += found
        body = self.shapes.schemas.get(request or "")
        paging = _paging_defaults(operation.get("x-ozon-pagination", {}), declared, body)
        required = frozenset(one.name for one in arguments if one.required and one.wire not in paging)
        times = {
            word: frozenset(argument.name for argument in arguments if argument.type == kind)
            for word, kind in (("days", "date"), ("moments", "datetime"))
        }
        if request:
            raw = self.shapes.schemas[request]
            for prop in self.shapes.fields(request):
                argument = self.classes.field(
                    prop, raw, ("components", "schemas", request, "properties"), role="request"
                )
                argument.required &= not raw["properties"][argument.wire].get("x-ozon-client-default")
                arguments.append(argument)
        for argument in arguments:
            if argument.required and argument.wire in paging:
                argument.required = False
                argument.doc = f"{argument.doc} {paging[argument.wire]!r} is sent when it is left out.".strip()
                defaults[argument.name] = paging[argument.wire]
        arguments.sort(key=lambda argument: not argument.required)
        return arguments, {**names, "required_parameters": required, "defaults": defaults, **times}

    def _facts(self, operation: dict[str, Any], arguments: list[Field], request: str | None) -> dict[str, Any]:
        """The ``x-ozon-*`` facts, under the names that the descriptor has for them."""
        words = ("safety", "repeatable", "pagination", "period", "limits", "lifecycle", "tier", "task")
        facts = {
            word.replace("-", "_"): self._named(uniform(f"x-ozon-{word}", operation.get(f"x-ozon-{word}")))
            for word in (*words, "item-errors", "batch")
        }
        raw = self.shapes.schemas[request]["properties"] if request else {}
        defaults = tuple(a.name for a in arguments if raw.get(a.wire, {}).get("x-ozon-client-default"))
        schemes = operation.get("security")
        credentials = None if schemes is None else tuple(sorted({n for choice in schemes for n in choice})) or ("none",)
        multipart = "multipart/form-data" in operation.get("requestBody", {}).get("content", {})
        name = operation["operationId"]
        facts |= {"fields": self.fields[name], "polled": self.polled.get(name), "multipart": multipart}
        return {**facts, "client_defaults": defaults, "credentials": credentials}

    def _named(self, fact: Any) -> Any:
        """A fact with the operations that it names called as a user calls them."""
        if not isinstance(fact, dict):
            return fact
        named = {
            "replacement": [self.calls[name] for name in fact.get("replacement", [])],
            "poll": self.calls.get(str(fact.get("poll"))),
        }
        return {key: named.get(key) or value for key, value in fact.items()}

    def _reply(self, operation: dict[str, Any], endpoint: Endpoint, place: Pointer) -> Reply:
        answer = operation["responses"]["200"]
        encoding = answer.get("x-ozon-encoding")
        media = next(iter(answer.get("content", {})), None)
        if media is None:
            return Reply("nothing")
        if media != "application/json":
            if media.startswith("text/plain"):
                return Reply("text", encoding=encoding)
            return Reply("file", encoding=encoding, files=tuple(answer["content"]))
        prop = next(r.prop for r in endpoint.responses)
        if isinstance(prop, ListProperty) and isinstance(prop.inner_property, ModelProperty):
            return Reply("rows", rows=str(prop.inner_property.class_info.name), encoding=encoding)
        if isinstance(prop, ModelProperty) and not self.shapes.is_map(prop):
            return Reply("model", response=str(prop.class_info.name), encoding=encoding)
        where = self.spec.where(*place, "responses", "200", "content", media, "schema")
        self.problems.append(f"{where}: an answer must be a named object or a list of them")
        return Reply("nothing")

    def _make_page(self, response: str, items: str) -> None:
        """Give the answer of a paged operation the method that `Page` asks for."""
        owner, expression, guards = response, "self", list[str]()
        *parents, last = items.split(".")
        for part in parents:
            prop = self._property(owner, part)
            expression += f".{prop.python_name}"
            guards.append(expression)
            owner = next(self.shapes.named(prop))
        rows = self._property(owner, last)
        expression += f".{rows.python_name}"
        row = self.shapes.annotation(rows, "answer").removeprefix("list[").removesuffix("]")
        module = self.classes.module(self.classes.home(response))
        page = next(cls for cls in module.classes if cls.name == response)
        page.rows = row, f"{expression} if {' and '.join(guards)} else []" if guards else expression
        for name in self.shapes.named(rows):
            self.classes.need(module, name)

    def _property(self, owner: str, wire: str) -> PropertyProtocol:
        return next(prop for prop in self.shapes.fields(owner) if wire_name(prop) == wire)

    def _note(self, operation: dict[str, Any]) -> str:
        """One line about what an operation does, and until when."""
        safety = operation["x-ozon-safety"]
        note = {"read": "Reads only", "write": "Writes", "destructive": "Destroys or withdraws"}[safety]
        if safety != "read":
            note += "; may be repeated" if operation.get("x-ozon-repeatable") else "; is never repeated by the client"
        lifecycle = self._named(operation.get("x-ozon-lifecycle", {}))
        if lifecycle.get("beta"):
            note += "; beta"
        if lifecycle.get("off"):
            note += f"; switched off on {lifecycle['off']}"
        if lifecycle.get("replacement"):
            note += f"; successor: {', '.join(lifecycle['replacement'])}"
        return note + "."

    def _resource(self, tag: str) -> Resource:
        if tag not in self.resources:
            declared = next(t for t in self.spec.document["tags"] if t["name"] == tag)
            title = "".join(part.capitalize() for part in tag.split("_"))
            exports = {f"{title}Resource": "._sync", f"Async{title}Resource": "._async"}
            self.resources[tag] = Resource(tag, title, describe(declared) or f"Operations of {tag}.", exports=exports)
        return self.resources[tag]
