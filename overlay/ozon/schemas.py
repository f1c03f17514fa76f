"""The request schemas of the spec, packaged with the generated client."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, TypeAlias

from ozon_generated.package_data import operation_data

Schema: TypeAlias = Mapping[str, Any]


class RequestSchema:
    """The request schema of an operation.

    Args:
        name: the operation without a trailing underscore, such as ``product.import``.
        api: its API.
    """

    def __init__(self, name: str, api: str = "seller") -> None:
        self._schema: Schema = operation_data(api, name.replace(".", "_"))["request"]["schema"]

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
