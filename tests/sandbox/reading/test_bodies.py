"""Request bodies of all operations."""

from __future__ import annotations

import json
from typing import Any

import pytest

from ozon.sandbox.data import Operation, catalogue
from ozon.sandbox.kinds import Compiler
from ozon.sandbox.messages import RefusalError
from ozon.sandbox.reading import ROWS, read_value, row_errors
from tests.sandbox.reading.expected import refuses
from tests.sandbox.reading.schemas import (
    camel,
    inner_paths,
    leaves,
    named,
    replaced,
    resolved,
    schema_at,
    value_at,
    without_null,
)
from tests.sandbox.reading.support import BODIES, OPERATIONS, ids, posted, refusal


@pytest.mark.parametrize("operation", OPERATIONS, ids=ids)
def test_every_schema_has_a_reader(operation: Operation) -> None:
    for schema in ([operation.schema] if operation.schema else []) + [one["schema"] for one in operation.parameters]:
        Compiler(schema.get("$defs", {})).reader({key: value for key, value in schema.items() if key != "$defs"})


@pytest.mark.parametrize(
    ("schema", "named"),
    [
        ({"type": "string", "const": "x"}, "const"),
        ({"type": "object", "properties": {"a": {"type": "integer", "multipleOf": 2}}}, "multipleOf"),
        ({"type": "array", "items": {"type": "null"}}, "null"),
        ({"type": "string", "format": "uuid"}, "uuid"),
        ({"type": "integer", "format": "int16"}, "int16"),
        ({"type": "number", "format": "int32"}, "int32"),
        ({"type": ["string", "boolean"]}, "boolean"),
        ({}, "None"),
    ],
)
def test_words_that_no_reader_knows(schema: dict[str, Any], named: str) -> None:
    with pytest.raises(ValueError, match=named):
        Compiler({}).reader(schema)


@pytest.mark.parametrize("operation", BODIES, ids=ids)
def test_documented_bodies_are_read_as_they_are(operation: Operation) -> None:
    example = operation.request_example()
    assert read_value(operation, example) == (without_null(example), [])
    assert posted(operation, json.dumps(example).encode()) == (without_null(example), [])


@pytest.mark.parametrize("operation", BODIES, ids=ids)
def test_null_is_an_absent_field(operation: Operation) -> None:
    example = without_null(operation.request_example())
    node = resolved(operation, operation.schema)
    for name in node["properties"]:
        absent = {key: value for key, value in example.items() if key != name}
        null = {**absent, name: None}
        if name in node.get("required", []):
            for body in (absent, null):
                assert refusal(operation, body).endswith(f".{camel(name)}: value is required")
        else:
            assert read_value(operation, null) == read_value(operation, absent)


@pytest.mark.parametrize("operation", BODIES, ids=ids)
def test_an_empty_body_is_an_empty_object(operation: Operation) -> None:
    needed = resolved(operation, operation.schema).get("required", [])
    for body in (b"", b" \n", b"null", b"{}"):
        if needed:
            with pytest.raises(RefusalError, match=rf"invalid \w+\.{camel(needed[0])}: value is required"):
                posted(operation, body)
        else:
            assert posted(operation, body) == ({}, [])


@pytest.mark.parametrize("operation", BODIES, ids=ids)
def test_a_body_that_is_no_object(operation: Operation) -> None:
    bodies: list[Any] = [[], "text", 5, 2.5, True, [{}]]
    for body in bodies:
        assert refusal(operation, body).endswith(f": value must be an object, not {json.dumps(body)}")


@pytest.mark.parametrize("operation", BODIES, ids=ids)
def test_every_field_of_the_example_in_other_kinds(operation: Operation) -> None:
    example = without_null(operation.request_example())
    wrong: Any
    for path, value, schema in leaves(operation, example):
        kind = schema["type"]
        if kind == "integer":
            for same in (str(value), float(value)):
                if int(same) == value:
                    assert read_value(operation, replaced(example, path, same)).value == example
            for wrong in (True, "x", "1.5", "", 0.5, {}, [1]):
                assert named(path) in refusal(operation, replaced(example, path, wrong))
        elif kind == "number":
            assert read_value(operation, replaced(example, path, str(value))).value == example
            assert "must be a number, not true" in refusal(operation, replaced(example, path, True))
        elif kind == "string":
            for wrong in (5, 2.5, False, {}, ["x"]):
                text = refusal(operation, replaced(example, path, wrong))
                assert text.endswith(f"{named(path)}: value must be text, not {json.dumps(wrong)}")
        elif kind == "boolean":
            for wrong in ("true", 1, 0, []):
                text = refusal(operation, replaced(example, path, wrong))
                assert text.endswith(f"{named(path)}: value must be true or false, not {json.dumps(wrong)}")
        else:
            for kept in ("12", 12):
                assert read_value(operation, replaced(example, path, kept)).value == replaced(example, path, kept)
            assert named(path) in refusal(operation, replaced(example, path, True))


@pytest.mark.parametrize("operation", BODIES, ids=ids)
def test_limits_of_every_field_of_the_example(operation: Operation) -> None:
    example = without_null(operation.request_example())
    for path in inner_paths(example):
        schema, value = schema_at(operation, path), value_at(example, path)
        if isinstance(value, list):
            for word, step in ("minItems", -1), ("maxItems", 1):
                if value and word in schema:
                    assert not refuses(operation, replaced(example, path, value[:1] * schema[word]))
                    assert refuses(operation, replaced(example, path, value[:1] * (schema[word] + step)))
        for word, step in ("minimum", -1), ("maximum", 1):
            if word in schema and not isinstance(value, str):
                assert not refuses(operation, replaced(example, path, schema[word]))
                assert refuses(operation, replaced(example, path, schema[word] + step))
        if "maxLength" in schema and isinstance(value, str):
            assert not refuses(operation, replaced(example, path, "x" * schema["maxLength"]))
            assert refuses(operation, replaced(example, path, "x" * (schema["maxLength"] + 1)))


@pytest.mark.parametrize(("id", "name"), ROWS.items())
def test_limits_of_rows_are_given_back_by_row(id: str, name: str) -> None:
    operation = catalogue().operation("seller", id)
    item = resolved(operation, resolved(operation, operation.schema)["properties"][name]["items"])
    row = without_null(operation.request_example()[name][0])
    broken = {}
    for field, schema in item["properties"].items():
        if "maximum" in schema:
            broken[field] = schema["maximum"] + 1
        elif "maxLength" in schema:
            broken[field] = "x" * (schema["maxLength"] + 1)
        elif "pattern" in schema:
            broken[field] = "x"
    assert broken
    bad = {**row, **broken}
    assert read_value(operation, {name: [row, bad]}).value == {name: [row, bad]}
    assert {field for field, _ in row_errors(operation, bad)} == broken.keys()
    assert list(row_errors(operation, row)) == []
    too_many = [row] * (resolved(operation, operation.schema)["properties"][name]["maxItems"] + 1)
    assert "items, " in refusal(operation, {name: too_many})


@pytest.mark.parametrize("value", [-1, "x", 2.5, True, 2**63])
def test_stocks_that_are_no_stocks_refuse_the_call(value: Any) -> None:
    operation = catalogue().operation("seller", "product_stocks_update")
    row = {"offer_id": "cup", "warehouse_id": 1, "stock": value}
    assert "ProductStocksUpdateRequest.Stocks[0].Stock: value must be" in refusal(operation, {"stocks": [row]})
