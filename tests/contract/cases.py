"""Every operation of the spec as a test case, from the package data that is made from it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from importlib.resources import files
from typing import Any

from attrs import frozen

from ozon_generated.model import Model, codec
from ozon_generated.operation import Operation

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
            file = entry["module"].replace("._", "_", 1) + ".json"
            data = json.loads(folder.joinpath(file).read_text())
            found.append(Case(api, name, operation, data))
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
            yield from models(getattr(answer, field.name))
    elif isinstance(answer, list):
        for item in answer:
            yield from models(item)
    elif isinstance(answer, dict):
        for item in answer.values():
            yield from models(item)
