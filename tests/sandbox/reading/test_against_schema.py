"""The reader beside a JSON schema validator, and with anything."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from ozon.sandbox.data import Operation
from ozon.sandbox.messages import Request
from ozon.sandbox.reading import read_body, read_parameters
from tests.sandbox.reading.expected import is_valid, refuses
from tests.sandbox.reading.schemas import inner_paths, replaced, resolved, without_null
from tests.sandbox.reading.support import BODIES, OPERATIONS, outcome, posted
from tests.sizes import size

MUTATIONS: list[Any] = [
    *(None, True, False, 0, 1, -1, 12.0, 2.5, 10**6, 10**9, 2**31, 2**63, -(2**63) - 1, 10**38, 1e300),
    *("", "12", "-3", "1.5", "1e2", "abc", "true", "x" * 600, "2026-09-01", "2026-02-30", "2026-09-01T10:00:00Z"),
    *("2026-09-01T10:00:00", "2026-09-01T25:00:00Z", "2026-09", "79001234567", "9" * 30, "99.99"),
    *([], [None], [1], ["x"], [{}], [1] * 1001, ["x"] * 101, {}, {"a": 1}, [[1]]),
]
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(max_size=10), inner, max_size=5),
    max_leaves=20,
)


@given(st.data())
@settings(max_examples=size(1_500, 6_000, 20_000))
def test_the_reader_refuses_what_the_schema_refuses(data: Any) -> None:
    operation = data.draw(st.sampled_from(BODIES))
    body = without_null(operation.request_example())
    for _ in range(data.draw(st.integers(1, 3))):
        paths = list(inner_paths(body))
        if not paths:
            break
        body = replaced(body, data.draw(st.sampled_from(paths)), data.draw(st.sampled_from(MUTATIONS)))
    assert refuses(operation, body) == (not is_valid(operation, body)), body


@given(st.data())
@settings(max_examples=size(500, 3_000, 10_000))
def test_any_json_is_read_or_refused(data: Any) -> None:
    operation = data.draw(st.sampled_from(BODIES))
    names = resolved(operation, operation.schema)["properties"]
    body = data.draw(ANYTHING | st.fixed_dictionaries({}, optional=dict.fromkeys(names, ANYTHING)))
    outcome(lambda: posted(operation, json.dumps(body).encode()))


@given(st.sampled_from(OPERATIONS), st.binary(max_size=200), st.text(max_size=30), st.text(max_size=60))
@settings(max_examples=size(500, 3_000, 10_000))
def test_any_bytes_are_read_or_refused(operation: Operation, body: bytes, content_type: str, query: str) -> None:
    headers = {"content-type": content_type}
    values = {one["name"]: query for one in operation.parameters if one["in"] == "path"}
    names = "".join(f"&{one['name']}={query}" for one in operation.parameters)
    request = Request("POST", operation.path, names, headers, body)
    outcome(lambda: read_body(operation, request))
    outcome(lambda: read_parameters(operation, request, values))
