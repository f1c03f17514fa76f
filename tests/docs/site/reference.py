"""One page for each resource of each API, from the spec: what its methods do, take and answer."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

import attrs

from generator.bundle import Bundle
from generator.spec.structure import Operation, Reader, Shape, operations, pushes
from ozon.batch.jobs import JOBS
from ozon_generated.model import codec
from tests.contract.cases import Case, cases, walk_arguments

from .facts import about
from .markdown import block, call, code, example, plain, table

TITLES = {"seller": "Seller API", "performance": "Performance API", "merchants": "Merchants API"}
Schema = dict[str, Any]
#: The package of events, and the page of their fields.
PUSH = "push"
#: Methods that functions of `ozon.batch` call.
_BATCHED = {job.name for job in JOBS}
_DEEPEST = 6
_SHOWN = 12


class Api:
    """The pages of one API.

    Args:
        bundle: its spec.
    """

    def __init__(self, bundle: Bundle) -> None:
        self.name = bundle.api
        self.document = bundle.document
        self._reader = Reader(bundle.document)
        self._cases = {case.name: case for case in cases() if case.api == self.name}
        self._calls = {one.name: one.call for one in operations(bundle.document)}
        self._events = [one for one in pushes(bundle.document) if "x-ozon-push" in one.value]

    @cached_property
    def resources(self) -> dict[str, list[Operation]]:
        """The operations of each resource, in the order of their names; those that are withdrawn stand last."""
        found: dict[str, list[Operation]] = defaultdict(list)
        for one in sorted(operations(self.document), key=lambda one: ("off" in one.lifecycle, one.call)):
            found[one.call.partition(".")[0]].append(one)
        return dict(sorted(found.items()))

    def pages(self) -> Iterator[tuple[str, str]]:
        """The name and the text of each page."""
        yield "index", self._index()
        for resource, found in self.resources.items():
            yield resource, self._page(resource, found)
        if self._events:
            yield PUSH, self._push_page()

    def _index(self) -> str:
        info = self.document["info"]
        rows = [
            [f"[{code(name)}]({name}.md)", plain(self._purpose(name)), str(len(found))]
            for name, found in self.resources.items()
        ]
        listed_pages = [*self.resources, *([PUSH] if self._events else [])]
        hidden = "```{toctree}\n:hidden:\n\n" + "\n".join(listed_pages) + "\n```"
        listed = table(["resource", "what it is", "methods"], rows)
        return f"# {TITLES[self.name]}\n\n{plain(info['description'])}\n\n{listed}\n\n{hidden}\n"

    def _push_page(self) -> str:
        text = "The fields of [events](../../push-events.md), which Ozon pushes to the address of a seller."
        head = f"# {self.name}.{PUSH}\n\n{text}"
        return "\n\n".join([head, *map(self._event, self._events)]) + "\n"

    def _event(self, one: Operation) -> str:
        assert one.request is not None
        shape, body = self._reader.shape(one.request.schema), one.value["requestBody"]["content"]["application/json"]
        off = one.lifecycle.get("off")
        parts = [
            f"({self.name}.{PUSH}.{shape.name})=\n## {shape.name}",
            self.text(f"{one.value['summary']}. {one.value['description']}")
            + (f" Not sent since {off}." if off else ""),
            code(one.path),
            table(["field", "type", "meaning"], self._rows(shape, {})),
            example("Push", body["example"]),
        ]
        return "\n\n".join(parts)

    def _purpose(self, resource: str) -> str:
        return next((str(tag["description"]) for tag in self.document["tags"] if tag["name"] == resource), "")

    def _page(self, resource: str, found: list[Operation]) -> str:
        rows = [
            [f"[{code(one.call)}](#{self.name}.{one.call})", plain(one.value["summary"]), one.value["x-ozon-safety"]]
            for one in found
        ]
        head = f"# {self.name}.{resource}\n\n{plain(self._purpose(resource))}.\n"
        return "\n\n".join([head, table(["method", "what it does", "safety"], rows), *map(self._section, found)]) + "\n"

    def _section(self, one: Operation) -> str:
        case = self._cases[one.call]
        return "\n\n".join(filter(None, self._parts(one, case)))

    def _parts(self, one: Operation, case: Case) -> Iterator[str]:
        yield f"({self.name}.{one.call})=\n## {one.call}"
        yield self.text(f"{one.value['summary']}. {one.value.get('description', '')}")
        yield f"{code(f'{one.method.upper()} {one.path}')}"
        yield from about(one.value, self.link)
        if self.name == "seller" and one.call.rstrip("_") in _BATCHED:
            yield "For any number of products, use [`ozon.batch`](../python/ozon.batch.md): one result for each."
        yield block("python", "\n".join(self.python(one, case)))
        yield table(["field", "type", "meaning"], self.fields(one))
        if "request" in case.data and "example" in case.data["request"]:
            yield example("Request", case.data["request"]["example"])
        if case.answer is not None:
            yield example("Answer", case.answer)
        if (model := case.operation.response or case.operation.rows) is not None:
            home = f"ozon_generated.{self.name}.{one.call.partition('.')[0]}"
            shown = f"ozon operations show {self.name} {one.call} --answer"
            yield f"`{shown}` explains the fields of the answer, and so does the class `{model.__name__}` of `{home}`."
        if link := one.value.get("externalDocs", {}).get("url"):
            yield f"[At Ozon]({link})"

    def text(self, text: str) -> str:
        """A text of the spec, whose operationIds become links."""
        return re.sub(r"`?\b([a-z0-9]+_[a-z0-9_]+)\b`?", lambda found: self.link(found[1], found[0]), plain(text))

    def link(self, name: str, other: str = "") -> str:
        """A link to an operation; for a name that is none, other text."""
        found = self._calls.get(name)
        return f"[{code(found)}](#{self.name}.{found})" if found else other or code(name)

    def python(self, one: Operation, case: Case) -> Iterator[str]:
        """The call of the documented request, and how to read all pages or to wait for the work."""
        name = f"{self.name}.{one.call}"
        yield f"answer = {call(name, case.arguments())}"
        if task := one.value.get("x-ozon-task"):
            yield f"done = {self._wait(task, case)}"
        if "x-ozon-pagination" in one.value:
            yield f"\nfor row in {call('paginate', walk_arguments(case), name)}:\n    print(row)"

    def _wait(self, task: Mapping[str, Any], case: Case) -> str:
        """The call that waits for the work that an answer has started; for the first work, if there are several."""
        poll = self._cases[self._calls[task["poll"]]]
        names = _arguments(poll)
        wanted = _required(poll) - {names[task["argument"]]}
        more = {name: value for name, value in poll.arguments().items() if name in wanted}
        return call("wait_for", more, f"{self.name}.{poll.name}", _started(case.answer, str(task["id"])))

    def fields(self, one: Operation) -> Iterator[list[str]]:
        """A row for each parameter and each field of the body, also the nested ones."""
        names = _arguments(self._cases[one.call])
        for where in ("path", "query"):
            yield from self._rows(self._reader.shape(one.arguments(where)), names)
        if one.request is not None:
            yield from self._rows(self._reader.shape(one.request.schema), names)

    def _rows(
        self, shape: Shape, names: Mapping[str, str], prefix: str = "", above: tuple[str, ...] = ()
    ) -> Iterator[list[str]]:
        for wire, schema in shape.fields.items():
            field = self._reader.shape(schema)
            name = names.get(wire, wire)
            marks = {"required": wire in shape.required, "deprecated": field.deprecated or field.lifecycle}
            kind = ", ".join([self._kind(schema), *(mark for mark, holds in marks.items() if holds)])
            yield [code(f"{prefix}{name}"), plain(kind), self.text(_meaning(schema, field))]
            inner, place = field, f"{prefix}{name}."
            while inner.items is not None:
                inner, place = self._reader.shape(inner.items), f"{place[:-1]}[]."
            if inner.fields and len(above) < _DEEPEST and inner.name not in above:
                yield from self._rows(inner, {}, place, (*above, inner.name))

    def _kind(self, schema: Schema) -> str:
        shape = self._reader.shape(schema)
        if shape.items is not None:
            return f"list of {self._kind(shape.items)}"
        if shape.values is not None:
            return f"map of {self._kind(shape.values)}"
        kinds = {"integer": "int", "string": "str", "number": "float", "boolean": "bool", "object": "object"}
        formats = {"date-time": "datetime", "date": "date", "date-time-local": "datetime", "binary": "bytes"}
        words = [formats.get(shape.format, kinds.get(kind, kind)) for kind in sorted(shape.types)]
        return " or ".join(dict.fromkeys(words)) or "anything"


def _arguments(case: Case) -> dict[str, str]:
    """The keyword argument that each field of the wire is."""
    operation = case.operation
    parameters = {**operation.path_parameters, **operation.query_parameters}
    body = {} if operation.request is None else codec(operation.request).names
    return {wire: name for name, wire in parameters.items()} | dict(body)


def _started(answer: Any, path: str) -> str:
    """What the wait takes: the answer, or the first id where an answer starts several works."""
    place, several = "answer", False
    for step in path.split("."):
        answer, place = answer[step], f"{place}.{step}"
        if isinstance(answer, list):
            answer, place, several = answer[0], f"{place}[0]", True
    return place if several else "answer"


def _required(case: Case) -> set[str]:
    """The keyword arguments that a call must have."""
    body = () if case.operation.request is None else attrs.fields(case.operation.request)
    return {*case.operation.required_parameters, *(field.name for field in body if field.default is attrs.NOTHING)}


def _meaning(schema: Schema, field: Shape) -> str:
    """Text, values and limits of a field."""
    text = str(schema.get("description") or field.text).rstrip(".")
    parts = [text] if text else []
    if field.enum:
        more = f" and {len(field.enum) - _SHOWN} more" if len(field.enum) > _SHOWN else ""
        parts.append("Values: " + ", ".join(f"`{value}`" for value in field.enum[:_SHOWN]) + more)
    parts += filter(None, map(_limit, field.limits.items()))
    if off := field.lifecycle.get("off"):
        parts.append(f"Off since {off}")
    return ". ".join(parts) + "." * bool(parts)


def _limit(limit: tuple[str, Any]) -> str:
    words: Mapping[str, str] = {
        "minimum": "At least {}",
        "maximum": "At most {}",
        "minItems": "At least {} items",
        "maxItems": "At most {} items",
        "minLength": "At least {} characters",
        "maxLength": "At most {} characters",
        "pattern": "Pattern `{}`",
        "default": "Default `{}`",
    }
    return words[limit[0]].format(limit[1]) if limit[0] in words else ""
