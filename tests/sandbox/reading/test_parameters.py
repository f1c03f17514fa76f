"""Parameters of paths and queries."""

from __future__ import annotations

import pytest

from ozon.sandbox.data import Operation
from ozon.sandbox.messages import RefusalError
from tests.sandbox.reading.support import INT64, OPERATIONS, asked, ids, reader_of, reason


def test_parameters_are_read_from_text() -> None:
    query = {"type": "array", "items": INT64}
    assert reader_of(query, ["1", "2"], text=True) == [1, 2]
    assert reader_of({"type": "boolean"}, "True", text=True) is True
    assert reader_of({"type": "boolean"}, "false", text=True) is False
    assert reason({"type": "boolean"}, "1", text=True) == 'Value: value must be true or false, not "1"'
    assert reader_of({"type": "number"}, "0.5", text=True) == 0.5


def with_queries() -> list[Operation]:
    return [one for one in OPERATIONS if one.parameters]


@pytest.mark.parametrize("operation", with_queries(), ids=ids)
def test_documented_parameters(operation: Operation) -> None:
    examples = {one["name"]: one["example"] for one in operation.parameters if "example" in one}
    path = {one["name"]: str(examples[one["name"]]) for one in operation.parameters if one["in"] == "path"}
    query = {
        one["name"]: examples[one["name"]]
        for one in operation.parameters
        if one["in"] == "query" and one["name"] in examples
    }
    pairs = [
        f"{name}={str(one).lower() if isinstance(one, bool) else one}".replace("+", "%2B")
        for name, value in query.items()
        for one in (value if isinstance(value, list) else [value])
    ]
    assert asked(operation, "&".join([*pairs, "unknown=1"]), **path) == examples
    for parameter in operation.parameters:
        if parameter["in"] == "query" and parameter.get("required"):
            rest = "&".join(one for one in pairs if not one.startswith(f"{parameter['name']}="))
            with pytest.raises(RefusalError, match=f"invalid {parameter['name']}: value is required"):
                asked(operation, rest, **path)
        if parameter["schema"].get("type") in ("integer", "number", "boolean") or "enum" in parameter["schema"]:
            wrong = {parameter["name"]: "x"} if parameter["in"] == "path" else {}
            with pytest.raises(RefusalError, match=f'invalid {parameter["name"]}: value must be .*not "x"'):
                asked(operation, "&".join([*pairs, f"{parameter['name']}=x"]), **{**path, **wrong})
