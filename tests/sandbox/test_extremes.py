"""Values at the ends of what the spec allows are answered or refused, whatever the operation."""

from __future__ import annotations

import json
from collections.abc import Iterator
from copy import deepcopy
from typing import Any

import pytest

from ozon.sandbox import Clock, Request, Sandbox
from ozon.sandbox.data import Operation, catalogue
from tests.sandbox.conftest import KEYS, NOON

_LEVELS = Sandbox().levels
ALIVE = [
    one for one in catalogue().by_id.values() if one.api == "seller" and ("seller", one.name) in _LEVELS and one.schema
]
VALUES: dict[str, list[Any]] = {
    "date-time": [
        "0001-01-01T00:00:00Z", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59Z", "9999-12-31T23:59:59-14:00",
        "1969-12-31T23:59:59.999999999Z", "2026-02-28T23:59:60Z",
    ],
    "integer": [0, -1, 2**63 - 1, -(2**63), 2**31, "1" * 19, 1.0],
    "string": ["", " ", "x" * 10_000, "\x00", "\u202e", "💥", "0" * 400, "NaN", "-0", "1e400"],
    "array": [[]],
    "object": [{}],
    "boolean": [True, False],
    "number": [0.0, -0.0, 1e308, -1e308, 5e-324],
}  # fmt: skip


def places(
    schema: dict[str, Any], defs: dict[str, Any], path: tuple[Any, ...] = ()
) -> Iterator[tuple[tuple[Any, ...], str]]:
    """Paths of all values of a body, with what is put there; the first row of lists."""
    if "$ref" in schema:
        schema = defs[schema["$ref"].rpartition("/")[2]]
    if len(path) > 8:
        return
    kind = schema.get("format") if schema.get("format") == "date-time" else schema.get("type", "string")
    yield path, str(kind[0] if isinstance(kind, list) else kind)
    for name, inner in schema.get("properties", {}).items():
        yield from places(inner, defs, (*path, name))
    if "items" in schema:
        yield from places(schema["items"], defs, (*path, 0))


def put(body: Any, path: tuple[Any, ...], value: Any) -> Any:
    """A copy of a body with a value at a path; objects and rows that are missing are made."""
    made = {"": deepcopy(body)}
    node: Any = made
    for index, key in enumerate(("", *path)):
        last = index == len(path)
        following = None if last else path[index]
        if isinstance(key, int):
            if not node:
                node.append(None)
            if last or not isinstance(node[0], dict | list):
                node[0] = value if last else [] if isinstance(following, int) else {}
        elif last or not isinstance(node.get(key), dict | list):
            node[key] = value if last else [] if isinstance(following, int) else {}
        node = node[key]
    return made[""]


@pytest.mark.parametrize("operation", ALIVE, ids=lambda operation: operation.name)
def test_ends_of_ranges(operation: Operation) -> None:
    schema = operation.schema or {}
    sandbox = Sandbox(clock=Clock(NOON))
    headers = {name.lower(): value for name, value in KEYS.items()}
    example = operation.request_example()
    for path, kind in places(schema, schema.get("$defs", {})):
        for value in VALUES.get(kind, VALUES["string"]):
            body = json.dumps(put(example, path, value)).encode()
            answer = sandbox.handle(Request(operation.method, operation.path, "", headers, body)).answer
            assert answer.status < 500 or answer.status == 501, (path, value, answer.body)
