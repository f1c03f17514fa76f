"""Parsing of requests: body, form, path and query, converted to the types of the spec by compiled readers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

from .bodies import Part, read_form, read_json
from .data import Operation
from .kinds import Compiler, Reader
from .messages import Request, bad_request
from .notes import File, Notes

#: The list of each operation that reports exceeded limits row by row; wrong types are still a 400.
ROWS = {
    "product_import": "items",
    "product_import_by_sku": "items",
    "product_import_prices": "prices",
    "product_stocks_update": "stocks",
}
_FORM = "multipart/form-data"


class Read(NamedTuple):
    """A parsed body.

    Attributes:
        value: Its fields, in the types of the spec; null and unknown fields are omitted.
        unknown: Unknown fields, each with the nearest known one: ``filter.visibilty (visibility?)``.
    """

    value: dict[str, Any]
    unknown: list[str]


class _Parameter(NamedTuple):
    name: str
    in_path: bool
    required: bool
    is_list: bool
    read: Reader


def read_body(operation: Operation, request: Request) -> Read:
    """Parse the body of a request; the content type only matters for forms. Raises `RefusalError`."""
    if operation.schema is None:
        return Read({}, [])
    if operation.details["request"]["content_type"] == _FORM:
        parts = read_form(request.body, request.headers.get("content-type", ""))
        return read_value(operation, _fields(operation, parts))
    return read_value(operation, read_json(request.body))


def read_value(operation: Operation, value: Any) -> Read:
    """Validate a decoded body; ``None`` is an empty one. Raises `RefusalError`."""
    notes = Notes(operation.body_name, ROWS.get(operation.id))
    reader = _body(operation)
    return Read(reader({} if value is None else value, None, notes), notes.unknown)


def row_errors(operation: Operation, row: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield field and reason of each value of a row that exceeds its limits."""
    notes = Notes(operation.body_name, ROWS[operation.id])
    reader = _body(operation)
    reader({ROWS[operation.id]: [row]}, None, notes)
    yield from notes.broken


def read_parameters(operation: Operation, request: Request, values: Mapping[str, str]) -> dict[str, Any]:
    """Parse path and query parameters; unknown query names are ignored. Raises `RefusalError`."""
    if not operation.parameters:
        return {}
    found: dict[str, Any] = {}
    arguments = request.arguments
    for parameter in _parameters(operation):
        name = parameter.name
        texts = [values[name]] if parameter.in_path else arguments.get(name, [])
        if texts:
            found[name] = parameter.read(texts if parameter.is_list else texts[-1], None, Notes(name))
        elif parameter.required:
            raise bad_request(f"Request validation error: invalid {name}: value is required")
    return found


@cache
def _body(operation: Operation) -> Reader:
    """Return the reader for the body of an operation."""
    schema = dict(operation.schema or {})
    form = operation.details["request"]["content_type"] == _FORM
    return Compiler(schema.pop("$defs", {}), text=form).reader(schema)


@cache
def _parameters(operation: Operation) -> list[_Parameter]:
    found = []
    for parameter in operation.parameters:
        schema = dict(parameter["schema"])
        reader = Compiler(schema.pop("$defs", {}), text=True).reader(schema)
        required, is_list = parameter.get("required", False), schema.get("type") == "array"
        found.append(_Parameter(str(parameter["name"]), parameter["in"] == "path", required, is_list, reader))
    return found


def _fields(operation: Operation, parts: list[Part]) -> dict[str, Any]:
    """Return the parts of a form by name: files and text, as lists where the schema has lists."""
    schema = operation.schema or {}
    properties = schema["$defs"][schema["$ref"].rpartition("/")[2]]["properties"]
    found: dict[str, Any] = {}
    for part in parts:
        kind = properties.get(part.name, {})
        value = _part(part, kind.get("items", kind).get("format") == "binary")
        if kind.get("type") == "array":
            found.setdefault(part.name, []).append(value)
        else:
            found[part.name] = value
    return found


def _part(part: Part, is_file: bool) -> File | str:
    if is_file:
        return File(part.filename or "", part.content)
    try:
        return part.content.decode()
    except UnicodeDecodeError as error:
        raise bad_request(
            f"Request body is not a form: byte {error.start} of the part {part.name} is not UTF-8"
        ) from None
