"""The fields and parameters of an operation, with their types in words, and its examples."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property

from ozon_generated.package_data import operation_data

from .operations import OperationInfo
from .schemas import Schema


class Fields:
    """The fields and parameters of an operation.

    Args:
        operation: the operation.
    """

    def __init__(self, operation: OperationInfo) -> None:
        self.operation = operation
        self.data = operation_data(operation.api, operation.id)
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
