"""The fields and parameters of an operation, with their types in words, and its examples."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property

from ozon_generated.package_data import operation_data

from .operations import OperationInfo
from .schemas import Schema

#: Values of an enumeration that are named in words.
VALUES = 8


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

    def at(self, name: str) -> Schema | None:
        """The schema of a field by its dotted name; of a list, that of its rows. ``None`` if there is none."""
        found: Schema = {"properties": self.top}
        for step in [name] if name in self.top else name.split("."):
            if step.isdecimal() and found.get("type") == "array":
                found = self.resolve(found["items"])
            elif step in (known := self._rows_of(found).get("properties", {})):
                found = self.resolve(known[step])
            else:
                return None
        return self._rows_of(found)

    def _rows_of(self, schema: Schema) -> Schema:
        return self.resolve(schema["items"]) if schema.get("type") == "array" else schema

    def rows(self, most: int | None = VALUES) -> Iterator[tuple[str, str]]:
        """Name and type of every field, nested ones with dotted names; ``0`` stands for the rows of a list.

        Args:
            most: how many values of an enumeration are named; all without it.
        """
        yield from self._rows(self.top, "", self.required, 0, most)

    def _rows(
        self, fields: Mapping[str, Schema], prefix: str, required: set[str], depth: int, most: int | None
    ) -> Iterator[tuple[str, str]]:
        for name, given in fields.items():
            schema = self.resolve(given)
            yield f"{prefix}{name}", kind(self, schema, most) + (", required" if name in required else "")
            inner = self._rows_of(schema)
            if inner.get("properties") and depth < 3:
                place = f"{prefix}{name}.0." if schema.get("type") == "array" else f"{prefix}{name}."
                yield from self._rows(inner["properties"], place, set(inner.get("required", ())), depth + 1, most)


def kind(fields: Fields, schema: Schema, most: int | None = VALUES) -> str:
    """The type of a field in words."""
    schema = fields.resolve(schema)
    found = schema.get("type", "any")
    if found == "array":
        return f"list of {kind(fields, schema['items'], most)}"
    if values := schema.get("enum"):
        left = len(values) - most if most is not None else 0
        return "|".join(map(str, values[:most])) + (f" and {left} more" if left > 0 else "")
    return " or ".join(found) if isinstance(found, list) else str(found)
