"""The request schemas and examples of the spec, packaged with the generated client."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache, cached_property
from importlib.resources import files
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from .operations import OperationInfo

Schema: TypeAlias = Mapping[str, Any]


class RequestSchema:
    """The request schema of an operation.

    Args:
        name: the operation without a trailing underscore, such as ``product.import``.
        api: its API.
    """

    def __init__(self, name: str, api: str = "seller") -> None:
        data = files(f"ozon_generated.{api}").joinpath("_data", f"{name.replace('.', '_')}.json")
        self._schema: Schema = json.loads(data.read_bytes())["request"]["schema"]

    def resolve(self, schema: Schema) -> Schema:
        """A schema with its reference resolved."""
        while "$ref" in schema:
            schema = self._schema["$defs"][schema["$ref"].rpartition("/")[2]]
        return schema

    @property
    def top(self) -> Schema:
        """The schema of the whole request."""
        return self.resolve(self._schema)

    def field(self, argument: str) -> Schema:
        """The schema of a field."""
        return self.resolve(self.top["properties"][argument])

    def items(self, argument: str) -> Schema:
        """The schema of the rows of a list."""
        return self.resolve(self.field(argument)["items"])


#: The request schema of an operation, read once.
request_schema = cache(RequestSchema)


@cache
def row_fields(name: str, argument: str) -> Mapping[str, Schema]:
    """The fields of a row of a list, with references resolved."""
    schema = request_schema(name)
    return {field: schema.resolve(one) for field, one in schema.items(argument)["properties"].items()}


class Fields:
    """The fields and parameters of an operation.

    Args:
        operation: the operation.
    """

    def __init__(self, operation: OperationInfo) -> None:
        self.operation = operation
        name = f"{operation.facts['module'].replace('._', '_', 1)}.json"
        content = files("ozon_generated").joinpath(operation.api, "_data", name).read_bytes()
        self.data: dict[str, Any] = json.loads(content)
        self._schema: Schema = self.data.get("request", {}).get("schema", {})
        self._defs: dict[str, Schema] = {}
        for own in (self._schema, *(one["schema"] for one in self.data.get("parameters", []))):
            self._defs.update(own.get("$defs", {}))

    @cached_property
    def top(self) -> dict[str, Schema]:
        """Schemas of the fields of the body and of the parameters, by name."""
        body = self.resolve(self._schema).get("properties", {})
        return {**{one["name"]: one["schema"] for one in self.data.get("parameters", [])}, **body}

    @property
    def required(self) -> set[str]:
        """Names of the required ones."""
        own = {one["name"] for one in self.data.get("parameters", []) if one.get("required")}
        return own | set(self.resolve(self._schema).get("required", ()))

    def resolve(self, schema: Schema) -> Schema:
        """A schema without its reference."""
        while "$ref" in schema:
            schema = self._defs[schema["$ref"].rpartition("/")[2]]
        return schema

    def rows(self) -> Iterator[tuple[str, str]]:
        """Name and type of every field, nested ones with dotted names; ``0`` stands for the rows of a list."""
        yield from self._rows(self.top, "", self.required, 0)

    def _rows(
        self, fields: Mapping[str, Schema], prefix: str, required: set[str], depth: int
    ) -> Iterator[tuple[str, str]]:
        for name, given in fields.items():
            schema = self.resolve(given)
            yield f"{prefix}{name}", kind(self, schema) + (", required" if name in required else "")
            inner = self.resolve(schema["items"]) if schema.get("type") == "array" else schema
            if inner.get("properties") and depth < 3:
                place = f"{prefix}{name}.0." if schema.get("type") == "array" else f"{prefix}{name}."
                yield from self._rows(inner["properties"], place, set(inner.get("required", ())), depth + 1)


def kind(fields: Fields, schema: Schema) -> str:
    """The type of a field in words."""
    schema = fields.resolve(schema)
    found = schema.get("type", "any")
    if found == "array":
        return f"list of {kind(fields, schema['items'])}"
    if values := schema.get("enum"):
        return "|".join(map(str, values[:8])) + ("|…" if len(values) > 8 else "")
    return " or ".join(found) if isinstance(found, list) else str(found)
