"""Requests that are read, and how they are refused."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from ozon.sandbox.data import Operation, catalogue
from ozon.sandbox.kinds import Compiler
from ozon.sandbox.messages import RefusalError, Request
from ozon.sandbox.notes import Notes
from ozon.sandbox.reading import Read, read_body, read_parameters, read_value

OPERATIONS = list(catalogue().by_id.values())
FORMS = [one for one in OPERATIONS if "multipart" in one.details.get("request", {}).get("content_type", "")]
BODIES = [one for one in OPERATIONS if one.schema and one not in FORMS]
LIST = catalogue().operation("seller", "product_list")
INT64 = {"type": "integer", "format": "int64"}


def ids(operation: Operation) -> str:
    return f"{operation.api}.{operation.name}"


def posted(operation: Operation, body: bytes) -> Read:
    return read_body(operation, Request("POST", operation.path, "", {}, body))


def asked(operation: Operation, query: str, **values: str) -> dict[str, Any]:
    return read_parameters(operation, Request("GET", operation.path, query, {}, b""), values)


def refusal(operation: Operation, value: Any) -> str:
    with pytest.raises(RefusalError) as caught:
        read_value(operation, value)
    assert (caught.value.status, caught.value.code) == (400, 3)
    return caught.value.message


def outcome(read: Callable[[], Any]) -> str:
    """The refusal of a request, which has to be an invalid argument; empty where it is read."""
    try:
        read()
    except RefusalError as error:
        return error.message if (error.status, error.code) == (400, 3) else pytest.fail(str(error.status))
    return ""


def reader_of(schema: dict[str, Any], value: Any, *, text: bool = False) -> Any:
    """What the reader of a schema makes of a value."""
    return Compiler({}, text=text).reader(schema)(value, None, Notes("Value"))


def reason(schema: dict[str, Any], value: Any, *, text: bool = False) -> str:
    with pytest.raises(RefusalError) as caught:
        reader_of(schema, value, text=text)
    return caught.value.message.removeprefix("Request validation error: invalid ")
