"""The request schemas of the spec, packaged with the generated client."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any, TypeAlias

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
