"""How requests are read: in the kinds of the spec, and refused where a JSON schema does, but for what Ozon takes."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import date, datetime
from functools import cache
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ozon.sandbox.data import Operation, catalogue
from ozon.sandbox.kinds import Compiler
from ozon.sandbox.messages import RefusalError, Request
from ozon.sandbox.notes import Notes
from ozon.sandbox.reading import ROWS, Read, read_body, read_parameters, read_value, row_errors
from tests.sizes import size

OPERATIONS = list(catalogue().by_id.values())
FORMS = [one for one in OPERATIONS if "multipart" in one.details.get("request", {}).get("content_type", "")]
BODIES = [one for one in OPERATIONS if one.schema and one not in FORMS]
LIST = catalogue().operation("seller", "product_list")
Path = tuple[str | int, ...]


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


# All operations


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


@pytest.mark.parametrize("operation", BODIES, ids=ids)
def test_unknown_fields_are_left_out_and_named(operation: Operation) -> None:
    example = without_null(operation.request_example())
    if "additionalProperties" in resolved(operation, operation.schema):
        assert read_value(operation, {**example, "zzz": 1}) == ({**example, "zzz": 1}, [])
        return
    assert read_value(operation, {**example, "zzzzzz": {"a": [1]}}) == (example, ["zzzzzz"])


# Kinds and limits

INT64 = {"type": "integer", "format": "int64"}
INT32 = {"type": "integer", "format": "int32"}


@pytest.mark.parametrize(
    ("schema", "sent", "read"),
    [
        (INT64, 12, 12),
        (INT64, "12", 12),
        (INT64, "-12", -12),
        (INT64, 12.0, 12),
        (INT64, 2**63 - 1, 2**63 - 1),
        (INT64, str(-(2**63)), -(2**63)),
        ({"type": "integer", "format": "uint64"}, 30000001280042740000, 30000001280042740000),
        ({"type": "integer"}, -(10**37), -(10**37)),
        ({"type": "number"}, "1.50", 1.5),
        ({"type": "number"}, "-1e2", -100.0),
        ({"type": "number"}, 7, 7),
        ({"type": ["string", "integer"]}, "007", "007"),
        ({"type": ["string", "integer"]}, 7, 7),
        ({"type": ["string", "number"]}, "7.10", "7.10"),
        ({"type": ["string", "number"]}, 7.1, 7.1),
        ({"type": "string", "enum": ["A"], "x-ozon-unknown": "there are more"}, "B", "B"),
        ({"type": "integer", "enum": [1, 2]}, "2", 2),
        ({"type": "string", "format": "date"}, "2028-02-29", "2028-02-29"),
        ({"type": "string", "format": "date-time"}, "2026-09-01T10:00:00.123456789+03:00", None),
        ({"type": "string", "format": "date-time-local"}, "2026-09-01T10:00:00", None),
        ({"type": "object", "additionalProperties": {"type": "integer"}}, {"a": "1", "b": None}, {"a": 1}),
        ({"type": "object", "additionalProperties": True}, {"a": [None]}, {"a": [None]}),
    ],
    ids=str,
)
def test_values_in_the_kind_of_their_schema(schema: dict[str, Any], sent: Any, read: Any) -> None:
    found = reader_of(schema, sent)
    assert found == (sent if read is None else read)
    assert type(found) is type(sent if read is None else read)


@pytest.mark.parametrize(
    ("schema", "sent", "words"),
    [
        (INT64, "abc", 'value must be an integer, not "abc"'),
        (INT64, "12.0", 'value must be an integer, not "12.0"'),
        (INT64, "١٢", 'value must be an integer, not "١٢"'),
        (INT64, " 1", 'value must be an integer, not " 1"'),
        (INT64, True, "value must be an integer, not true"),
        (INT64, 2.5, "value must be an integer, not 2.5"),
        (INT64, 2**63, "value must be within the range of int64, not 9223372036854775808"),
        (INT64, 1e300, "value must be within the range of int64, not 1e+300"),
        (INT64, "9" * 5000, "value must be within the range of int64, not"),
        (INT32, -(2**31) - 1, "value must be within the range of int32, not -2147483649"),
        ({"type": "integer", "format": "uint64"}, -1, "value must be within the range of uint64, not -1"),
        ({"type": "integer"}, 10**38, "value must be within the range of integer, not"),
        ({"type": "number"}, "1,5", 'value must be a number, not "1,5"'),
        ({"type": "number"}, "nan", 'value must be a number, not "nan"'),
        ({"type": "number"}, "1e999", 'value must be within the range of double, not "1e999"'),
        ({"type": "number"}, 10**400, "value must be within the range of double, not 1000"),
        ({"type": "boolean"}, "true", 'value must be true or false, not "true"'),
        ({"type": "string"}, 5, "value must be text, not 5"),
        ({"type": "array", "items": INT64}, {"a": 1}, 'value must be a list, not {"a": 1}'),
        ({"type": "array", "items": INT64}, "a", 'value must be a list, not "a"'),
        ({"type": ["string", "integer"]}, 2.5, "value must be an integer, not 2.5"),
        ({"type": "string", "format": "binary"}, "x", 'value must be a file, not "x"'),
        ({"type": "string", "format": "date"}, "2026-02-29", 'a date such as 2026-09-01, not "2026-02-29"'),
        ({"type": "string", "format": "date"}, "20260901", 'a date such as 2026-09-01, not "20260901"'),
        ({"type": "string", "format": "date-time"}, "2026-09-01", 'not "2026-09-01"'),
        ({"type": "string", "format": "date-time"}, "2026-09-01T10:00:00", 'not "2026-09-01T10:00:00"'),
        ({"type": "string", "format": "date-time-local"}, "2026-09-01T10:00:00Z", "a time without a zone"),
        ({"type": "integer", "minimum": 1, "maximum": 1000}, 0, "value must be inside range (0, 1000], not 0"),
        ({"type": "integer", "minimum": 1, "maximum": 1000}, 1001, "value must be inside range (0, 1000], not 1001"),
        ({"type": "integer", "minimum": 20, "maximum": 100}, 19, "value must be inside range [20, 100], not 19"),
        ({"type": "integer", "minimum": 1}, 0, "value must be greater than 0, not 0"),
        ({"type": "integer", "minimum": 2023}, 2022, "value must be greater than or equal to 2023, not 2022"),
        ({"type": "number", "minimum": 0}, -0.5, "value must be greater than or equal to 0, not -0.5"),
        ({"type": "integer", "maximum": 5}, "6", "value must be less than or equal to 5, not 6"),
        (
            {"type": "array", "items": INT64, "minItems": 1, "maxItems": 20},
            [],
            "value must contain between 1 and 20 items, inclusive, not 0",
        ),
        ({"type": "array", "items": INT64, "maxItems": 1}, [1, 2], "value must contain at most 1 items, not 2"),
        ({"type": "array", "items": INT64, "minItems": 1}, [], "value must contain at least 1 items, not 0"),
        ({"type": "string", "maxLength": 2}, "абв", 'value length must be at most 2 characters, not 3: "абв"'),
        (
            {"type": "string", "minLength": 1, "maxLength": 2},
            "",
            'value length must be between 1 and 2 characters, inclusive, not 0: ""',
        ),
        ({"type": "string", "pattern": "^7$"}, "8", 'value must match the pattern ^7$, not "8"'),
        ({"type": "string", "enum": ["ASC", "DESC"]}, "UP", 'value must be one of ASC, DESC, not "UP"'),
        ({"type": "integer", "enum": [1, 2]}, 3, "value must be one of 1, 2, not 3"),
        ({"type": "string", "enum": ["ASC"]}, 1, "value must be text, not 1"),
    ],
    ids=str,
)
def test_words_of_refusals(schema: dict[str, Any], sent: Any, words: str) -> None:
    assert words in reason(schema, sent)
    assert reason({"type": "object", "properties": {"some_field": schema}}, {"some_field": sent}).startswith(
        "Value.SomeField: value"
    )
    assert reason({"type": "array", "items": schema}, [sent]).startswith("Value[0]: value")


def test_the_nearest_of_many_values_are_named() -> None:
    text = refusal(LIST, {"filter": {"visibility": "empty_stocks"}})
    assert "ProductListRequest.Filter.Visibility: value must be one of the 2" in text
    assert "such as EMPTY_STOCK, " in text
    assert text.endswith('not "empty_stocks"')
    assert "ALL, VISIBLE, " in refusal(LIST, {"filter": {"visibility": "12345"}})


def test_null_items_of_lists_are_refused() -> None:
    text = refusal(LIST, {"filter": {"product_id": [1, None]}})
    assert text.endswith("invalid ProductListRequest.Filter.ProductId[1]: value must not be null")


def test_null_fields_of_objects_in_lists_are_absent() -> None:
    operation = catalogue().operation("seller", "product_stocks_update")
    row = {"offer_id": "cup", "warehouse_id": 1, "stock": 5}
    assert read_value(operation, {"stocks": [row | {"product_id": None}]}).value == {"stocks": [row]}
    assert refusal(operation, {"stocks": [row, row | {"stock": None}]}).endswith("Stocks[1].Stock: value is required")


def test_a_long_value_keeps_its_head_and_its_tail() -> None:
    value = "head" + "x" * 1000 + "tail"
    text = refusal(LIST, {"filter": {"visibility": value}})
    assert '"headxxx' in text
    assert 'xxxtail" (1010 characters)' in text
    assert len(text) < 500


def test_a_schema_that_contains_itself() -> None:
    tree = {"type": "object", "properties": {"leaf": INT64, "inner": {"$ref": "#/$defs/Tree"}}}
    read = Compiler({"Tree": tree}).reader({"$ref": "#/$defs/Tree"})
    assert read({"inner": {"inner": {"leaf": "5"}}}, None, Notes("Tree")) == {"inner": {"inner": {"leaf": 5}}}
    with pytest.raises(RefusalError, match=r"Tree\.Inner\.Leaf: "):
        read({"inner": {"leaf": "x"}}, None, Notes("Tree"))


# Rows that are answered one by one


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


# Bytes


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"{", "line 1, column 2, "),
        (b'{"filter": {}', "line 1, column 14, near"),
        (b'{"filter":\n {},}', "line 2, column "),
        (b"[1] 2", 'Extra data: line 1, column 5, near "[1] 2"'),
        (b"\xff", "byte 0xff at 0 is not UTF-8"),
        (b'{"filter": "\xc0"}', "byte 0xc0 at 12 is not UTF-8"),
        ('{"filter": {}}'.encode("utf-16"), "is not UTF-8"),
        (b'\xef\xbb\xbf{"filter": {}}', "byte order mark"),
        (b'{"limit": NaN}', "NaN is not a JSON number"),
        (b'{"limit": -Infinity}', "-Infinity is not a JSON number"),
        (b'{"limit": 1e999}', "1e999 is out of range for a number"),
        (b'{"limit": ' + b"9" * 5000 + b"}", "more than 4300 digits"),
        (b'{"last_id": "\\ud800"}', "\\ud800 is an unpaired surrogate"),
        (b'{"a": ' + b"[" * 200 + b"]" * 200 + b"}", 'nested more than 200 levels deep at character 205, near "['),
        (b"[" * 100_000, "nested more than 200 levels deep at character 200"),
        (b'{"a":' * 100_000, "nested more than 200 levels deep at character 1000"),
        (b'"' + b"\\" * 100_001, "Request body is not JSON: "),
        (b"a=b&c=d", "line 1, column 1, near"),
    ],
    ids=lambda value: repr(value[:30]),
)
def test_bytes_that_are_no_json(body: bytes, words: str) -> None:
    with pytest.raises(RefusalError) as caught:
        posted(LIST, body)
    assert (caught.value.status, caught.value.code) == (400, 3)
    assert words in caught.value.message
    assert len(caught.value.message) < 400


@pytest.mark.parametrize(
    "body",
    [
        b'{"filter": {}, "a": ' + b"[" * 199 + b"]" * 199 + b"}",
        b'{"filter": {}, "a": "' + b'[{\\"' * 1000 + b'"}',
        b'{"filter": {}, "a": [' + b"[],{}," * 1000 + b"1]}",
        b'{"filter": [], "filter": {}}',
        b'{"filter": {}, "a": "\\ud83d\\ude00"}',
        b'{"filter": {}, "a": "\\\\ud800"}',
    ],
    ids=["deep", "brackets in text", "broad", "twice", "pair", "backslash"],
)
def test_bytes_that_are_json(body: bytes) -> None:
    assert posted(LIST, body).value == {"filter": {}}


def test_a_caller_deep_in_its_stack() -> None:
    def deeper(levels: int) -> str:
        if levels:
            return deeper(levels - 1)
        return outcome(lambda: posted(LIST, b'{"filter": {}, "a": ' + b"[" * 190 + b"]" * 190 + b"}"))

    assert deeper(0) == ""
    assert deeper(700) in ("", "Request body is nested too deeply")


# Unknown fields


@pytest.mark.parametrize(
    ("body", "named"),
    [
        ({"filter": {"visibilty": "ALL"}}, ["filter.visibilty (visibility?)"]),
        ({"filter": {}, "Limit": 5, "zzz": None}, ["Limit (limit?)"]),
        ({"filter": {}, "лимит": 5}, ["\\u043b\\u0438\\u043c\\u0438\\u0442"]),
        ({"filter": {}, "a\r\nb": 5}, ["a\\r\\nb"]),
        ({"filter": {}, "x" * 100: 5}, ["x" * 30 + "..." + "x" * 30]),
    ],
)
def test_unknown_fields_have_their_path_and_the_nearest(body: Any, named: list[str]) -> None:
    assert read_value(LIST, body).unknown == named


def test_unknown_fields_of_many_rows_are_named_once() -> None:
    operation = catalogue().operation("seller", "product_stocks_update")
    row = {"offer_id": "cup", "warehouse_id": 1, "stock": 5, "stok": 1}
    assert read_value(operation, {"stocks": [row] * 50}).unknown == ["stocks[].stok (stock?)"]
    many = {f"zz{number}": 1 for number in range(10_000)}
    assert len(read_value(LIST, {"filter": {}, **many}).unknown) == 50


# Path and query


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


# Beside JSON schema, and with anything


@given(st.data())
@settings(max_examples=size(1500, 20_000))
def test_the_reader_refuses_what_the_schema_refuses(data: Any) -> None:
    operation = data.draw(st.sampled_from(BODIES))
    body = without_null(operation.request_example())
    for _ in range(data.draw(st.integers(1, 3))):
        paths = list(inner_paths(body))
        if not paths:
            break
        body = replaced(body, data.draw(st.sampled_from(paths)), data.draw(st.sampled_from(MUTATIONS)))
    assert refuses(operation, body) == (not is_valid(operation, body)), body


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(max_size=10), inner, max_size=5),
    max_leaves=20,
)


@given(st.data())
@settings(max_examples=size(500, 10_000))
def test_any_json_is_read_or_refused(data: Any) -> None:
    operation = data.draw(st.sampled_from(BODIES))
    names = resolved(operation, operation.schema)["properties"]
    body = data.draw(ANYTHING | st.fixed_dictionaries({}, optional=dict.fromkeys(names, ANYTHING)))
    outcome(lambda: posted(operation, json.dumps(body).encode()))


@given(st.sampled_from(OPERATIONS), st.binary(max_size=200), st.text(max_size=30), st.text(max_size=60))
@settings(max_examples=size(500, 10_000))
def test_any_bytes_are_read_or_refused(operation: Operation, body: bytes, content_type: str, query: str) -> None:
    headers = {"content-type": content_type}
    values = {one["name"]: query for one in operation.parameters if one["in"] == "path"}
    names = "".join(f"&{one['name']}={query}" for one in operation.parameters)
    request = Request("POST", operation.path, names, headers, body)
    outcome(lambda: read_body(operation, request))
    outcome(lambda: read_parameters(operation, request, values))


MUTATIONS: list[Any] = [
    *(None, True, False, 0, 1, -1, 12.0, 2.5, 10**6, 10**9, 2**31, 2**63, -(2**63) - 1, 10**38, 1e300),
    *("", "12", "-3", "1.5", "1e2", "abc", "true", "x" * 600, "2026-09-01", "2026-02-30", "2026-09-01T10:00:00Z"),
    *("2026-09-01T10:00:00", "2026-09-01T25:00:00Z", "2026-09", "79001234567", "9" * 30, "99.99"),
    *([], [None], [1], ["x"], [{}], [1] * 1001, ["x"] * 101, {}, {"a": 1}, [[1]]),
]
_FORMATS = jsonschema.FormatChecker(formats=())
_BOUNDS = {"int32": (-(2**31), 2**31 - 1), "int64": (-(2**63), 2**63 - 1), "uint64": (0, 10**38 - 1)}


def _checks(name: str, holds: Any) -> None:
    _FORMATS.checks(name, raises=ValueError)(lambda value: not isinstance(value, str) or holds(value))


_checks("date", lambda text: date.fromisoformat(text).isoformat() == text)
_checks("date-time", lambda text: "T" in text and datetime.fromisoformat(text).tzinfo is not None)
_checks("date-time-local", lambda text: "T" in text and datetime.fromisoformat(text).tzinfo is None)


def refuses(operation: Operation, body: Any) -> bool:
    """Whether the reader refuses a body, as a whole or in one of its rows."""
    try:
        read = read_value(operation, body)
    except RefusalError:
        return True
    return any(any(row_errors(operation, row)) for row in read.value.get(ROWS.get(operation.id, ""), []))


def is_valid(operation: Operation, body: Any) -> bool:
    """Whether a JSON schema takes a body once it is written as Ozon's service understands it."""
    understood = as_understood(operation, operation.schema, {} if body is None else body)
    return bool(_validator(operation).is_valid(understood))


@cache
def _validator(operation: Operation) -> Any:
    def bounded(node: Any) -> Any:
        """Integers with the bounds of their formats; those without one have 38 digits. Open lists are no lists."""
        if isinstance(node, list):
            return [bounded(inner) for inner in node]
        if not isinstance(node, dict):
            return node
        made = {key: bounded(value) for key, value in node.items()}
        if "x-ozon-unknown" in made:
            made.pop("enum", None)
        if made.get("type") == "integer" or made.get("type") == ["string", "integer"]:
            low, high = _BOUNDS.get(made.get("format", ""), (1 - 10**38, 10**38 - 1))
            made["allOf"] = [{"minimum": low, "maximum": high}]
        return made

    return jsonschema.Draft202012Validator(bounded(operation.schema), format_checker=_FORMATS)


def as_understood(operation: Operation, schema: Any, value: Any) -> Any:
    """A value without nulls, and with numbers where text stands for one."""
    schema = resolved(operation, schema)
    kind = schema.get("type")
    if isinstance(value, dict) and kind == "object":
        fields = schema.get("properties", {})
        return {
            name: as_understood(operation, fields.get(name, {}), inner)
            for name, inner in value.items()
            if inner is not None
        }
    if isinstance(value, list) and kind == "array":
        return [as_understood(operation, schema["items"], inner) for inner in value]
    if isinstance(value, str) and kind in ("integer", "number"):
        try:
            return int(value) if kind == "integer" else float(value)
        except ValueError:
            return value
    return value


# Schemas and paths


def resolved(operation: Operation, schema: Any) -> Any:
    """A schema without its reference."""
    if "$ref" in schema:
        assert operation.schema is not None
        return resolved(operation, operation.schema["$defs"][schema["$ref"].rpartition("/")[2]])
    return schema


def schema_at(operation: Operation, path: Path) -> Any:
    """The schema of what is at a path of a body; empty where it is free."""
    schema = resolved(operation, operation.schema)
    for step in path:
        inner = schema.get("properties", {}).get(step, {}) if isinstance(step, str) else schema.get("items", {})
        schema = resolved(operation, inner)
    return schema


def value_at(value: Any, path: Path) -> Any:
    for step in path:
        value = value[step]
    return value


def leaves(operation: Operation, value: Any, schema: Any = None, path: Path = ()) -> Iterator[tuple[Path, Any, Any]]:
    """Path, value and schema of everything in a body that is neither list nor object, if its schema is known."""
    schema = resolved(operation, schema or operation.schema)
    if isinstance(value, dict):
        for name, inner in value.items():
            if name in schema.get("properties", {}):
                yield from leaves(operation, inner, schema["properties"][name], (*path, name))
    elif isinstance(value, list):
        for index, inner in enumerate(value[:2]):
            yield from leaves(operation, inner, schema["items"], (*path, index))
    else:
        yield path, value, schema


def inner_paths(value: Any, path: Path = ()) -> Iterator[Path]:
    """Paths of all values inside a value."""
    steps: Any = value if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    for step in steps:
        yield (*path, step)
        yield from inner_paths(value[step], (*path, step))


def replaced(value: Any, path: Path, new: Any) -> Any:
    """A copy with another value at a path."""
    if not path:
        return new
    made = value.copy()
    made[path[0]] = replaced(made[path[0]], path[1:], new)
    return made


def without_null(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: without_null(inner) for key, inner in value.items() if inner is not None}
    return [without_null(inner) for inner in value] if isinstance(value, list) else value


def camel(name: str) -> str:
    return "".join(part[:1].upper() + part[1:] for part in name.split("_"))


def named(path: Path) -> str:
    """A path as refusals write it."""
    return "".join(f"[{step}]" if isinstance(step, int) else f".{camel(step)}" for step in path)
