"""Every operation of the spec as a test case, from the package data that is made from it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from importlib.resources import files
from typing import Any

import attrs
from attrs import frozen

from ozon_generated.client import AsyncClient, SyncClient
from ozon_generated.model import Model, codec
from ozon_generated.operation import Operation, Pagination
from ozon_generated.package_data import operation_data
from tests.library import httpx

APIS = sorted(entry.name for entry in files("ozon_generated").iterdir() if entry.joinpath("_data").is_dir())


@frozen
class Case:
    """One operation with its examples."""

    api: str
    name: str
    operation: Operation
    data: dict[str, Any]

    @property
    def base_url(self) -> str:
        url: str = import_module(f"ozon_generated.{self.api}").BASE_URL
        return url

    def arguments(self) -> dict[str, Any]:
        """The request example as keyword arguments."""
        arguments: dict[str, Any] = {}
        declared = {p["name"]: p for p in self.data.get("parameters", [])}
        for names in (self.operation.path_parameters, self.operation.query_parameters):
            for name, wire in names.items():
                if "example" in declared[wire]:
                    arguments[name] = declared[wire]["example"]
        if self.operation.request is not None:
            fields = {field.wire: field for field in codec(self.operation.request).fields}
            for wire, value in self.data["request"]["example"].items():
                kind = fields[wire].kind
                if bytes in (kind.item or kind).accepts:
                    value = [text.encode() for text in value] if isinstance(value, list) else value.encode()
                arguments[fields[wire].name] = value
        return arguments

    @property
    def answer(self) -> Any:
        return self.data.get("response", {}).get("example")

    def decode(self, answer: Any) -> Any:
        """An answer as the client would read it."""
        if self.operation.rows is not None:
            return codec(self.operation.rows).decode_many(json.loads(json.dumps(answer)))
        assert self.operation.response is not None
        return self.operation.response.from_dict(json.loads(json.dumps(answer)))


@cache
def cases() -> list[Case]:
    found = []
    for api in APIS:
        folder = files("ozon_generated").joinpath(api, "_data")
        index = json.loads(folder.joinpath("index.json").read_text())
        for name, entry in index.items():
            operation = import_module(f"ozon_generated.{api}.{entry['module']}").OPERATION
            found.append(Case(api, name, operation, operation_data(api, entry["id"])))
    return found


def with_models() -> list[Case]:
    """The operations that answer with JSON."""
    return [case for case in cases() if case.operation.response is not None or case.operation.rows is not None]


def without_empty(value: Any) -> Any:
    """JSON in which absent, null and ``[]`` are the same."""
    if isinstance(value, dict):
        return {key: without_empty(item) for key, item in value.items() if item not in (None, [])}
    if isinstance(value, list):
        return [without_empty(item) for item in value]
    return value


def plain(answer: Any) -> Any:
    """A decoded answer as JSON types."""
    return [plain(row) for row in answer] if isinstance(answer, list) else answer.to_dict()


def models(answer: Any) -> Iterator[Model]:
    """All models in a decoded answer."""
    if isinstance(answer, Model):
        yield answer
        for field in codec(type(answer)).fields:
            yield from models(getattr(answer, field.name, None))
    elif isinstance(answer, list):
        for item in answer:
            yield from models(item)
    elif isinstance(answer, dict):
        for item in answer.values():
            yield from models(item)


# Calls, and walks through pages

PAGED = [case for case in cases() if case.operation.pagination is not None]


def method(client: Any, case: Case) -> Callable[..., Any]:
    """The method of a client that is the operation."""
    resource, _, verb = case.name.partition(".")
    found: Callable[..., Any] = getattr(getattr(client, resource), verb)
    return found


def clients(case: Case, handler: Callable[[httpx.Request], httpx.Response]) -> tuple[SyncClient, AsyncClient]:
    """A synchronous and an asynchronous client of the API, over a handler."""
    module = import_module(f"ozon_generated.{case.api}")
    prefix = case.api.title()
    sync: type[SyncClient] = getattr(module, f"{prefix}Client")
    asynchronous: type[AsyncClient] = getattr(module, f"Async{prefix}Client")
    transport = httpx.MockTransport(handler)
    return (
        sync(httpx.Client(base_url=case.base_url, transport=transport)),
        asynchronous(httpx.AsyncClient(base_url=case.base_url, transport=transport)),
    )


def facts(case: Case) -> Pagination:
    """How an operation pages."""
    assert case.operation.pagination is not None
    return case.operation.pagination


def walk_arguments(case: Case) -> dict[str, Any]:
    """The arguments of the example, without the place in the pages and the size that a walk knows by itself."""
    given = case.arguments()
    names = {wire: name for name, wire in case.operation.query_parameters.items()}
    required = set(case.operation.required_parameters)
    if case.operation.request is not None:
        names |= codec(case.operation.request).names
        required |= {a.name for a in attrs.fields(case.operation.request) if a.default is attrs.NOTHING}
    for path, known in ((facts(case).token, False), (facts(case).size, facts(case).max is not None)):
        first, _, rest = (path or "").partition(".")
        name = names.get(first, first)
        if rest and isinstance(given.get(name), dict):
            given[name] = {key: value for key, value in given[name].items() if key != rest}
        elif known or name not in required:
            given.pop(name, None)
    return given


def dig(value: Any, path: str | None) -> Any:
    """What stands at a dotted path of parsed JSON."""
    for part in path.split(".") if path else ():
        value = value.get(part) if isinstance(value, dict) else None
    return value


def put(value: dict[str, Any], path: str | None, new: Any) -> None:
    """Set what stands at a dotted path of parsed JSON; nothing where there is no path."""
    if path:
        *parents, last = path.split(".")
        for part in parents:
            value = value.setdefault(part, {})
        value[last] = new
